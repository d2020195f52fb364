import { toA1 } from "../sheet/address";
import { downwards, open, printed, type FormCell, type FormRow } from "./cell";
import { printLabel } from "./lay-rows";
import type { Layout } from "./layout";
import type { IndicatorsBand } from "./template";

/** The headings and the rows to fill in, under merged labels of the first and the second level. */
export function layIndicators(band: IndicatorsBand, layout: Layout): FormRow[] {
  const { block, levels, columns, heading } = band;
  const { print, rows } = layout;
  const headings = ["category", "subcategory", ...columns].map((role) =>
    printed(print(`{${role}}`)),
  );
  const labels = labelsOf(band, layout);
  const count = levels.reduce((all, kinds) => all + kinds, 0) * rows;
  const lines = Array.from({ length: count }, (_, index): FormRow => {
    const inputs = inputsOf(band, layout, layout.top + 1 + index);
    return { height: null, cells: [...(labels.get(index) ?? []), ...inputs] };
  });
  const corner = { ...printLabel(block, print), rows: count + 1 };
  return [{ height: heading, cells: [corner, ...headings] }, ...lines];
}

/** The labels that begin in a row, by its number among the rows. */
function labelsOf({ levels, down }: IndicatorsBand, { levels: words, rows }: Layout) {
  const [categories, subcategories] = words;
  const labels = new Map<number, FormCell[]>();
  let kind = 0;
  levels.forEach((kinds, index) => {
    const [name, height] = [categories[index]!, kinds * rows];
    const fits = name.length <= height;
    const category = printed(down && fits ? downwards(name) : name, { rows: height });
    for (const end = kind + kinds; kind < end; kind++) {
      const subcategory = printed(subcategories[kind]!, { rows });
      labels.set(kind * rows, kind === end - kinds ? [category, subcategory] : [subcategory]);
    }
  });
  return labels;
}

function inputsOf({ block, columns }: IndicatorsBand, { left }: Layout, row: number): FormCell[] {
  const first = left + block.columns + 2;
  const weight = `=${toA1({ row, column: first + columns.indexOf("weight") })}`;
  return columns.map((role) => {
    if (role === "weight") return open(role, { counts: "weights" });
    return role === "score" ? open(role, { weight, counts: "scores" }) : open(role);
  });
}
