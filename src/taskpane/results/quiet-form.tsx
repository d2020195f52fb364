import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHint16Regular } from "@fluentui/react-icons/svg/circle-hint";
import { isChecked, type FormReview } from "../../review";
import { FormName } from "../parts/form-name";
import { Remarks } from "./remarks";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  quiet: { display: "flex", gap: "6px", padding: "0 4px", margin: 0 },
  icon: { flexShrink: 0, marginTop: "2px" },
  tick: { color: tokens.colorStatusSuccessForeground1 },
  waiting: { color: tokens.colorNeutralForeground3 },
});

/** A form with nothing to say about: in order, hardly judged, or not filled in yet. */
export function QuietForm({ review }: { review: FormReview }) {
  const styles = useStyles();
  const { words } = useWords();
  const { form } = review;
  const { filled } = form;
  const inOrder = isChecked(review);
  const Icon = inOrder ? CheckmarkCircle16Filled : CircleHint16Regular;
  return (
    <div className={styles.quiet}>
      <Icon
        className={mergeClasses(styles.icon, inOrder ? styles.tick : styles.waiting)}
        aria-hidden
      />
      <div>
        <FormName form={form} />
        {filled ? words.nothingFound : words.unfilled}
        <Remarks review={review} />
      </div>
    </div>
  );
}
