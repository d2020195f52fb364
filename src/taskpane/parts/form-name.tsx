import { makeStyles, tokens } from "@fluentui/react-components";
import type { FormReview } from "../../review";
import { rangeToA1 } from "../../sheet/range";
import { clip } from "./clip";
import { useWords } from "./words";

const useStyles = makeStyles({
  name: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
  },
  position: {
    display: "block",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The project's name and where its form stands. */
export function FormName({ form }: { form: FormReview["form"] }) {
  const styles = useStyles();
  const { words } = useWords();
  const project = form.info.project?.value.text ?? "";
  return (
    <>
      <span className={styles.name}>{clip(project) || words.unnamedForm}</span>
      <span className={styles.position}>
        {words.position(clip(form.range.sheet), rangeToA1(form.range))}
      </span>
    </>
  );
}
