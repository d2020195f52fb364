import { ToggleButton, makeStyles, mergeClasses } from "@fluentui/react-components";
import { SEVERITIES, type Severity } from "../../lint/rule";
import type { Review } from "../../review";
import { useFieldStyles } from "../parts/field-styles";
import { SeverityIcon } from "../parts/severity-label";
import { useWords } from "../parts/words";
import { allFindings, count } from "../state/counts";
import type { Listing } from "../state/listing";

/** From so many forms on there is a box to search in. */
const MANY_FORMS = 8;

const useStyles = makeStyles({
  tools: { display: "flex", alignItems: "center", gap: "4px" },
  chip: { minWidth: 0, flexShrink: 0, padding: "1px 6px", gap: "4px" },
  search: { flex: 1, minWidth: 0, minHeight: "24px", padding: "0 6px" },
});

interface ListToolsProps {
  readonly review: Review;
  readonly listing: Listing;
  readonly onChange: (change: Partial<Listing>) => void;
}

/** How much was found of each kind; pressed, it is what is listed. */
export function SeverityChips({ review, listing: { only }, onChange }: ListToolsProps) {
  const styles = useStyles();
  const { words } = useWords();
  const counts = count(allFindings(review));
  const toggle = (severity: Severity) =>
    onChange({
      only: only.includes(severity) ? only.filter((one) => one !== severity) : [...only, severity],
    });
  return (
    <div className={styles.tools} role="group" aria-label={words.filter}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.chip}
          checked={only.includes(severity)}
          icon={<SeverityIcon severity={severity} label={words.severity[severity]} />}
          onClick={() => toggle(severity)}
        >
          {counts[severity]}
        </ToggleButton>
      ))}
    </div>
  );
}

/** This sheet alone, and forms by name, where there is more than one. */
export function FormFilter({ review, listing, onChange }: ListToolsProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { words } = useWords();
  const { thisSheet, search } = listing;
  const sheets = new Set(review.forms.map(({ form }) => form.range.sheet));
  if (sheets.size < 2) return null;
  return (
    <div className={styles.tools}>
      <ToggleButton
        size="small"
        className={styles.chip}
        checked={thisSheet}
        onClick={() => onChange({ thisSheet: !thisSheet })}
      >
        {words.thisSheet}
      </ToggleButton>
      {review.forms.length >= MANY_FORMS && (
        <input
          type="search"
          className={mergeClasses(fields.field, styles.search)}
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          maxLength={100}
          onChange={({ target }) => onChange({ search: target.value })}
        />
      )}
    </div>
  );
}
