import { field, label, sum, type RowsBand, type Template } from "../template";
import { DEPARTMENT_AND_UNIT, FUNDS, GOALS, INDICATORS, TITLE, WIDTHS, YEAR } from "./mof-2020";

const HEAD: RowsBand = {
  kind: "rows",
  rows: [
    {
      height: 24,
      cells: [
        label("{project}"),
        field("project", 4),
        label("{projectAmount}"),
        field("projectAmount", 3),
      ],
    },
    DEPARTMENT_AND_UNIT,
  ],
};

const TOTAL: RowsBand = {
  kind: "rows",
  rows: [{ height: 24, cells: [label("{total}", 6), sum("weights"), sum("scores"), label("—")] }],
};

/** Amounts in 元, the project's own amount beside its name, satisfaction among the benefits. */
export const shenzhen2020: Template = {
  id: "shenzhen-2020",
  name: { "zh-CN": "深圳 2020", "en-US": "Shenzhen 2020" },
  unit: "元",
  rows: 3,
  widths: WIDTHS,
  bands: [TITLE, YEAR, HEAD, FUNDS, GOALS, { ...INDICATORS, levels: [4, 4] }, TOTAL],
};
