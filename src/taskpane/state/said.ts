import type { PaneMessages } from "../../locale";
import type { Words } from "../parts/words";
import { countUnfilled, countUnrecognised } from "./counts";
import type { Checked, State } from "./state";
import { countUnjudged, verdictOf, type Verdict } from "./verdict";

export type Tone = "danger" | "warning" | "info" | "success";

interface Said {
  /** null where there is no verdict to give. */
  readonly tone: Tone | null;
  readonly sentence: string;
  readonly scope: string;
}

/** What the band says: how far a check is, or its verdict and what it looked at. */
export function saidOf(state: State, said: Words): Said {
  const { words } = said;
  const { doing, progress, failure, checked, storedSettings } = state;
  if (doing === "check") {
    return { tone: null, sentence: words.checking, scope: courseOf(progress, words) };
  }
  if (failure?.task.kind === "check") {
    return { tone: null, sentence: words.checkUnfinished, scope: "" };
  }
  if (!checked) return { tone: null, sentence: "", scope: words.notChecked };
  const verdict = verdictOf(checked);
  return {
    tone: toneOf(verdict),
    sentence: sentenceOf(verdict, words),
    scope: scopeOf(checked, storedSettings.settings.ignored.length, said),
  };
}

function courseOf(progress: State["progress"], words: PaneMessages): string {
  if (!progress) return "";
  const { step, done, all } = progress;
  return step === "reading" ? words.reading(done, all) : words.judging(done, all);
}

/** Green only where everything was looked at. */
function toneOf(verdict: Verdict): Tone {
  switch (verdict.kind) {
    case "errors":
      return "danger";
    case "unfilled":
    case "in-part":
    case "warnings":
      return "warning";
    case "no-form":
      return "info";
    case "clean":
      return verdict.unjudged > 0 ? "info" : "success";
  }
}

function sentenceOf(verdict: Verdict, { verdict: words, noFormTitle }: PaneMessages): string {
  switch (verdict.kind) {
    case "no-form":
      return noFormTitle;
    case "errors":
      return words.errors(verdict.forms, verdict.errors);
    case "unfilled":
      return verdict.cells > 0 ? words.missing(verdict.cells) : words.unfilled(verdict.forms);
    case "in-part":
      return words.inPart(verdict.forms, verdict.warnings);
    case "warnings":
      return words.warnings(verdict.warnings);
    case "clean":
      return verdict.hints > 0
        ? words.hints(verdict.forms, verdict.hints)
        : words.clean(verdict.forms);
  }
}

function scopeOf({ review, at }: Checked, ignored: number, { words, language }: Words): string {
  const time = at.toLocaleTimeString(language, {
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
  return words.scope({
    forms: review.forms.length,
    unfilled: countUnfilled(review),
    unread: countUnrecognised(review),
    unjudged: countUnjudged(review),
    ignored,
    time,
  });
}
