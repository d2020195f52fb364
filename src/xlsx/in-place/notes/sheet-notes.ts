import { toA1, type CellAddress } from "../../../sheet/address";
import { childOf, prefixOf, type Located } from "../../text/located-xml";
import type { PartSet } from "../part-set";
import {
  declareType,
  namespaceOf,
  relate,
  relationshipsOf,
  removePart,
  unrelate,
  vocabularyOf,
} from "../relations";
import { namesBefore, sheetFrame } from "../sheet-frame";
import { insertBehind, removal, spliced } from "../splice";
import type { SheetPart } from "../workbook";
import { cellsWithNotes, emptyComments, withNotes, withoutNotes, type Note } from "./comments-text";
import { emptyDrawing, withoutShapes, withShapes } from "./shapes-text";

const TYPES = {
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
};

/** Takes our notes off a sheet; what held nothing else is no more. */
export function takeNotes(parts: PartSet, { part }: SheetPart): void {
  const comments = relatedTo(parts, part, "comments");
  if (comments === null) return;
  const { text, left, removed } = withoutNotes(comments, parts.text(comments));
  if (removed.length === 0) return;
  if (left > 0) parts.put(comments, text);
  else takePart(parts, part, comments);
  const drawing = drawingOf(parts, part);
  if (drawing === null) return;
  const shapes = withoutShapes(drawing.part, parts.text(drawing.part), new Set(removed));
  if (shapes.left > 0) return parts.put(drawing.part, shapes.text);
  parts.put(part, spliced(parts.text(part), [removal(drawing.element)]));
  takePart(parts, part, drawing.part);
}

function takePart(parts: PartSet, source: string, part: string): void {
  unrelate(parts, source, part);
  removePart(parts, part);
}

/** What became of notes that were to be put on a sheet. */
export interface PutNotes {
  readonly put: readonly CellAddress[];
  /** Cells that have a note of somebody else, which stays alone. */
  readonly kept: readonly CellAddress[];
}

/** Puts notes on the cells of a sheet that have none; `number` is the sheet's, from 1. */
export function putNotes(
  parts: PartSet,
  { part, number }: SheetPart,
  notes: readonly Note[],
): PutNotes {
  const comments = relatedTo(parts, part, "comments");
  const taken = new Set(comments === null ? [] : cellsWithNotes(comments, parts.text(comments)));
  const isTaken = ({ at }: Note) => taken.has(toA1(at));
  const free = notes.filter((note) => !isTaken(note));
  const kept = notes.filter(isTaken).map(({ at }) => at);
  const cells = free.map(({ at }) => at);
  if (free.length === 0) return { put: [], kept };
  const drawing = drawingOf(parts, part)?.part ?? addDrawing(parts, { part, number });
  parts.put(drawing, withShapes(drawing, parts.text(drawing), cells));
  const list = comments ?? addComments(parts, part);
  parts.put(list, withNotes(list, parts.text(list), free));
  return { put: cells, kept };
}

function relatedTo(parts: PartSet, source: string, type: string): string | null {
  const found = relationshipsOf(parts, source).find((one) => one.type === type);
  return found && parts.has(found.target) ? found.target : null;
}

function addComments(parts: PartSet, sheet: string): string {
  const part = parts.freeName("xl/comments#.xml");
  parts.put(part, emptyComments(namespaceOf(sheetFrame(parts, sheet))));
  declareType(parts, part, TYPES.comments);
  relate(parts, sheet, { type: "comments", part });
  return part;
}

function addDrawing(parts: PartSet, sheet: Pick<SheetPart, "part" | "number">): string {
  const part = parts.freeName("xl/drawings/vmlDrawing#.vml");
  parts.put(part, emptyDrawing(sheet.number));
  declareType(parts, part, TYPES.vmlDrawing);
  const id = relate(parts, sheet.part, { type: "vmlDrawing", part });
  const root = sheetFrame(parts, sheet.part);
  const namespace = vocabularyOf(parts).slice(0, -1);
  const markup = `<${prefixOf(root)}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`;
  const inserted = insertBehind(root, namesBefore("legacyDrawing"), markup);
  parts.put(sheet.part, spliced(parts.text(sheet.part), [inserted]));
  return part;
}

/** The drawing of a sheet's notes and old controls, and the element that refers to it. */
function drawingOf(
  parts: PartSet,
  sheet: string,
): { readonly part: string; readonly element: Located } | null {
  const element = childOf(sheetFrame(parts, sheet), "legacyDrawing");
  const idName = Object.keys(element?.attributes ?? {}).find((name) => name.endsWith(":id"));
  const found = relationshipsOf(parts, sheet).find(({ id }) => id === element?.attributes[idName!]);
  return element && found && parts.has(found.target) ? { part: found.target, element } : null;
}
