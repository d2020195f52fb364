import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import { SEVERITIES, type Finding } from "../../lint/rule";
import type { FormReview } from "../../review";
import type { CellAddress } from "../../sheet/address";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { count } from "../state/counts";
import { keyed } from "./summary";
import { FindingItem } from "./finding-item";
import { Fold } from "../parts/fold";
import { FormName } from "../parts/form-name";
import { Remarks } from "./remarks";
import { SeverityLabel } from "../parts/severity-label";

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
  },
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
  readonly snapshot: WorkbookSnapshot;
  readonly onLocate: (at: CellAddress) => void;
  readonly onIgnore: ((finding: Finding, reason: string) => void) | null;
}

/** A form with its findings, the serious ones first; folded away by a press on its name. */
export const FormGroup = memo(function FormGroup({ review, open, ...rest }: FormGroupProps) {
  const styles = useStyles();
  const counts = count(review.findings);
  const findings = useMemo(() => keyed(review.findings), [review.findings]);
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  const head = (
    <>
      <FormName form={review.form} />
      <span className={styles.counts}>
        {present.map((severity) => (
          <SeverityLabel key={severity} severity={severity} count={counts[severity]} />
        ))}
      </span>
    </>
  );
  return (
    <Fold head={head} open={open}>
      <Remarks review={review} />
      {present.map((severity) => (
        <section key={severity}>
          <h3 className={styles.severity}>
            <SeverityLabel severity={severity} count={counts[severity]} />
          </h3>
          <ul className={styles.list}>
            {findings
              .filter(({ finding }) => finding.severity === severity)
              .map(({ key, finding }) => (
                <FindingItem key={key} finding={finding} {...rest} />
              ))}
          </ul>
        </section>
      ))}
    </Fold>
  );
});
