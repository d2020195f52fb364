import { makeStyles, tokens } from "@fluentui/react-components";
import { toSheetA1 } from "../../sheet/address";
import { clip } from "../parts/clip";
import { isRefused, rowPath, sharedRefusal, type RowTarget } from "./row-target";
import { FormName } from "../parts/form-name";
import { refusalText } from "./refusal-text";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  row: { margin: "6px 0 0", fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
});

/** Which form and row the user is at, or why nothing can be done there. */
export function SelectedRow({ target }: { target: RowTarget | null }) {
  const styles = useStyles();
  const { words } = useWords();
  if (!target) {
    return (
      <>
        <p className={styles.line}>{words.rows.noCell}</p>
        <p className={styles.line}>{words.rows.how}</p>
      </>
    );
  }
  const refused = sharedRefusal(target);
  const plan = [target.insert, target.delete].find((each) => !isRefused(each));
  return (
    <>
      {target.form && <FormName form={target.form} />}
      {plan && !isRefused(plan) && (
        <p className={styles.row}>
          {[words.rows.row(target.at.row + 1), clip(rowPath(plan))].filter(Boolean).join(" · ")}
        </p>
      )}
      {refused && (
        <>
          <p className={styles.line}>{words.rows.selected(clip(toSheetA1(target.at)))}</p>
          <p className={styles.line}>{refusalText(refused, words)}</p>
          <p className={styles.line}>{words.rows.how}</p>
        </>
      )}
    </>
  );
}
