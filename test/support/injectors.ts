import type { Form, Indicator, NumberField, TextField } from "../../src/form/model/form";
import { judge } from "../../src/measure/judge";
import { readLabel } from "../../src/form/text/label";
import { computedScore, weightFields } from "../../src/measure/totals";
import { toA1, type CellAddress } from "../../src/sheet/address";
import { Decimal, plain } from "../../src/sheet/number";

/** A fault for one form. Texts are typed into cells by A1 address; "" makes a cell blank. */
export interface Injection {
  readonly changes: Readonly<Record<string, string>>;
  /** Where the rule has to report it, "H12", or "表2!B3" on a copy of the form. */
  readonly at: string;
  /** Errors of other rules that follow from the fault. */
  readonly follows?: readonly string[];
  /** How many more sheets hold a copy of the form. */
  readonly copies?: number;
  /** Notes on the first sheet. */
  readonly notes?: readonly string[];
}

/** Puts a rule's fault into a form; null where the form has nothing to put it into. */
export type Injector = (form: Form) => Injection | null;

type Changes = Record<string, string>;
type Row = Indicator & { readonly [Part in "target" | "actual" | "explanation"]: TextField } & {
  readonly [Part in "weight" | "score"]: NumberField;
};

const REASON = "设备老化导致故障频发，下一步更换设备。";

const a1 = ({ cell }: { cell: CellAddress }) => toA1(cell);
const beside = ({ cell }: { cell: CellAddress }, columns: number) =>
  toA1({ row: cell.row, column: cell.column + columns });

/** Rows with points that stand under their headings, scored in full and met. */
function fullRows({ indicators, slips }: Form): Row[] {
  const slipped = new Set(slips.flatMap(({ moves }) => moves.map(({ from }) => from.row)));
  return indicators.filter(
    (one): one is Row =>
      !slipped.has(one.row) &&
      !one.deduction?.number?.greaterThan(0) &&
      Boolean(one.target && one.actual && one.explanation && !one.shared) &&
      Boolean(one.weight?.number?.greaterThan(0) && one.score?.number?.equals(one.weight.number)) &&
      judge(one).verdict === "met",
  );
}

/** Those whose target is a plain percentage of which more is better. */
function percentRows(form: Form): Row[] {
  return fullRows(form).filter(({ target }) => /^(?:≥|=)?\d+%$/.test(target.text));
}

/** Another stated total, where the form states one. */
function totalled(form: Form, points: Decimal): Changes {
  const stated = form.total?.score;
  return stated ? { [a1(stated)]: plain(points) } : {};
}

/** Another score for a row, with the total changed along. */
function scored(form: Form, row: Row, score: Decimal): Changes {
  const now = computedScore(form).minus(row.score.number!).plus(score);
  return { [a1(row.score)]: plain(score), ...totalled(form, now) };
}

/** A row that reached half its target and is scored so. */
function halved(form: Form, row: Row, explanation: string): Changes {
  const percent = Number(/\d+/.exec(row.target.text)![0]);
  return {
    [a1(row.actual)]: `${percent / 2}%`,
    ...scored(form, row, row.weight.number!.div(2)),
    [a1(row.explanation)]: explanation,
  };
}

function isText({ score }: Indicator): boolean {
  return score?.state === "number" && !score.numeric;
}

function withFirst<T>(found: readonly T[], inject: (one: T) => Injection | null): Injection | null {
  return found[0] === undefined ? null : inject(found[0]);
}

const total = (form: Form) => form.funds.find(({ role }) => role === "total");
const source = (form: Form, role: string) => form.funds.find((fund) => fund.role === role);

/** The same factor on an amount of the total and of its first source, whose share grows by the gap. */
function scaleFunds(
  form: Form,
  part: "initialBudget" | "executed",
  factor: number,
): Changes | null {
  const [sum, first] = [total(form)?.[part], source(form, "appropriation")?.[part]];
  if (!sum?.number || !first?.number) return null;
  const next = sum.number.times(factor).toDecimalPlaces(2);
  const rest = sum.number.minus(first.number);
  return { [a1(sum)]: next.toFixed(2), [a1(first)]: next.minus(rest).toFixed(2) };
}

