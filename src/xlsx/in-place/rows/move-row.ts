import { childOf, textIn } from "../../text/located-xml";
import { UnreadableFileError } from "../../unreadable-file-error";
import { areaOf, locateCells } from "../cells/locate-cells";
import { calculateOnLoad } from "../calculation";
import type { PartSet } from "../part-set";
import { relationshipsOf, removePart, unrelate } from "../relations";
import { sheetFrame } from "../sheet-frame";
import { spliced } from "../splice";
import type { SheetPart, WorkbookParts } from "../workbook";
import { moveCells, refuseTorn } from "./move-cells";
import { moveAnchors, moveReferred } from "./move-drawings";
import { movedFormula, moveFormulas, moveText } from "./move-formulas";
import { moveFrame, refuseUnknown } from "./move-frame";
import { moveNotes } from "./move-notes";
import { moveRules } from "./move-rules";
import { InPlaceRefused } from "../in-place-refused";
import type { RowMove } from "./row-move";

/**
 * Puts a blank row into a sheet of the file or takes one out, and moves all that has to follow, in every part
 * that refers to it. Throws InPlaceRefused where something is in the way; the parts are then not to be used.
 */
export function moveRow(parts: PartSet, workbook: WorkbookParts, move: RowMove): void {
  const sheet = workbook.sheets.find(({ name }) => name === move.sheet);
  if (!sheet) throw new InPlaceRefused("missing-sheet");
  try {
    refuseTables(parts, workbook, { sheet, move });
    moveEverywhere(parts, workbook, { sheet, move });
  } catch (error) {
    throw error instanceof UnreadableFileError ? new InPlaceRefused("damaged") : error;
  }
}

interface Moved {
  readonly sheet: SheetPart;
  readonly move: RowMove;
}

const OBSTACLES: Readonly<Record<string, InPlaceRefused["obstacle"] | undefined>> = {
  tableSingleCells: "unknown",
  queryTable: "unknown",
  ctrlProp: "control",
  control: "control",
};

/** Parts beside the sheet that tell of its cells, and are not moved. */
function refuseTables(parts: PartSet, workbook: WorkbookParts, { sheet, move }: Moved): void {
  for (const { type, target } of relationshipsOf(parts, sheet.part)) {
    const obstacle = OBSTACLES[type];
    if (obstacle) throw new InPlaceRefused(obstacle);
    if (type === "table" && reaches(parts.root(target).attributes.ref))
      throw new InPlaceRefused("table");
    if (type === "pivotTable") {
      const place = childOf(parts.root(target), "location");
      if (reaches(place?.attributes.ref)) throw new InPlaceRefused("pivot");
    }
  }
  for (const { type, target } of relationshipsOf(parts, workbook.part)) {
    if (/^(revisionHeaders|volatileDependencies)$/.test(type)) throw new InPlaceRefused("unknown");
    if (type !== "pivotCacheDefinition" || !parts.has(target)) continue;
    const cache = childOf(parts.root(target), "cacheSource");
    const source = cache && childOf(cache, "worksheetSource")?.attributes;
    if (source?.sheet === move.sheet && reaches(source.ref)) throw new InPlaceRefused("pivot");
  }
  function reaches(ref: string | undefined): boolean {
    const area = areaOf(ref);
    return area === null || area.bottom >= move.row;
  }
}

function moveEverywhere(parts: PartSet, workbook: WorkbookParts, { sheet, move }: Moved): void {
  for (const { name: home, part } of workbook.sheets) {
    if (!parts.has(part)) continue;
    if (part !== sheet.part && !mayName(parts.text(part), move.sheet)) continue;
    const put = (change: (text: string) => Parameters<typeof spliced>[1]) =>
      parts.put(part, spliced(parts.text(part), change(parts.text(part))));
    const isHere = part === sheet.part;
    if (isHere) refuseUnknown(sheetFrame(parts, part));
    put((text) => moveFormulas(part, text, { move, home }));
    put((text) => moveRules(text, sheetFrame(parts, part), { move, home }));
    if (!isHere) continue;
    put((text) => moveFrame(text, sheetFrame(parts, part), move));
    const located = locateCells(part, parts.text(part), () => true);
    refuseTorn(located, move);
    put(() => moveCells(located, move));
    moveNotes(parts, part, move);
    moveAnchors(parts, part, move);
  }
  for (const { type, target } of relationshipsOf(parts, workbook.part)) {
    if (/^(work|chart|dialog)sheet$/.test(type)) moveReferred(parts, target, move);
  }
  moveNames(parts, workbook, move);
  dropChain(parts, workbook);
  calculateOnLoad(parts, workbook);
}

/** Whether a part may refer to a sheet by its name; one with signs may be written in several ways. */
function mayName(text: string, name: string): boolean {
  return /['"&<>]/.test(name) || text.includes(name);
}

function moveNames(parts: PartSet, { part }: WorkbookParts, move: RowMove): void {
  const text = parts.text(part);
  const names = childOf(parts.root(part), "definedNames")?.children ?? [];
  const change = (formula: string) => movedFormula(formula, move, "");
  const splices = names
    .filter((one) => textIn(text, one) !== "")
    .flatMap((one) => moveText(text, one, change));
  parts.put(part, spliced(text, splices));
}

/** Excel makes the chain of calculation anew where there is none. */
function dropChain(parts: PartSet, workbook: WorkbookParts): void {
  const chain = workbook.related("calcChain");
  if (chain === null || !parts.has(chain)) return;
  unrelate(parts, workbook.part, chain);
  removePart(parts, chain);
}
