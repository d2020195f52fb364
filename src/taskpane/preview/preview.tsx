import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { asWritten } from "../../lint/as-written";
import type { Correction, EditPlan, WriteAs } from "../../lint/edit-plan";
import type { Edit } from "../../sheet/edit";
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
  readonly writeAs: WriteAs;
  readonly busy: boolean;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onCancel: () => void;
}

/** Every correction that would be written, to be ticked off; nothing is written before 写入. */
export function Preview(props: PreviewProps) {
  const styles = useStyles();
  const { words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { plan, writeAs, busy, onWrite, onCancel } = props;
  const { corrections, leftOut } = plan;
  const [dropped, setDropped] = useState<ReadonlySet<number>>(new Set());
  const chosenOf = (all: readonly Correction[]) => all.filter((_, index) => !dropped.has(index));
  const written = asWritten(corrections, chosenOf(corrections), writeAs);
  const edits = editsOf(chosenOf(written));
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section onKeyDown={(event) => event.key === "Escape" && onCancel()}>
      <h2 className={styles.heading} tabIndex={-1} ref={heading}>
        {words.previewTitle}
      </h2>
      <p className={styles.hint}>
        {corrections.length > 0 ? words.previewHint : words.previewEmpty}
      </p>
      <ul className={styles.list}>
        {written.map((correction, index) => (
          <PreviewLine
            key={index}
            correction={correction}
            chosen={!dropped.has(index)}
            onToggle={() => setDropped(toggled(dropped, index))}
          />
        ))}
      </ul>
      <LeftOutList leftOut={leftOut} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || edits.length === 0}
          onClick={() => onWrite(edits)}
        >
          {words.confirmWrite}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <span>{words.selectedCells(edits.length, editsOf(corrections).length)}</span>
      </div>
    </section>
  );
}

function editsOf(corrections: readonly Correction[]): Edit[] {
  return corrections.flatMap(({ edits }) => edits);
}

function toggled(dropped: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(dropped);
  if (!next.delete(index)) next.add(index);
  return next;
}
