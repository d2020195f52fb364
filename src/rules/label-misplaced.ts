import type { Form, Misplaced, TextField } from "../form/model/form";
import { readLabel } from "../form/text/label";
import type { Observation, Rule } from "../lint/rule";
import { toA1 } from "../sheet/address";
import { BLANK_CONTENT } from "../sheet/edit";

const LEVELS = {
  category: { "zh-CN": "一级指标", "en-US": "first-level" },
  subcategory: { "zh-CN": "二级指标", "en-US": "second-level" },
};

/** First- and second-level labels say under which heading a row is counted. */
export const labelMisplaced: Rule = {
  id: "label-misplaced",
  group: "structure",
  severity: "info",
  correction: "suggest",
  title: {
    "zh-CN": "一、二级指标写错列或缺一级",
    "en-US": "A level label is misplaced or missing",
  },
  why: {
    "zh-CN": "一级指标和二级指标各有一列，写错列或缺一级，汇总时这一行会归到别的指标下面。",
    "en-US": "Each level has a column; a label in the other one moves its rows to another group.",
  },
  source: "表头：一级指标、二级指标两列",
  examples: {
    passes: [{ changes: {} }, { changes: { C21: "" } }],
    fails: [
      { changes: { B15: "质量指标", C15: "" }, at: "B15" },
      { changes: { C13: "" }, at: "B13" },
    ],
  },
  check: (form) => [...form.misplaced.map(misplaced), ...withoutSecondLevel(form)],
};

function misplaced({ label, level, to }: Misplaced): Observation {
  const name = readLabel(label.text).key;
  const movable = label.cell.row === to.row;
  return {
    cells: [label.cell],
    expected: "",
    changes: movable
      ? [
          { at: to, content: { value: label.text, formula: null } },
          { at: label.cell, content: BLANK_CONTENT },
        ]
      : [],
    message: {
      "zh-CN": `“${name}”是${LEVELS[level]["zh-CN"]}，却写在了另一级的列里。请移到 ${toA1(to)}。`,
      "en-US": `"${name}" is a ${LEVELS[level]["en-US"]} label and stands in the other level's column. Move it to ${toA1(to)}.`,
    },
  };
}

/** Labels of the first level under which no second level is written, once each; 满意度 may stand alone. */
function withoutSecondLevel(form: Form): Observation[] {
  const { indicators } = form;
  const handled = new Set([
    ...form.misplaced.map(({ label }) => label.cell.row),
    ...form.slips.flatMap(({ moves }) => moves.map(({ from }) => from.row)),
  ]);
  const bare = indicators.filter(
    ({ category, subcategory }) =>
      category !== "" && subcategory === "" && !/满意度/.test(category),
  );
  const open = bare.filter(({ row }) => !handled.has(row));
  if (open.length === 0 || bare.length * 2 > indicators.length) return [];
  const named = labelsByKey(form);
  const labels = open.map(({ category, row }) => lastUpTo(named.get(category) ?? [], row));
  const seen = new Set<number>();
  return labels.flatMap((label) => {
    if (!label || seen.has(label.cell.row)) return [];
    seen.add(label.cell.row);
    const name = readLabel(label.text).key;
    return [
      {
        cells: [label.cell],
        message: {
          "zh-CN": `“${name}”下面没有写二级指标。请在二级指标列补填；表样只设一级的可以不改。`,
          "en-US": `Under "${name}" no second-level label is written. Add it, unless the form has only one level here.`,
        },
      },
    ];
  });
}

function labelsByKey({ texts }: Form): Map<string, TextField[]> {
  const named = new Map<string, TextField[]>();
  for (const field of texts) {
    const { key } = readLabel(field.text);
    const known = named.get(key);
    if (known) known.push(field);
    else named.set(key, [field]);
  }
  return named;
}

/** The nearest label at or above a row. */
function lastUpTo(labels: readonly TextField[], row: number): TextField | null {
  const above = labels.filter(({ cell }) => cell.row <= row);
  return above[above.length - 1] ?? null;
}
