import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { resultDraft } from "../../report/sheet";
import { resultText } from "../../report/text";
import { SavedText } from "../parts/saved-text";
import { useWords } from "../parts/words";
import type { Checked, State } from "../state/state";
import type { Task } from "../state/task";
import { resultOf } from "./result-of";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ReportPanelProps {
  readonly state: State;
  readonly checked: Checked;
  readonly version: string;
  readonly busy: boolean;
  readonly onTask: (task: Task) => void;
  readonly onClose: () => void;
}

/** The result of the check to be handed on: as a text for a mail, or as a sheet of the workbook. */
export function ReportPanel(props: ReportPanelProps) {
  const { state, checked, version, busy, onTask, onClose } = props;
  const styles = useStyles();
  const words = useWords();
  const { report } = words.words;
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const result = useMemo(
    () => resultOf({ state, checked, version }, words),
    [state, checked, version, words],
  );
  const text = useMemo(() => resultText(result, checked.review), [result, checked]);
  useEffect(() => heading.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section className={styles.panel} onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <h2 className={styles.heading} tabIndex={-1} ref={heading}>
        {report.title}
      </h2>
      <SavedText label={report.title} hint={report.hint} text={text} />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void copy()}>
          {report.copy}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() =>
            onTask({ kind: "report", draft: resultDraft(result), name: report.sheetName })
          }
        >
          {report.insert}
        </Button>
        <Button size="small" onClick={onClose}>
          {report.back}
        </Button>
      </div>
      <p className={styles.hint} aria-live="polite">
        {copied === null ? report.aboutSheet : copied ? report.copied : report.notCopied}
      </p>
    </section>
  );
}
