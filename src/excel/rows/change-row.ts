import { toA1, type CellAddress } from "../../sheet/address";
import { shiftFormula } from "../../sheet/rewrite-references";
import { formulaAfter, type PlacedContent, type RowChange } from "../../sheet/row-change";
import { WorkbookError } from "../../sheet/workbook";
import { rangeOf } from "../host/areas";
import { putContent } from "../cell/cell-content";
import {
  firstChange,
  requestExpected,
  requestTouched,
  seeRow,
  type LikeRow,
  type RowSight,
} from "./row-sight";
import { cellArea, type Area } from "../../sheet/range";
import { tryEach } from "../host/try-each";
import { calculate } from "../host/calculate";
import { join } from "../cell/merges";
import { putValidation } from "./like-validation";
import { areaBefore, contentBefore, rowOf } from "./row-places";
import { giveRowBack, readBottom } from "./give-row-back";
import { changeWhole, type SafeChange } from "../safe-change";

/**
 * Puts a row in or takes one out, in two round trips: the first looks, the second changes; a third has
 * Excel calculate after a row has gone. What somebody else changes between the two is seen in the second. Then, as after a failure, the change is taken
 * back; a row that was deleted already gets its contents and merged areas back, and the formats of the
 * row above. Rejects as `seeRow` and `changeWhole` do.
 */
export async function changeRow(context: Excel.RequestContext, change: RowChange): Promise<void> {
  const sight = await seeRow(context, change);
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const expected = requestExpected(sheet, change);
  const touched = requestTouched(sheet, change);
  if (change.kind === "insert") insertRow(sheet, change, sight.like);
  else deleteRow(sheet, change);
  const safely: SafeChange<PlacedContent[], RowSight> = {
    seen: touched,
    differs: (now) => staleAt(firstChange(sight.touched, now) ?? lostElsewhere(change, expected())),
    owed: async (now) => {
      // Where nothing can be read, nothing can be given back.
      await readBottom(context, change);
      return { ...sight, touched: now ?? sight.touched };
    },
    giveBack: (owed) => giveRowBack(context, change, owed),
  };
  await changeWhole(context, safely, `Row ${change.row + 1} of ${change.sheet}`);
  if (change.kind === "delete") await calculateApart(context);
}

/** Nothing may come after a row has gone that could fail and have it taken back. */
async function calculateApart(context: Excel.RequestContext): Promise<void> {
  const act = () => {
    calculate(context);
    return () => true;
  };
  await tryEach(context, [{ name: "calculation", act }]);
}

function staleAt(cell: CellAddress | null): WorkbookError | null {
  return cell && new WorkbookError("stale", toA1(cell));
}

/** A deletion is not taken back for a cell that it has not touched: that would cost the row's formats. */
function lostElsewhere(
  { kind, expects }: RowChange,
  now: readonly PlacedContent[],
): CellAddress | null {
  return kind === "insert" ? firstChange(expects, now) : null;
}

function insertRow(sheet: Excel.Worksheet, change: RowChange, like: LikeRow | null): void {
  rowOf(sheet, change).insert("Down");
  if (change.like && like) makeLike(sheet, { change, area: change.like, like });
  join(sheet, change.merges);
  for (const one of change.contents) put(sheet, one);
  calculate(sheet.context as Excel.RequestContext);
}

interface Likeness {
  readonly change: RowChange;
  /** Where the row that the new one is made like stands after the insertion. */
  readonly area: Area;
  readonly like: LikeRow;
}

/**
 * Formats, formulas and validations, each for itself: all at once would bring the notes and links of
 * the neighbour too, and Excel before ExcelApi 1.18 takes no note away again.
 */
function makeLike(sheet: Excel.Worksheet, { change, area, like }: Likeness): void {
  const { row } = change;
  const fresh = rangeOf(sheet, { ...area, top: row, bottom: row });
  fresh.copyFrom(rangeOf(sheet, area), "Formats");
  like.contents.forEach(({ formula }, i) => {
    if (formula === null) return;
    const [from, to] = [cellArea(area.top, area.left + i), cellArea(row, area.left + i)];
    rangeOf(sheet, to).copyFrom(rangeOf(sheet, from), "Formulas");
  });
  const follow = (formula: string) =>
    shiftFormula(formulaAfter(change, formula), row - area.top, 0);
  for (const one of like.validations)
    putValidation(rangeOf(sheet, cellArea(row, one.column)), one, follow);
  putHeight(fresh, change, like);
}

/** Excel gives a new row the height of the one above it, which goes on growing where that one does. */
function putHeight({ format }: Excel.Range, { row, like }: RowChange, { height }: LikeRow): void {
  if (like?.top === row - 1) return;
  if (height === null) format.useStandardHeight = true;
  else format.rowHeight = height;
}

/** The row goes last: until then nothing is lost that could not be given back. */
function deleteRow(sheet: Excel.Worksheet, change: RowChange): void {
  join(
    sheet,
    change.merges.flatMap((area) => areaBefore(change, area) ?? []),
  );
  for (const one of change.contents) put(sheet, contentBefore(change, one));
  rowOf(sheet, change).delete("Up");
}

function put(sheet: Excel.Worksheet, { at, content }: PlacedContent): void {
  putContent(sheet.getRange(toA1(at)), content);
}
