import type { AnyRule } from "../lint/rule";
import { actualNotConcrete } from "./actual-not-concrete";
import { actualNotNumber } from "./actual-not-number";
import { allFullMarks } from "./all-full-marks";
import { budgetAdjusted } from "./budget-adjusted";
import { categoryDoubtful } from "./category-doubtful";
import { categoryWeight } from "./category-weight";
import { choiceLeft } from "./choice-left";
import { costMismatch } from "./cost-mismatch";
import { executionAboveBudget } from "./execution-above-budget";
import { executionOutputGap } from "./execution-output-gap";
import { executionRate } from "./execution-rate";
import { executionRateTwice } from "./execution-rate-twice";
import { executionScore } from "./execution-score";
import { executionScoreRepeated } from "./execution-score-repeated";
import { executionWeight } from "./execution-weight";
import { explanationContradicts } from "./explanation-contradicts";
import { explanationEmptyWords } from "./explanation-empty-words";
import { explanationFigure } from "./explanation-figure";
import { explanationMissing } from "./explanation-missing";
import { explanationMissingExecution } from "./explanation-missing-execution";
import { explanationMissingOvershoot } from "./explanation-missing-overshoot";
import { explanationNoRemedy } from "./explanation-no-remedy";
import { explanationRepeated } from "./explanation-repeated";
import { fieldMissing } from "./field-missing";
import { fundSum } from "./fund-sum";
import { gradeMismatch } from "./grade-mismatch";
import { hiddenContent } from "./hidden-content";
import { impossiblePercent } from "./impossible-percent";
import { indicatorDuplicate } from "./indicator-duplicate";
import { indicatorIdle } from "./indicator-idle";
import { indicatorIncomplete } from "./indicator-incomplete";
import { labelMisplaced } from "./label-misplaced";
import { markupInText } from "./markup-in-text";
import { nameDoubtful } from "./name-doubtful";
import { nameTooGeneral } from "./name-too-general";
import { numberAsText } from "./number-as-text";
import { numberUnreadable } from "./number-unreadable";
import { projectAmount } from "./project-amount";
import { projectDuplicate } from "./project-duplicate";
import { promptLeft } from "./prompt-left";
import { quantityInWords } from "./quantity-in-words";
import { rowSlipped } from "./row-slipped";
import { scoreAboveWeight } from "./score-above-weight";
import { scoreBand } from "./score-band";
import { scoreFullThoughMissed } from "./score-full-though-missed";
import { scoreMissing } from "./score-missing";
import { scoreNegative } from "./score-negative";
import { scoreOffProportion } from "./score-off-proportion";
import { shownAsDate } from "./shown-as-date";
import { targetDirection } from "./target-direction";
import { totalRowMissing } from "./total-row-missing";
import { totalScore } from "./total-score";
import { totalWeight } from "./total-weight";
import { totalsDiffer } from "./totals-differ";
import { unitMismatch } from "./unit-mismatch";
import { valuesArePoints } from "./values-are-points";
import { weightDistribution } from "./weight-distribution";
import { weightSum } from "./weight-sum";
import { yearMismatch } from "./year-mismatch";

/** Every rule, in the order of the catalogue, group by group. */
export const RULES: readonly AnyRule[] = [
  fieldMissing,
  rowSlipped,
  labelMisplaced,
  markupInText,
  numberAsText,
  numberUnreadable,
  promptLeft,
  indicatorIncomplete,
  indicatorIdle,
  indicatorDuplicate,
  projectDuplicate,
  hiddenContent,
  totalRowMissing,
  choiceLeft,
  valuesArePoints,
  yearMismatch,
  shownAsDate,
  weightSum,
  totalWeight,
  totalScore,
  categoryWeight,
  totalsDiffer,
  executionWeight,
  executionScoreRepeated,
  executionRateTwice,
  scoreAboveWeight,
  scoreNegative,
  scoreMissing,
  scoreFullThoughMissed,
  scoreOffProportion,
  scoreBand,
  gradeMismatch,
  weightDistribution,
  executionOutputGap,
  allFullMarks,
  fundSum,
  executionRate,
  executionScore,
  executionAboveBudget,
  budgetAdjusted,
  costMismatch,
  projectAmount,
  explanationMissing,
  explanationMissingOvershoot,
  explanationMissingExecution,
  explanationEmptyWords,
  explanationContradicts,
  explanationRepeated,
  explanationFigure,
  explanationNoRemedy,
  categoryDoubtful,
  nameDoubtful,
  actualNotNumber,
  actualNotConcrete,
  unitMismatch,
  impossiblePercent,
  quantityInWords,
  nameTooGeneral,
  targetDirection,
];
