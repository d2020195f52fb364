import type { OwnFill, RecordedMark } from "../../record/record";
import type { CellAddress } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { isMarkColour } from "../../sheet/mark-colours";
import type { Skipped } from "../../sheet/workbook";
import { styleBelow, type LocatedSheet } from "./cells/locate-cells";
import type { CellChange } from "./cells/rewrite-cells";
import type { StyleBook } from "./look/style-book";

/** What is wanted of one cell. */
export interface CellTask {
  readonly at: CellAddress;
  readonly edit?: Edit;
  /** The mark that the record knows. */
  readonly recorded?: RecordedMark;
  /** "#RRGGBB" of the mark that is wanted, null for none; left out where marks stay as they are. */
  readonly wanted?: string | null;
}

/** What becomes of it. */
export interface CellPlan {
  readonly change?: CellChange;
  /** The mark that is on it afterwards. */
  readonly mark?: RecordedMark;
  /** Why no mark could be put on it, or none was there to be taken off. */
  readonly skip?: Skipped["reason"];
}

/** How a cell looks without a mark. */
interface Look {
  readonly style: number;
  /** The style index as written, null for none. */
  readonly written: string | null;
  /** Whether the file has no such cell, or no such row. */
  readonly missing: "cell" | "row" | null;
}

/** Decides on one cell: its own look comes first, then what is written into it, and a mark over both. */
export function planCell(task: CellTask, sheet: LocatedSheet, book: StyleBook): CellPlan {
  const { at, edit, recorded, wanted } = task;
  const cell = sheet.cellAt(at);
  const present = lookAt(at, sheet);
  const mark = recorded && isShown(recorded, book.fillOf(present.style)) ? recorded : null;
  // What nobody knows cannot be given back: the mark stays, and stays on record.
  const isKept = mark?.own === "unknown" && wanted === null;
  const plain = mark ? withoutMark(mark, { present, sheet, book }) : present;
  const look = edit ? underEdit(plain, edit, book) : plain;
  const spot = { row: at.row, column: at.column, ...(edit && { content: edit.after }) };
  const color = wanted === undefined || isKept ? (mark?.color ?? null) : wanted;
  const own = mark ? mark.own : ownFill(book.fillOf(look.style));
  if (color !== null && own !== "gradient") {
    const style = book.withFill(look.style, { pattern: "Solid", color, patternColor: "#000000" });
    const former = look.missing ? { missing: look.missing } : { style: look.written ?? "" };
    const known = own === "unknown" ? {} : { former };
    return { change: { ...spot, style: String(style) }, mark: { at, color, own, ...known } };
  }
  const isAmiss = color !== null || (recorded && !mark && wanted !== undefined);
  const skip = isAmiss ? { skip: color === null ? ("stale" as const) : ("failed" as const) } : {};
  if (!mark && !edit) return skip;
  if (!look.missing) return { ...skip, change: { ...spot, style: look.written } };
  return cell ? { ...skip, change: { ...spot, remove: look.missing } } : skip;
}

function lookAt(at: CellAddress, sheet: LocatedSheet): Look {
  const cell = sheet.cellAt(at);
  if (cell) {
    const written = cell.element.attributes.s ?? null;
    return { style: Number(written ?? 0), written, missing: null };
  }
  const style = styleBelow(sheet, at);
  const hasRow = sheet.rows.some(({ row }) => row === at.row);
  return { ...styled(style), missing: hasRow ? "cell" : "row" };
}

function styled(style: number): Pick<Look, "style" | "written"> {
  return { style, written: style === 0 ? null : String(style) };
}

/** Whether a mark is as we left it; else somebody has chosen a fill since. */
function isShown({ color }: RecordedMark, fill: OwnFill | null | "gradient"): boolean {
  return fill !== null && fill !== "gradient" && fill.pattern === "Solid" && fill.color === color;
}

function withoutMark(
  { at, own, former }: RecordedMark,
  known: { readonly present: Look; readonly sheet: LocatedSheet; readonly book: StyleBook },
): Look {
  if (own === "unknown") return known.present;
  const style = known.book.withOwnFill(known.present.style, own, former);
  const isBlank = known.sheet.cellAt(at)?.element.children.length === 0;
  const missing = former && "missing" in former && isBlank ? former.missing : null;
  const hint = former && "style" in former ? former.style : null;
  const isHinted = hint !== null && Number(hint) === style;
  return { style, written: isHinted ? hint || null : styled(style).written, missing };
}

function underEdit(look: Look, { before, after }: Edit, book: StyleBook): Look {
  const isText = typeof after.value === "string" && after.formula === null;
  const typed = isText ? look.style : book.withoutApostrophe(look.style);
  const style =
    before.numberFormat === after.numberFormat ? typed : book.withFormat(typed, after.numberFormat);
  return style === look.style ? { ...look, missing: null } : { ...styled(style), missing: null };
}

/** A mark's colour outside the record was left by a mark: the fill under it is not known. */
function ownFill(fill: OwnFill | null | "gradient"): RecordedMark["own"] | "gradient" {
  const isMark = fill !== null && fill !== "gradient" && fill.pattern === "Solid";
  return isMark && isMarkColour(fill.color) ? "unknown" : fill;
}
