import { useMemo } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { ProblemText } from "../parts/problem-text";
import { useWords } from "../parts/words";
import type { State } from "../state/state";
import type { Listing } from "../state/listing";
import { LineList } from "./line-list";
import { LineContent, type LineActs } from "./line-content";
import { linesOf, walkOf, type Listed } from "./lines";
import { FormFilter } from "./list-tools";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: "4px" },
});

interface ResultsProps extends LineActs {
  readonly state: Pick<State, "listing" | "selected" | "undoable">;
  readonly onListing: (change: Partial<Listing>) => void;
  readonly onTemplate: () => void;
}

/** What a check found: a line a form, the worst first, and a line a finding, of which one is open. */
export function Results(props: ResultsProps) {
  const { state, checked, ignored, onListing, onOpen, onTemplate } = props;
  const styles = useStyles();
  const { words } = useWords();
  const { review, snapshot } = checked;
  const { listing, selected, undoable } = state;
  const sheet = selected?.sheet ?? null;
  const listed: Listed = useMemo(
    () => ({
      ...{ review, ignored, listing, undoable, sheet },
      leading: snapshot.active?.sheet ?? null,
    }),
    [review, ignored, listing, undoable, sheet, snapshot],
  );
  const lines = useMemo(() => linesOf(listed), [listed]);
  const step = (forward: boolean) => {
    const walk = walkOf(listed);
    const next =
      walk[
        stepFrom(
          walk.findIndex(({ key }) => key === listing.current),
          forward,
        )
      ];
    if (next) onOpen(next);
    return next?.key ?? null;
  };
  return (
    <div className={styles.results}>
      {review.forms.length === 0 ? (
        <ProblemText title={words.noFormTitle} problem={words.noForm}>
          <Button size="small" onClick={onTemplate}>
            {words.insertTemplate}
          </Button>
        </ProblemText>
      ) : (
        <FormFilter review={review} listing={listing} onChange={onListing} />
      )}
      {review.forms.length > 0 && lines.length === 0 && <p>{words.nothingListed}</p>}
      {lines.length > 0 && (
        <LineList
          label={words.findings}
          lines={lines}
          active={listing.active}
          current={listing.current}
          review={review}
          onActive={(active) => onListing({ active })}
          onStep={step}
        >
          {(line, tabIndex) => (
            <LineContent line={line} tabIndex={tabIndex} lines={lines} {...props} />
          )}
        </LineList>
      )}
    </div>
  );
}

/** Before the first step the walk begins at either end. */
function stepFrom(at: number, forward: boolean): number {
  if (at < 0) return forward ? 0 : -1;
  return forward ? at + 1 : at - 1;
}