/** The total executed at a share of the budget, rates and score of the rate along. */
function executedAt(form: Form, share: number): { changes: Changes; rate: NumberField } | null {
  const [fund, first] = [total(form), source(form, "appropriation")];
  const [annual, weight, score] = [fund?.annualBudget?.number, fund?.weight, fund?.score];
  if (!annual || !fund?.executed || !fund.executionRate || !weight?.number || !score?.number)
    return null;
  if (!first?.executed?.number || !first.executionRate || !first.annualBudget?.number) return null;
  const executed = annual.times(share).toDecimalPlaces(2);
  const own = executed.minus(fund.executed.number!.minus(first.executed.number));
  const percent = (rate: Decimal) => `${rate.times(100).toFixed(2)}%`;
  const points = weight.number.times(Math.min(share, 1));
  return {
    rate: fund.executionRate,
    changes: {
      [a1(fund.executed)]: executed.toFixed(2),
      [a1(first.executed)]: own.toFixed(2),
      [a1(fund.executionRate)]: percent(executed.div(annual)),
      [a1(first.executionRate)]: percent(own.div(first.annualBudget.number)),
      [a1(score)]: plain(points),
      ...totalled(form, computedScore(form).minus(score.number).plus(points)),
    },
  };
}

/** The project's name, where it has a cell of its own. */
function projectCell({ info }: Form): TextField | null {
  const { project } = info;
  return project && a1(project.value) !== toA1(project.label) ? project.value : null;
}

/** Whether the total stands in a row of its own below the table. */
function hasTotalRow({ total: grand, indicators }: Form): boolean {
  return grand !== null && grand.label.cell.row > indicators[indicators.length - 1]!.row;
}

function label(form: Form, key: string): TextField | undefined {
  return form.texts.find(({ text }) => readLabel(text).key === key);
}

