import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { EditPlan, PlannedEdit } from "../../lint/plan-edits";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { textReader } from "../parts/cell-text";
import { correctionsOf } from "./corrections";
import type { Preferences } from "../state/preferences";
import { valueWriter } from "./write-values";
import { LeftOutList } from "./left-out-list";
import { PreviewLine } from "./preview-line";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: "4px 0 8px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  buttons: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PreviewProps {
  readonly plan: EditPlan;
  readonly snapshot: WorkbookSnapshot;
  readonly writeAs: Preferences["writeAs"];
  readonly busy: boolean;
  readonly onWrite: (edits: readonly PlannedEdit[]) => void;
  readonly onCancel: () => void;
}

/** Every correction that would be written, to be ticked off; nothing is written before 写入. */
export function Preview(props: PreviewProps) {
  const styles = useStyles();
  const { words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { plan, snapshot, writeAs, busy, onWrite, onCancel } = props;
  const { edits, leftOut } = plan;
  const corrections = useMemo(() => correctionsOf(edits), [edits]);
  const textAt = useMemo(() => textReader(snapshot), [snapshot]);
  const [dropped, setDropped] = useState<ReadonlySet<number>>(new Set());
  const chosen = corrections.filter((_, index) => !dropped.has(index)).flat();
  const asWritten = writeAs === "value" ? valueWriter(snapshot, chosen) : asPlanned;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section onKeyDown={(event) => event.key === "Escape" && onCancel()}>
      <h2 className={styles.heading} tabIndex={-1} ref={heading}>
        {words.previewTitle}
      </h2>
      <p className={styles.hint}>{edits.length > 0 ? words.previewHint : words.previewEmpty}</p>
      <ul className={styles.list}>
        {corrections.map((correction, index) => (
          <PreviewLine
            key={index}
            correction={correction.map(asWritten)}
            chosen={!dropped.has(index)}
            textAt={textAt}
            onToggle={() => setDropped(toggled(dropped, index))}
          />
        ))}
      </ul>
      <LeftOutList leftOut={leftOut} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || chosen.length === 0}
          onClick={() => onWrite(chosen.map(asWritten))}
        >
          {words.confirmWrite}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <span>{words.selectedCells(chosen.length, edits.length)}</span>
      </div>
    </section>
  );
}

function asPlanned(edit: PlannedEdit): PlannedEdit {
  return edit;
}

function toggled(dropped: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(dropped);
  if (!next.delete(index)) next.add(index);
  return next;
}
