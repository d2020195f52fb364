import type { Correction, PlannedEdit } from "../../lint/edit-plan";
import { toA1 } from "../../sheet/address";
import { clip } from "../parts/clip";
import { useWords } from "../parts/words";
import { afterText } from "./after-text";
import { useEditStyles } from "./edit-styles";
import { removedParts } from "./removed-parts";

interface EditTextProps extends Pick<Correction, "expected"> {
  readonly edit: PlannedEdit;
}

/** "H25  97 → 93（公式）", or of a text only what is taken out; nothing for a cell that looks the same after. */
export function EditText({ edit, expected }: EditTextProps) {
  const styles = useEditStyles();
  const { words } = useWords();
  const { formula, value } = edit.after;
  const after = afterText(edit);
  if (edit.shown === after) return null;
  const removed = typeof value === "string" ? removedParts(edit.shown, after) : null;
  const becomes = formula === null ? (expected ?? after) : (expected ?? formula);
  return (
    <span className={styles.edit}>
      <span className={styles.cell}>{toA1(edit.at)}</span>
      {removed ? (
        words.removed(removed.map((part) => clip(part)))
      ) : (
        <>
          {clip(edit.shown) || words.blank}
          <span role="img" aria-label={words.becomes}>
            {" → "}
          </span>
          <span className={styles.after} title={formula ?? undefined}>
            {clip(becomes) || words.becomesBlank}
          </span>
          {formula !== null && expected !== null && words.byFormula}
        </>
      )}
    </span>
  );
}
