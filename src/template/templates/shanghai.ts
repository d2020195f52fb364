import { down, field, label, type RowsBand, type Template } from "../template";
import { FUNDS, HEAD, INDICATORS, TITLE, TOTAL, YEAR } from "./mof-2020";

const GOALS: RowsBand = {
  kind: "rows",
  rows: [
    {
      height: 22,
      cells: [down("{goals}", 2), label("{expectedGoal}", 4), label("{achievedGoal}", 4)],
    },
    { height: 96, cells: [field("expectedGoal", 4), field("achievedGoal", 4)] },
  ],
};

/** Labels from top to bottom, second-level labels in short, a hyphen for what is not scored. */
export const shanghai: Template = {
  id: "shanghai",
  name: { "zh-CN": "上海", "en-US": "Shanghai" },
  unit: "元",
  rows: 2,
  widths: [50, 40, 60, 90, 68, 68, 40, 48, 72],
  bands: [
    TITLE,
    YEAR,
    HEAD,
    { ...FUNDS, notScored: "-" },
    GOALS,
    { ...INDICATORS, block: down("{indicators}"), down: true },
    TOTAL,
  ],
};
