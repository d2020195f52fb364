import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useRef } from "react";
import type { Finding } from "../../lint/rule";
import type { Ignored } from "../../lint/settings";
import type { FormReview } from "../../review";
import type { CellAddress } from "../../sheet/address";
import { ignoring, stillHolds } from "./ignored";
import type { Checked } from "../state/state";
import { allFindings } from "../state/counts";
import { inOrder } from "./summary";
import { FormGroup } from "./form-group";
import { IgnoredGroup } from "./ignored-group";
import { ProblemText } from "../parts/problem-text";
import { QuietForm } from "./quiet-form";
import { UnrecognisedList } from "./unrecognised-list";
import { useWords } from "../parts/words";

/** Above this many findings only the first form starts unfolded. */
const MOST_UNFOLDED = 100;

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: "12px", outline: "none" },
});

interface ResultsProps {
  readonly checked: Checked;
  readonly ignored: readonly Ignored[];
  readonly onLocate: (at: CellAddress) => void;
  /** Null while nothing can be ignored. */
  readonly onIgnore: ((entry: Ignored) => void) | null;
  readonly onTakeBack: (entry: Ignored) => void;
  readonly onTemplate: () => void;
}

/** What a check found, form by form; forms in order take one quiet line each, at the end. */
export function Results(props: ResultsProps) {
  const { checked, ignored, onLocate, onIgnore, onTakeBack, onTemplate } = props;
  const styles = useStyles();
  const { words } = useWords();
  const { review, snapshot } = checked;
  const ignore = useIgnoring(onIgnore);
  const { results, ignoredToggle } = useFocusAfterIgnoring(ignored);
  const many = allFindings(review).length > MOST_UNFOLDED;
  return (
    <div className={styles.results} ref={results} tabIndex={-1}>
      {review.forms.length === 0 && (
        <ProblemText title={words.noFormTitle} problem={words.noForm}>
          <Button size="small" onClick={onTemplate}>
            {words.insertTemplate}
          </Button>
        </ProblemText>
      )}
      {inOrder(review.forms).map((each, index) =>
        each.findings.length === 0 ? (
          <QuietForm key={keyOf(each)} review={each} />
        ) : (
          <FormGroup
            key={keyOf(each)}
            review={each}
            open={!many || index === 0}
            snapshot={snapshot}
            onLocate={onLocate}
            onIgnore={ignore}
          />
        ),
      )}
      <IgnoredGroup
        ignored={ignored}
        stillHolds={(entry) => stillHolds(entry, checked)}
        toggle={ignoredToggle}
        onTakeBack={onTakeBack}
      />
      <UnrecognisedList review={review} />
    </div>
  );
}

function useIgnoring(onIgnore: ((entry: Ignored) => void) | null) {
  const ignore = useCallback(
    (finding: Finding, reason: string) => {
      const entry = ignoring(finding, reason);
      if (entry) onIgnore?.(entry);
    },
    [onIgnore],
  );
  return onIgnore ? ignore : null;
}

/** When what had the focus has moved to the ignored ones, or back, the focus goes to their head. */
function useFocusAfterIgnoring(ignored: readonly Ignored[]) {
  const results = useRef<HTMLDivElement>(null);
  const ignoredToggle = useRef<HTMLButtonElement>(null);
  const before = useRef(ignored);
  useEffect(() => {
    if (before.current === ignored) return;
    before.current = ignored;
    if (document.activeElement === document.body) {
      (ignoredToggle.current ?? results.current)?.focus();
    }
  }, [ignored]);
  return { results, ignoredToggle };
}

function keyOf({ form: { range } }: FormReview): string {
  return `${range.sheet}!${range.top},${range.left}`;
}
