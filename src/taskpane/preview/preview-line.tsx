import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeKind } from "../../lint/change-kind";
import type { Correction } from "../../lint/edit-plan";
import { toSheetA1 } from "../../sheet/address";
import { clip } from "../parts/clip";
import { useWords } from "../parts/words";
import { EditText } from "./edit-text";
import { MoveText } from "./move-text";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  box: { display: "flex", alignItems: "flex-start" },
  why: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface PreviewLineProps {
  readonly correction: Correction;
  readonly kind: ChangeKind;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** One correction: its cells from what to what, and why. A move of several cells is one choice. */
export function PreviewLine({ correction, kind, chosen, onToggle }: PreviewLineProps) {
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
            {kind === "moves" ? (
              <MoveText edits={edits} />
            ) : (
              edits.map((edit) => (
                <EditText key={toSheetA1(edit.at)} edit={edit} expected={expected} />
              ))
            )}
            <span className={styles.why}>{clip(finding.message[language])}</span>
          </>
        }
      />
    </li>
  );
}
