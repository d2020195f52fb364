import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { PlannedEdit } from "../../lint/plan-edits";
import { toA1, toSheetA1, type CellAddress } from "../../sheet/address";
import { afterText, clip } from "../parts/cell-text";
import type { Correction } from "./corrections";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  box: { display: "flex", alignItems: "flex-start" },
  edit: { display: "block" },
  sheet: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  cell: { fontWeight: tokens.fontWeightSemibold, marginRight: "8px" },
  after: { fontWeight: tokens.fontWeightSemibold },
  why: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface PreviewLineProps {
  readonly correction: Correction;
  readonly chosen: boolean;
  readonly textAt: (at: CellAddress) => string;
  readonly onToggle: () => void;
}

/** One correction: its cells from what to what, and why. A move of several cells is one choice. */
export const PreviewLine = memo(function PreviewLine(props: PreviewLineProps) {
  const styles = useStyles();
  const { language } = useWords();
  const { correction, chosen, textAt, onToggle } = props;
  return (
    <li className={styles.item} data-cells={correction.map(({ at }) => toSheetA1(at)).join(",")}>
      <Checkbox
        className={styles.box}
        checked={chosen}
        onChange={onToggle}
        label={
          <>
            <span className={styles.sheet}>{clip(correction[0]!.at.sheet)}</span>
            {correction.map((edit) => (
              <EditText
                key={toSheetA1(edit.at)}
                edit={edit}
                before={textAt(edit.at)}
                after={afterText(edit, correction, textAt)}
                result={correction.length === 1 ? edit.finding.expected : null}
              />
            ))}
            <span className={styles.why}>{clip(correction[0]!.finding.message[language])}</span>
          </>
        }
      />
    </li>
  );
});

interface EditTextProps {
  readonly edit: PlannedEdit;
  readonly before: string;
  readonly after: string;
  /** What the finding says the cell should hold; null for a move, where it names cells. */
  readonly result: string | null;
}

/** "H25  97 → 98"; nothing for a cell of a move that looks the same after. */
function EditText({ edit, before, after, result }: EditTextProps) {
  const styles = useStyles();
  const { words } = useWords();
  if (before === after) return null;
  const formula = edit.after.formula !== null;
  return (
    <span className={styles.edit}>
      <span className={styles.cell}>{toA1(edit.at)}</span>
      {clip(before) || words.blank}
      <span role="img" aria-label={words.becomes}>
        {" → "}
      </span>
      <span className={styles.after}>
        {clip(formula ? after : (result ?? after)) || words.becomesBlank}
      </span>
      {formula && result !== null && ` ${words.asItStands(clip(result))}`}
    </span>
  );
}
