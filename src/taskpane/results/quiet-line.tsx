import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHint16Regular } from "@fluentui/react-icons/svg/circle-hint";
import { isChecked } from "../../outcome";
import type { FormReview } from "../../review";
import { clip } from "../parts/clip";
import { TextButton } from "../parts/text-button";
import { useWords } from "../parts/words";
import { formName, quietText } from "./form-text";
import { useLineStyles } from "./line-styles";
import { Remarks } from "./remarks";

const useStyles = makeStyles({
  tick: { color: tokens.colorStatusSuccessForeground1 },
  waiting: { color: tokens.colorNeutralForeground3 },
});

interface QuietLineProps {
  readonly review: FormReview;
  readonly tabIndex: 0 | -1;
  readonly onPress: () => void;
  /** Goes to the next cell that is still blank; null where none is. */
  readonly onNextBlank: (() => void) | null;
}

/** A form with nothing to say about: in order, not judged throughout, or not filled in yet. */
export function QuietLine({ review, tabIndex, onPress, onNextBlank }: QuietLineProps) {
  const styles = useStyles();
  const line = useLineStyles();
  const { words } = useWords();
  const name = formName(review, words);
  const sheet = clip(review.form.range.sheet);
  const inOrder = isChecked(review) && review.unjudged.length === 0;
  const Icon = inOrder ? CheckmarkCircle16Filled : CircleHint16Regular;
  return (
    <>
      <button type="button" data-head className={line.head} tabIndex={tabIndex} onClick={onPress}>
        <Icon
          className={mergeClasses(line.icon, inOrder ? styles.tick : styles.waiting)}
          aria-hidden
        />
        <span className={line.short}>
          {name} {sheet !== name && <span className={line.quiet}>{sheet}</span>}
        </span>
        <span className={line.quiet}>{quietText(review, words)}</span>
      </button>
      {onNextBlank && (
        <TextButton className={line.inside} onClick={onNextBlank}>
          {words.nextBlank}
        </TextButton>
      )}
      <Remarks review={review} />
    </>
  );
}
