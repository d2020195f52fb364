import { makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../../review";
import { rangeToA1 } from "../../sheet/range";
import { clip } from "../parts/clip";
import { useWords } from "../parts/words";
import { countUnrecognised } from "../state/counts";

const useStyles = makeStyles({
  heading: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
});

/** What looks like a form and could not be read, each with its reason. */
export function UnrecognisedList({ review }: { review: Review }) {
  const styles = useStyles();
  const { words } = useWords();
  const { unrecognised } = review;
  if (unrecognised.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{words.unrecognisedTitle(countUnrecognised(review))}</h2>
      <ul className={styles.list}>
        {unrecognised.map(({ range, reason, more }, index) => (
          <li key={index} data-reason={reason}>
            {words.position(clip(range.sheet), rangeToA1(range))}：{words.unrecognised[reason]}
            {more && words.moreAlike(more)}
          </li>
        ))}
      </ul>
    </section>
  );
}
