import { makeStyles, tokens } from "@fluentui/react-components";
import { isMostlyUnjudged } from "../../outcome";
import type { FormReview } from "../../review";
import { clip } from "../parts/clip";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: "0 6px 4px 28px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/**
 * What is to be known of how a form was read, a quiet line each: headings understood by their columns, what is still
 * blank, rows that nobody understood, and that hardly a target was judged.
 */
export function Remarks({ review }: { review: FormReview }) {
  const styles = useStyles();
  const { words } = useWords();
  const { form, targets, unjudged, missing } = review;
  const list = form.guesses.map(({ heading, meaning }) =>
    words.guess(clip(heading.text), words.meanings[meaning] ?? meaning),
  );
  return (
    <>
      {list.length > 0 && <p className={styles.line}>{words.guesses(list)}</p>}
      {missing.length > 0 && <p className={styles.line}>{words.missing(missing)}</p>}
      {form.unread.length > 0 && (
        <p className={styles.line}>{words.unreadRows(form.unread.map(({ row }) => row + 1))}</p>
      )}
      {isMostlyUnjudged(review) && (
        <p className={styles.line}>{words.unjudged(unjudged.length, targets)}</p>
      )}
    </>
  );
}
