import { rangeToA1 } from "../sheet/range";
import { computed, downwards, open, printed, type FormCell, type FormRow } from "./cell";
import type { Layout } from "./layout";
import { joinAreas } from "./place-cells";
import { COMPUTED_POINTS, LINE_STYLES } from "./styles";
import type { Field, Label, LineBand, RowsBand, Sum } from "./template";
import type { Print } from "./words";

/** A line above or below the frame. */
export function layLine({ height, style, labels }: LineBand, { print }: Layout): FormRow[] {
  const cells = labels.map((label) => ({ ...printLabel(label, print), style: LINE_STYLES[style] }));
  return [{ height, cells }];
}

/** Rows of labels, fields and sums. */
export function layRows({ rows }: RowsBand, layout: Layout): FormRow[] {
  return rows.map(({ height, cells }) => ({
    height,
    cells: cells.map((cell) => {
      if (cell.kind === "label") return printLabel(cell, layout.print);
      return cell.kind === "field" ? openField(cell, layout) : addUp(cell, layout);
    }),
  }));
}

export function printLabel({ text, columns, rows, down }: Label, print: Print): FormCell {
  const words = print(text);
  return printed(down ? downwards(words) : words, { columns, rows });
}

function openField({ input, columns }: Field, { head }: Layout): FormCell {
  const given = input in head ? head[input as keyof typeof head] : "";
  return open(input, { columns, value: given === "" ? null : given });
}

/** The weights add up to a number always, the scores only once there is one. */
function addUp({ of }: Sum, { above }: Layout): FormCell {
  const counted = above.filter(({ cell }) => cell.counts === of).map(({ area }) => area);
  const places = joinAreas(counted).map(rangeToA1).join(",");
  return computed(
    of === "weights" ? `=SUM(${places})` : `=IF(COUNT(${places})=0,"",SUM(${places}))`,
    COMPUTED_POINTS,
  );
}
