import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SEVERITIES } from "../../lint/rule";
import type { FormReview } from "../../review";
import { clip } from "../parts/clip";
import { FoldIcon } from "../parts/fold-icon";
import { SeverityIcon } from "../parts/severity-label";
import { useWords } from "../parts/words";
import { count } from "../state/counts";
import { useLineStyles } from "./line-styles";
import { formName } from "./form-text";

const useStyles = makeStyles({
  head: { backgroundColor: tokens.colorNeutralBackground3, marginTop: "2px" },
  sheet: {
    maxWidth: "40%",
    flexShrink: 0,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
  },
  counts: { display: "flex", alignItems: "center", gap: "3px", flexShrink: 0 },
  number: { marginRight: "5px", fontVariantNumeric: "tabular-nums" },
});

interface FormLineProps {
  readonly review: FormReview;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
}

/** A form in the overview: its project, its sheet, and how much was found of each kind. */
export function FormLine({ review, open, tabIndex, onToggle }: FormLineProps) {
  const styles = useStyles();
  const line = useLineStyles();
  const { words } = useWords();
  const counts = count(review.findings);
  const name = formName(review, words);
  const sheet = clip(review.form.range.sheet);
  return (
    <h2 className={line.heading}>
      <button
        type="button"
        data-head
        className={mergeClasses(line.head, styles.head)}
        tabIndex={tabIndex}
        aria-expanded={open}
        title={`${name} · ${sheet}`}
        onClick={onToggle}
      >
        <FoldIcon open={open} />
        <span className={mergeClasses(line.short, line.strong)}>{name}</span>
        {sheet !== name && <span className={mergeClasses(styles.sheet, line.quiet)}>{sheet}</span>}
        <span className={styles.counts}>
          {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
            <SeverityCount key={severity} severity={severity} count={counts[severity]} />
          ))}
        </span>
      </button>
    </h2>
  );
}

function SeverityCount(props: { severity: (typeof SEVERITIES)[number]; count: number }) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <>
      <SeverityIcon severity={props.severity} label={words.severity[props.severity]} />
      <span className={styles.number}>{props.count}</span>
    </>
  );
}