export const INJECTORS: Readonly<Record<string, Injector>> = {
  "field-missing": (form) => {
    const field = projectCell(form);
    return field && { changes: { [a1(field)]: "" }, at: a1(field) };
  },

  "row-slipped": (form) => {
    const filled = new Set(form.texts.map(a1));
    const standing = percentRows(form).filter(
      (row) => !filled.has(beside(row.name, -1)) && row.explanation.cell.row === row.name.cell.row,
    );
    return withFirst(standing, ({ name, target, actual, weight, score, explanation }) => {
      const fields = [name, target, actual, weight, score, explanation];
      const moved = Object.fromEntries(fields.map((one) => [beside(one, -1), one.text]));
      return { changes: { ...moved, [a1(explanation)]: "" }, at: beside(name, -1) };
    });
  },

  "label-misplaced": (form) => {
    const filled = new Map(form.texts.map((field) => [a1(field), field.text]));
    const slipped = new Set(form.slips.flatMap(({ moves }) => moves.map(({ from }) => from.row)));
    const movable = form.indicators.filter(
      ({ name, row }) =>
        !slipped.has(row) &&
        /数量|质量|时效|社会|生态/.test(filled.get(beside(name, -1)) ?? "") &&
        !filled.has(beside(name, -2)),
    );
    return withFirst(movable, ({ name }) => ({
      changes: { [beside(name, -2)]: filled.get(beside(name, -1))!, [beside(name, -1)]: "" },
      at: beside(name, -2),
    }));
  },

  "markup-in-text": (form) => {
    const field = projectCell(form);
    return field && { changes: { [a1(field)]: `<b>${field.text}</b>` }, at: a1(field) };
  },

  "number-as-text": (form) =>
    withFirst(form.indicators.some(isText) ? [] : fullRows(form), ({ score }) => ({
      changes: { [a1(score)]: `${score.text}分` },
      at: a1(score),
    })),

  "number-unreadable": (form) =>
    withFirst(fullRows(form), ({ score }) => ({ changes: { [a1(score)]: "满分" }, at: a1(score) })),

  "prompt-left": ({ info }) => {
    const field = info.achievedGoal?.value;
    return field
      ? { changes: { [a1(field)]: "对照年度目标，逐项说明完成情况（200字以内）" }, at: a1(field) }
      : null;
  },

  "indicator-incomplete": (form) =>
    withFirst(fullRows(form), ({ actual }) => ({ changes: { [a1(actual)]: "" }, at: a1(actual) })),

  "indicator-idle": (form) =>
    withFirst(
      form.indicators.filter(
        ({ target, weight, score }) => target?.text === "无" && weight && score,
      ),
      ({ weight, score }) => ({
        changes: { [a1(weight!)]: "6", [a1(score!)]: "6" },
        at: a1(weight!),
        follows: ["weight-sum", "total-weight", "total-score", "category-weight"],
      }),
    ),

  "indicator-duplicate": (form) => {
    const rows = percentRows(form);
    const alike = (one: Row) =>
      rows.find((other) => other !== one && other.subcategory === one.subcategory);
    const first = rows.find(alike) ?? rows[0];
    const second = first && (alike(first) ?? rows[1]);
    if (!first || !second) return null;
    return {
      changes: {
        [a1(second.name)]: first.name.text,
        [a1(second.target)]: first.target.text,
        [a1(second.actual)]: first.actual.text,
      },
      at: a1(second.name.cell.row > first.name.cell.row ? second.name : first.name),
    };
  },

  "project-duplicate": ({ info }) =>
    info.project ? { changes: {}, copies: 1, at: `表2!${a1(info.project.value)}` } : null,

  "hidden-content": (form) =>
    withFirst(fullRows(form), ({ score }) => ({ changes: {}, notes: [a1(score)], at: a1(score) })),

  "total-row-missing": (form) => {
    const { total: grand, slips, indicators, range } = form;
    if (!grand?.score || !hasTotalRow(form)) return null;
    const row = grand.label.cell.row;
    const figures = form.texts.filter(({ cell, text }) => cell.row === row && /^\d/.test(text));
    const slipped = slips.some(({ moves }) => moves.some(({ from }) => from.row === row));
    if (!slipped && figures.length <= 2) {
      return { changes: { [a1(grand.score)]: "" }, at: a1(grand.score) };
    }
    const cells = form.texts.filter(({ cell }) => cell.row === row).map(a1);
    const last = indicators[indicators.length - 1]!.row;
    return {
      changes: Object.fromEntries(cells.map((at) => [at, ""])),
      at: toA1({ row: last, column: range.left }),
    };
  },

  "weight-sum": (form) =>
    withFirst(fullRows(form), ({ weight, score }) => {
      const more = plain(weight.number!.plus(1));
      return {
        changes: { [a1(weight)]: more, [a1(score)]: more },
        at: a1(form.total?.weight ?? weightFields(form)[0]!),
        follows: ["total-weight", "total-score", "category-weight"],
      };
    }),

  "total-weight": ({ total: grand }) =>
    grand?.weight ? { changes: { [a1(grand.weight)]: "99" }, at: a1(grand.weight) } : null,

  "total-score": ({ total: grand }) =>
    grand?.score?.number
      ? { changes: { [a1(grand.score)]: plain(grand.score.number.minus(3)) }, at: a1(grand.score) }
      : null,

  "category-weight": (form) => {
    const outputs = label(form, "产出指标");
    const weighted = form.indicators.some(({ weight }) => weight?.number);
    return outputs && weighted
      ? { changes: { [a1(outputs)]: "产出指标（77分）" }, at: a1(outputs) }
      : null;
  },

  "score-above-weight": (form) =>
    withFirst(fullRows(form), (row) => ({
      changes: scored(form, row, row.weight.number!.plus(1)),
      at: a1(row.score),
    })),

  "score-negative": (form) =>
    withFirst(fullRows(form), (row) => ({
      changes: { ...scored(form, row, new Decimal(-1)), [a1(row.explanation)]: REASON },
      at: a1(row.score),
    })),

  "score-missing": (form) =>
    withFirst(fullRows(form), ({ score }) => ({ changes: { [a1(score)]: "" }, at: a1(score) })),

  "score-full-though-missed": (form) =>
    withFirst(percentRows(form), ({ actual, score, explanation }) => ({
      changes: { [a1(actual)]: "40%", [a1(explanation)]: REASON },
      at: a1(score),
    })),

  "score-off-proportion": (form) =>
    withFirst(percentRows(form), (row) => ({
      changes: {
        ...halved(form, row, REASON),
        ...scored(form, row, row.weight.number!.times("0.8")),
      },
      at: a1(row.score),
    })),

  "score-band": (form) =>
    withFirst(fullRows(form), ({ target, actual, score }) => ({
      changes: { [a1(target)]: "制度健全", [a1(actual)]: "部分达成年度指标并具有一定效果" },
      at: a1(score),
    })),

  "grade-mismatch": (form) => {
    const score = form.total?.score;
    if (
      !score?.number ||
      !hasTotalRow(form) ||
      a1(form.total?.weight ?? score) === beside(score, 1)
    ) {
      return null;
    }
    return { changes: { [beside(score, 1)]: "差" }, at: beside(score, 1) };
  },

  "weight-distribution": (form) => {
    if (!form.dialect.method.categoryWeights) return null;
    const [outputs] = fullRows(form).filter(({ category }) => /产出/.test(category));
    const [benefits] = fullRows(form).filter(
      ({ category, weight }) => /效益/.test(category) && weight.number!.greaterThan(15),
    );
    const first = form.indicators.find(
      ({ category, weight }) => /产出|成本/.test(category) && weight?.number?.greaterThan(0),
    );
    const satisfied = form.indicators.some(
      ({ category, subcategory, weight }) =>
        /满意度/.test(category + subcategory) && weight?.number,
    );
    const usual = form.indicators.every(
      ({ category, weight }) => /产出|成本|效益|满意度/.test(category) || !weight?.number,
    );
    if (!outputs || !benefits || !satisfied || !usual) return null;
    const plainLabels = form.labelPoints.map((one): [string, string] => [
      a1(one.label),
      readLabel(one.label.text).key,
    ]);
    const [more, less] = [outputs.weight.number!.plus(15), benefits.weight.number!.minus(15)].map(
      plain,
    );
    return {
      changes: {
        ...Object.fromEntries(plainLabels),
        [a1(outputs.weight)]: more!,
        [a1(outputs.score)]: more!,
        [a1(benefits.weight)]: less!,
        [a1(benefits.score)]: less!,
      },
      at: a1(first!.weight!),
    };
  },

  "execution-output-gap": (form) => {
    const spent = executedAt(form, 0.3);
    const reasons = [...form.indicators, ...form.funds].some(
      ({ explanation }) => explanation?.text,
    );
    const outputs = form.indicators.filter(({ category }) => /产出/.test(category));
    const full =
      outputs.length > 1 && outputs.every(({ weight, score }) => score?.text === weight?.text);
    return spent && !reasons && full ? { changes: spent.changes, at: a1(spent.rate) } : null;
  },

  "all-full-marks": ({ total: grand }) =>
    grand?.score?.number?.equals(100) ? { changes: {}, copies: 4, at: a1(grand.score) } : null,

  "fund-sum": (form) => {
    const named = form.funds.find(({ label: one }) => /其他资金/.test(one.text));
    const [sum, other] = [total(form)?.annualBudget, named?.annualBudget];
    if (sum?.state !== "number" || !other) return null;
    return { changes: { [a1(other)]: "1000" }, at: a1(sum), follows: ["execution-rate"] };
  },

  "execution-rate": (form) => {
    const rate = total(form)?.executionRate;
    return rate?.number ? { changes: { [a1(rate)]: "50%" }, at: a1(rate) } : null;
  },

  "execution-score": (form) => {
    const score = total(form)?.score;
    return score?.number
      ? { changes: { [a1(score)]: "3" }, at: a1(score), follows: ["total-score"] }
      : null;
  },

  "execution-above-budget": (form) => {
    const spent = executedAt(form, 1.2);
    return spent ? { changes: spent.changes, at: a1(total(form)!.executed!) } : null;
  },

  "budget-adjusted": (form) => {
    const annual = total(form)?.annualBudget;
    const changes = annual && scaleFunds(form, "initialBudget", 2);
    const speaks = /核减|调[整减增]/;
    if (!changes || form.funds.some(({ explanation }) => explanation?.text)) return null;
    if (form.texts.some(({ text }) => speaks.test(text) && text.length > 15)) return null;
    return { changes, at: a1(annual!) };
  },

  "cost-mismatch": (form) =>
    withFirst(
      fullRows(form).filter(({ name }) => /^预算支出数?$/.test(name.text)),
      ({ target, actual }) => ({
        changes: { [a1(target)]: "777万元", [a1(actual)]: "777万元" },
        at: a1(actual),
      }),
    ),

  "project-amount": ({ info }) =>
    info.projectAmount
      ? { changes: { [a1(info.projectAmount.value)]: "1" }, at: a1(info.projectAmount.value) }
      : null,

  "explanation-missing": (form) =>
    withFirst(percentRows(form), (row) => ({
      changes: halved(form, row, ""),
      at: a1(row.explanation),
    })),

  "explanation-missing-overshoot": (form) =>
    withFirst(percentRows(form), ({ target, actual, explanation }) => ({
      changes: { [a1(target)]: "≥50%", [a1(actual)]: "80%", [a1(explanation)]: "" },
      at: a1(explanation),
    })),

  "explanation-missing-execution": (form) => {
    const reason = total(form)?.explanation;
    const spent = executedAt(form, 0.6);
    return reason?.text === "" && spent && !form.overallReason?.text
      ? { changes: spent.changes, at: a1(reason) }
      : null;
  },

  "explanation-empty-words": (form) =>
    withFirst(percentRows(form), (row) => ({
      changes: halved(form, row, "无偏差"),
      at: a1(row.explanation),
    })),

  "explanation-contradicts": (form) =>
    withFirst(percentRows(form), ({ explanation }) => ({
      changes: { [a1(explanation)]: "采购进度滞后，部分任务未完成。" },
      at: a1(explanation),
    })),

  "explanation-repeated": (form) => {
    const [first, second] = percentRows(form);
    if (!first || !second) return null;
    const points = computedScore(form)
      .minus(first.weight.number!.div(2))
      .minus(second.weight.number!.div(2));
    return {
      changes: {
        ...halved(form, first, REASON),
        ...halved(form, second, REASON),
        ...totalled(form, points),
      },
      at: a1(second.explanation),
    };
  },

  "explanation-no-remedy": (form) =>
    withFirst(
      form.texts.some(({ text }) => /原因.*(?:措施|改进)/.test(readLabel(text).key))
        ? percentRows(form)
        : [],
      (row) => ({
        changes: halved(form, row, "设备老化导致故障频发。"),
        at: a1(row.explanation),
      }),
    ),

  "category-doubtful": (form) =>
    withFirst(
      fullRows(form).filter(({ subcategory }) => /数量/.test(subcategory)),
      ({ name }) => ({ changes: { [a1(name)]: "参训人员满意度" }, at: a1(name) }),
    ),

  "name-doubtful": (form) =>
    withFirst(fullRows(form), ({ name }) => ({
      changes: { [a1(name)]: `、${name.text}` },
      at: a1(name),
    })),

  "actual-not-number": (form) =>
    withFirst(percentRows(form), ({ actual }) => ({
      changes: { [a1(actual)]: "完成" },
      at: a1(actual),
    })),

  "actual-not-concrete": (form) =>
    withFirst(percentRows(form), ({ target, actual }) => ({
      changes: { [a1(target)]: "≥90%", [a1(actual)]: "≥90%" },
      at: a1(actual),
    })),

  "unit-mismatch": (form) =>
    withFirst(percentRows(form), ({ actual }) => ({
      changes: { [a1(actual)]: "12次" },
      at: a1(actual),
    })),

  "target-direction": (form) =>
    withFirst(
      fullRows(form).filter(
        ({ name, subcategory, category, target }) =>
          /成本/.test(subcategory + category) &&
          /元$/.test(target.text) &&
          !/标准|补助/.test(name.text),
      ),
      ({ target, actual }) => ({
        changes: { [a1(target)]: `≥${actual.text}` },
        at: a1(target),
      }),
    ),
};
