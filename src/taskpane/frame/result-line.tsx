import { makeStyles, tokens } from "@fluentui/react-components";
import type { Messages } from "../../locale";
import { isChecked } from "../../review";
import type { Checked, State } from "../state/state";
import { allFindings, count, countUnfilled, countUnrecognised } from "../state/counts";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  line: { margin: "8px 0 0", lineHeight: "20px", minHeight: "20px" },
  result: { display: "block", fontWeight: tokens.fontWeightSemibold },
  scope: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What the last check found, in a line that screen readers are told of. */
export function ResultLine({ state }: { state: State }) {
  const styles = useStyles();
  const [result, scope] = lines(state, useWords());
  return (
    <div role="status" aria-live="polite" className={styles.line}>
      <span className={styles.result}>{result}</span>
      {scope !== "" && <span className={styles.scope}>{scope}</span>}
    </div>
  );
}

type Said = ReturnType<typeof useWords>;

function lines(state: State, said: Said): readonly [string, string] {
  const { words } = said;
  const { doing, progress, failure, checked, storedSettings } = state;
  if (doing === "check") return [words.checking, readingOf(progress, words)];
  if (failure?.task.kind === "check") return [words.checkUnfinished, ""];
  if (!checked) return ["", words.notChecked];
  return [verdict(checked, words), scopeOf(checked, storedSettings.settings.ignored.length, said)];
}

function readingOf(progress: State["progress"], words: Messages): string {
  return progress ? words.reading(progress.done, progress.all) : "";
}

function verdict({ review, snapshot }: Checked, words: Messages): string {
  if (review.forms.length === 0) return words.noFormTitle;
  if (countUnfilled(review) === review.forms.length) return words.allUnfilled;
  const { error, warning, info } = count(allFindings(review));
  if (error + warning + info > 0) return words.counts(error, warning, info);
  const open = review.forms.filter((form) => !isChecked(form));
  const unchecked = [
    ...open,
    ...review.hidden,
    ...review.unrecognised,
    ...(snapshot.skipped ?? []),
  ];
  return unchecked.length > 0 ? words.nothingFoundInPart : words.nothingFound;
}

function scopeOf({ review, at }: Checked, ignored: number, { words, language }: Said): string {
  const time = at.toLocaleTimeString(language, {
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
  const forms = review.forms.length;
  const unfilled = countUnfilled(review);
  const unread = countUnrecognised(review);
  return words.scope({ forms, unfilled, unread, ignored, time });
}
