import { makeStyles, tokens } from "@fluentui/react-components";
import type { EditPlan } from "../../lint/edit-plan";
import { toSheetA1 } from "../../sheet/address";
import { clip } from "../parts/clip";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  heading: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: "0 0 8px", paddingLeft: "20px", overflowWrap: "anywhere" },
});

/** The corrections that the plan leaves out, each with its reason. */
export function LeftOutList({ leftOut }: Pick<EditPlan, "leftOut">) {
  const styles = useStyles();
  const { words } = useWords();
  if (leftOut.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{words.leftOutTitle(leftOut.length)}</h3>
      <ul className={styles.list}>
        {leftOut.map(({ at, reason }, index) => (
          <li key={index} data-reason={reason}>
            {clip(toSheetA1(at))}：{words.leftOut[reason]}
          </li>
        ))}
      </ul>
    </>
  );
}
