import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo } from "react";
import type { FormReview } from "../../review";
import type { CellAddress } from "../../sheet/address";
import { textReader } from "../cell-text";
import type { Checked } from "../review-state";
import { allFindings, inOrder } from "../summary";
import { FormGroup } from "./form-group";
import { FormName } from "./form-name";
import { ProblemText } from "./problem-text";
import { UnrecognisedList } from "./unrecognised-list";
import { useWords } from "./words";

/** Above this many findings only the first form starts unfolded. */
const unfoldedFindings = 100;

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: "12px" },
  quiet: { display: "flex", gap: "6px", padding: "0 4px", margin: 0 },
  tick: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusSuccessForeground1 },
});

interface ResultsProps {
  readonly checked: Checked;
  readonly onLocate: (at: CellAddress) => void;
}

/** What a check found, form by form; forms in order take one quiet line each, at the end. */
export function Results({ checked, onLocate }: ResultsProps) {
  const styles = useStyles();
  const { words } = useWords();
  const { review, snapshot } = checked;
  const textAt = useMemo(() => textReader(snapshot), [snapshot]);
  const many = allFindings(review).length > unfoldedFindings;
  return (
    <div className={styles.results}>
      {review.forms.length === 0 && (
        <ProblemText title={words.noFormTitle} problem={words.noForm} />
      )}
      {inOrder(review.forms).map((each, index) =>
        each.findings.length === 0 ? (
          <QuietForm key={keyOf(each)} form={each.form} />
        ) : (
          <FormGroup
            key={keyOf(each)}
            review={each}
            open={!many || index === 0}
            textAt={textAt}
            onLocate={onLocate}
          />
        ),
      )}
      <UnrecognisedList unrecognised={review.unrecognised} />
    </div>
  );
}

function QuietForm({ form }: { form: FormReview["form"] }) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <div className={styles.quiet}>
      <CheckmarkCircle16Filled className={styles.tick} aria-hidden />
      <div>
        <FormName form={form} />
        {words.nothingFound}
      </div>
    </div>
  );
}

function keyOf({ form: { range } }: FormReview): string {
  return `${range.sheet}!${range.top},${range.left}`;
}
