import { readA1, toA1 } from "../../../sheet/address";
import { cellArea, isSingle } from "../../../sheet/range";
import { areaAfter } from "../../../sheet/row-change";
import { within, type Located } from "../../text/located-xml";
import { areaOf } from "../cells/locate-cells";
import { changeAttributes, type Splice } from "../splice";
import { withoutEmpty } from "./lists";
import { InPlaceRefused } from "../in-place-refused";
import { movedIndex, movedList, type RowMove } from "./row-move";

/** Attributes that name areas, by the elements that have them; what stands for nothing else goes with its area. */
const AREAS: Readonly<Record<string, { readonly attribute: string; readonly goes?: true }>> = {
  dimension: { attribute: "ref" },
  selection: { attribute: "sqref" },
  protectedRange: { attribute: "sqref", goes: true },
  autoFilter: { attribute: "ref", goes: true },
  sortState: { attribute: "ref", goes: true },
  sortCondition: { attribute: "ref" },
  mergeCell: { attribute: "ref", goes: true },
  hyperlink: { attribute: "ref", goes: true },
  ignoredError: { attribute: "sqref", goes: true },
  cellWatch: { attribute: "r", goes: true },
  sheetPr: { attribute: "syncRef" },
};

/** What may stand around the cells without keeping rows from being moved. */
const UNDERSTOOD = new Set([
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "autoFilter", "sortState", "customSheetViews"],
  ...["mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks"],
  ...["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"],
  ...["customProperties", "cellWatches", "ignoredErrors", "drawing", "legacyDrawing"],
  ...["legacyDrawingHF", "drawingHF", "picture", "tableParts", "extLst"],
]);

/** Extensions of a sheet whose areas and formulas are known: conditional formats, validation, sparklines; slicers and timelines have none. */
const EXTENSIONS = new Set([
  "{78C0D931-6437-407D-A8EE-F0AAD7539E65}",
  "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}",
  "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}",
  "{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}",
  "{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}",
  "{7E03D99C-DC04-49D9-9315-930204A7B6E9}",
]);

/** Throws InPlaceRefused where something around the cells is not understood. */
export function refuseUnknown(root: Located): void {
  for (const child of root.children) {
    if (CONTROLS.has(child.name)) throw new InPlaceRefused("control");
    if (!UNDERSTOOD.has(child.name)) throw new InPlaceRefused("unknown");
    for (const { attributes } of child.name === "extLst" ? child.children : []) {
      if (!EXTENSIONS.has((attributes.uri ?? "").toUpperCase()))
        throw new InPlaceRefused("unknown");
    }
  }
}

const CONTROLS = new Set(["controls", "oleObjects", "mc:AlternateContent"]);

/** What names cells around those of the moved sheet, but for rules and drawings. */
export function moveFrame(text: string, root: Located, move: RowMove): Splice[] {
  const around = root.children.filter(({ name }) => name !== "sheetData" && name !== "extLst");
  const all = around.flatMap((one) => [one, ...within(one)]);
  const gone = new Set(all.filter((one) => isGone(one, move)));
  const inGone = new Set([...gone].flatMap(within));
  const left = all.filter((one) => !gone.has(one) && !inGone.has(one));
  return [
    ...left.flatMap((one) => changeAttributes(text, one, changesOf(one, move))),
    ...withoutEmpty(text, root, new Set([...gone].filter((one) => !inGone.has(one)))),
  ];
}

function isGone({ name, attributes }: Located, move: RowMove): boolean {
  const known = AREAS[name];
  const list = known && attributes[known.attribute];
  if (!known?.goes || list === undefined) return false;
  const after = movedList(list, move);
  if (after === "") return true;
  const area = areaOf(after);
  return name === "mergeCell" && after !== list && area !== null && isSingle(area);
}

function changesOf(element: Located, move: RowMove): Record<string, string> {
  const { name, attributes } = element;
  const changes: Record<string, string> = {};
  const known = AREAS[name];
  const list = known && attributes[known.attribute];
  if (known && list !== undefined) {
    const after = movedList(list, move);
    if (after !== "" && after !== list) changes[known.attribute] = after;
  }
  if (name === "selection") Object.assign(changes, cellMoved(attributes, "activeCell", move));
  if (name === "pane") Object.assign(changes, paneMoved(element, move));
  if (name === "brk" && attributes.id !== undefined) {
    const id = movedIndex(Number(attributes.id), move);
    if (String(id) !== attributes.id) changes.id = String(id);
  }
  return changes;
}

function cellMoved(
  attributes: Located["attributes"],
  name: "activeCell" | "topLeftCell",
  move: RowMove,
): Record<string, string> {
  const at = readA1(attributes[name] ?? "");
  const after = at && areaAfter(move, cellArea(at.row, at.column));
  return after && after.top !== at.row ? { [name]: toA1({ ...at, row: after.top }) } : {};
}

/** Frozen rows are counted from the top of what is shown. */
function paneMoved({ attributes }: Located, move: RowMove): Record<string, string> {
  const frozen = Number(attributes.ySplit ?? 0);
  if (!/^frozen/.test(attributes.state ?? "")) return {};
  const isAmong = frozen > 0 && move.row < frozen;
  const rows = frozen + (move.kind === "insert" ? 1 : -1);
  return {
    ...(isAmong && { ySplit: String(rows) }),
    ...cellMoved(attributes, "topLeftCell", move),
  };
}
