import type { Rule } from "../lint/rule";
import { executionRate } from "./execution-rate";
import { executionScore } from "./execution-score";
import { explanationMissing } from "./explanation-missing";
import { fieldMissing } from "./field-missing";
import { fundSum } from "./fund-sum";
import { indicatorIdle } from "./indicator-idle";
import { indicatorIncomplete } from "./indicator-incomplete";
import { markupInText } from "./markup-in-text";
import { numberUnreadable } from "./number-unreadable";
import { rowSlipped } from "./row-slipped";
import { scoreAboveWeight } from "./score-above-weight";
import { scoreFullThoughMissed } from "./score-full-though-missed";
import { scoreMissing } from "./score-missing";
import { scoreNegative } from "./score-negative";
import { scoreOffProportion } from "./score-off-proportion";
import { totalRowMissing } from "./total-row-missing";
import { totalScore } from "./total-score";
import { totalWeight } from "./total-weight";
import { weightSum } from "./weight-sum";

/** Every rule, in the order of the catalogue: structure, scores, funds, explanations. */
export const RULES: readonly Rule[] = [
  fieldMissing,
  rowSlipped,
  markupInText,
  numberUnreadable,
  indicatorIncomplete,
  indicatorIdle,
  totalRowMissing,
  weightSum,
  totalWeight,
  totalScore,
  scoreAboveWeight,
  scoreNegative,
  scoreMissing,
  scoreFullThoughMissed,
  scoreOffProportion,
  fundSum,
  executionRate,
  executionScore,
  explanationMissing,
];
