import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { asWritten } from "../../lint/as-written";
import type { Correction, WriteAs } from "../../lint/edit-plan";
import type { Review } from "../../review";
import type { Edit } from "../../sheet/edit";
import { TextButton } from "../parts/text-button";
import { useWords } from "../parts/words";
import { GroupList } from "./group-list";
import { groupsOf, tickedAtFirst } from "./groups";
import { LeftOutList } from "./left-out-list";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: "4px 0 8px" },
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
  readonly review: Pick<Review, "forms" | "plan">;
  readonly writeAs: WriteAs;
  readonly busy: boolean;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onCancel: () => void;
}

/** Every correction that could be written, to be ticked; nothing is written before 写入. */
export function Preview({ review, writeAs, busy, onWrite, onCancel }: PreviewProps) {
  const styles = useStyles();
  const { words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { corrections, leftOut } = review.plan;
  const [ticked, setTicked] = useState(() => tickedAtFirst(corrections));
  const groups = groupsOf(corrections, review.forms);
  const isTicked = (_: Correction, place: number) => ticked.has(place);
  const written = asWritten(corrections, corrections.filter(isTicked), writeAs);
  const edits = editsOf(written.filter(isTicked));
  const tick = (places: readonly number[], on: boolean) =>
    setTicked((before) => ticking(before, places, on));
  const everything = [...corrections.keys()];
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
      {corrections.length > 1 && (
        <div>
          <TextButton onClick={() => tick(everything, true)}>{words.tickAll}</TextButton>
          <TextButton onClick={() => tick(everything, false)}>{words.tickNone}</TextButton>
        </div>
      )}
      <GroupList groups={groups} corrections={written} ticked={ticked} onTick={tick} />
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

function ticking(
  before: ReadonlySet<number>,
  places: readonly number[],
  on: boolean,
): ReadonlySet<number> {
  const after = new Set(before);
  for (const place of places) {
    if (on) after.add(place);
    else after.delete(place);
  }
  return after;
}
