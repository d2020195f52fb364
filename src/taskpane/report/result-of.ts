import { skippedLines } from "../../locale/skipped-lines";
import { ignoredFindings, openFindings, placeOf } from "../../report/findings";
import type { Result } from "../../report/result";
import { isDefault } from "../../lint/settings";
import { isMostlyUnjudged } from "../../outcome";
import type { PaneMessages } from "../../locale";
import { rangeToA1 } from "../../sheet/range";
import type { Words } from "../parts/words";
import { saidOf } from "../state/said";
import type { Checked, State } from "../state/state";

interface Given {
  readonly state: State;
  readonly checked: Checked;
  readonly version: string;
}

/** What the last check came to, in the words of the pane. */
export function resultOf({ state, checked, version }: Given, said: Words): Result {
  const { words, language } = said;
  const { rules, storedSettings } = state;
  const { settings } = storedSettings;
  const told = { rules, language };
  const { sentence, scope } = saidOf(state, said);
  return {
    words: {
      ...words.report,
      unnamed: words.unnamedForm,
      nothing: words.nothingFound,
      ignored: words.report.ignored,
      severity: words.severity,
    },
    head: [
      words.report.checkedAt(checked.at.toLocaleString(language, { hour12: false })),
      sentence,
      scope,
      words.report.by(version, rules.length, isDefault({ ...settings, ignored: [] })),
    ],
    unchecked: uncheckedLines(checked, words),
    open: openFindings(checked.review, told),
    ignored: ignoredFindings(settings.ignored, told),
  };
}

/** What nobody looked at, and what was understood by a guess. */
function uncheckedLines({ review, snapshot }: Checked, words: PaneMessages): string[] {
  const { forms, unrecognised, hidden } = review;
  return [
    ...forms.flatMap((each) => {
      const place = placeOf(each.form);
      const { filled, unread } = each.form;
      return [
        ...(filled ? [] : [`${place}：${words.notFilled}`]),
        ...(unread.length > 0
          ? [`${place}：${words.unreadRows(unread.map(({ row }) => row + 1))}`]
          : []),
        ...(isMostlyUnjudged(each)
          ? [`${place}：${words.unjudged(each.unjudged.length, each.targets)}`]
          : []),
      ];
    }),
    ...unrecognised.map(
      ({ range, reason }) =>
        `${words.position(range.sheet, rangeToA1(range))}：${words.unrecognised[reason]}`,
    ),
    ...hidden.map(({ sheet, forms: count }) => words.hiddenForms(sheet, count)),
    ...skippedLines(snapshot.skipped ?? [], words),
  ];
}
