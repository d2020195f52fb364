import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Correction, PlannedEdit } from "../../lint/edit-plan";
import { toA1, toSheetA1 } from "../../sheet/address";
import { clip } from "../parts/clip";
import { useWords } from "../parts/words";
import { afterText } from "./after-text";

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
  readonly onToggle: () => void;
}

/** One correction: its cells from what to what, and why. A move of several cells is one choice. */
export function PreviewLine({ correction, chosen, onToggle }: PreviewLineProps) {
  const styles = useStyles();
  const { language } = useWords();
  const { finding, edits, expected } = correction;
  return (
    <li className={styles.item} data-cells={edits.map(({ at }) => toSheetA1(at)).join(",")}>
      <Checkbox
        className={styles.box}
        checked={chosen}
        onChange={onToggle}
        label={
          <>
            <span className={styles.sheet}>{clip(edits[0]!.at.sheet)}</span>
            {edits.map((edit) => (
              <EditText
                key={toSheetA1(edit.at)}
                edit={edit}
                after={afterText(edit, edits)}
                expected={expected}
              />
            ))}
            <span className={styles.why}>{clip(finding.message[language])}</span>
          </>
        }
      />
    </li>
  );
}

interface EditTextProps extends Pick<Correction, "expected"> {
  readonly edit: PlannedEdit;
  readonly after: string;
}

/** "H25  97 → 98"; nothing for a cell of a move that looks the same after. */
function EditText({ edit, after, expected }: EditTextProps) {
  const styles = useStyles();
  const { words } = useWords();
  if (edit.shown === after) return null;
  const formula = edit.after.formula !== null;
  return (
    <span className={styles.edit}>
      <span className={styles.cell}>{toA1(edit.at)}</span>
      {clip(edit.shown) || words.blank}
      <span role="img" aria-label={words.becomes}>
        {" → "}
      </span>
      <span className={styles.after}>
        {clip(formula ? after : (expected ?? after)) || words.becomesBlank}
      </span>
      {formula && expected !== null && ` ${words.asItStands(clip(expected))}`}
    </span>
  );
}
