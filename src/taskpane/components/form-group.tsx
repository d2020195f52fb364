import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { memo, useId, useState } from "react";
import type { FormReview } from "../../review";
import type { CellAddress } from "../../sheet/address";
import { severities } from "../marks";
import { count } from "../summary";
import { FindingItem } from "./finding-item";
import { FormName } from "./form-name";
import { SeverityLabel } from "./severity-label";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  toggle: {
    display: "flex",
    gap: "6px",
    width: "100%",
    padding: "8px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0, marginTop: "2px" },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
  },
  body: { padding: "0 4px" },
  severity: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface FormGroupProps {
  readonly review: FormReview;
  readonly open: boolean;
  readonly textAt: (at: CellAddress) => string;
  readonly onLocate: (at: CellAddress) => void;
}

/** A form with its findings, the serious ones first; folded away by a press on its name. */
export const FormGroup = memo(function FormGroup({ review, open, ...rest }: FormGroupProps) {
  const styles = useStyles();
  const [expanded, setExpanded] = useState(open);
  const body = useId();
  const counts = count(review.findings);
  const present = severities.filter((severity) => counts[severity] > 0);
  const Chevron = expanded ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={expanded}
          aria-controls={body}
          onClick={() => setExpanded(!expanded)}
        >
          <Chevron className={styles.chevron} aria-hidden />
          <span>
            <FormName form={review.form} />
            <span className={styles.counts}>
              {present.map((severity) => (
                <SeverityLabel key={severity} severity={severity} count={counts[severity]} />
              ))}
            </span>
          </span>
        </button>
      </h2>
      <div id={body} className={styles.body} hidden={!expanded}>
        {present.map((severity) => (
          <section key={severity}>
            <h3 className={styles.severity}>
              <SeverityLabel severity={severity} count={counts[severity]} />
            </h3>
            <ul className={styles.list}>
              {review.findings
                .filter((finding) => finding.severity === severity)
                .map((finding, index) => (
                  <FindingItem key={index} finding={finding} {...rest} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
});
