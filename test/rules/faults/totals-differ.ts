import { plain } from "../../../src/sheet/number";
import { toA1 } from "../../../src/sheet/address";
import { hasTotalRow } from "./support/cells";
import type { Injector } from "./support/injection";

/** Another total beside the title, where nothing stands there. */
export const inject: Injector = (form) => {
  const { total, title, texts, tables } = form;
  const score = total?.score;
  if (!score?.number || !title || !hasTotalRow(form)) return null;
  const place = toA1({ row: title.cell.row, column: tables[0]!.columns.at(-1)!.right });
  if (texts.some(({ cell }) => toA1(cell) === place)) return null;
  const other = plain(score.number.minus(3));
  return { changes: { [place]: `自评总分：${other}` }, at: place, says: [other, score.text] };
};
