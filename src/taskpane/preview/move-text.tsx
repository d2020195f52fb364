import type { PlannedEdit } from "../../lint/edit-plan";
import { toA1 } from "../../sheet/address";
import { useWords } from "../parts/words";
import { useEditStyles } from "./edit-styles";

/** "C20–G20 移到 D20–H20": what stands there goes as it is. */
export function MoveText({ edits }: { readonly edits: readonly PlannedEdit[] }) {
  const styles = useEditStyles();
  const { words } = useWords();
  const from = edits.filter(({ shown }) => shown !== "");
  const to = edits.filter(({ after }) => after.value !== null || after.formula !== null);
  return (
    <span className={styles.edit}>
      <span className={styles.cell}>{span(from)}</span>
      {words.moveTo} <span className={styles.after}>{span(to)}</span>
    </span>
  );
}

function span(edits: readonly PlannedEdit[]): string {
  const [first, last] = [edits[0], edits[edits.length - 1]];
  if (!first || !last) return "";
  return first === last ? toA1(first.at) : `${toA1(first.at)}–${toA1(last.at)}`;
}
