import { rangeToA1, touches, type Area } from "../../../sheet/range";
import { childOf, prefixOf } from "../../text/located-xml";
import { areaOf } from "../cells/locate-cells";
import type { PartSet } from "../part-set";
import {
  appendTo,
  changeAttributes,
  emptyElement,
  insertBehind,
  removal,
  spliced,
  type Splice,
} from "../splice";
import { namesBefore, sheetFrame } from "../sheet-frame";
import type { WorkbookParts } from "../workbook";
import { withoutEmpty } from "./lists";
import { InPlaceRefused } from "../in-place-refused";

/** Merged areas of a sheet that go, and new ones. */
export interface MergeChange {
  readonly sheet: string;
  readonly gone: readonly Area[];
  readonly made: readonly Area[];
}

/** Changes which areas of a sheet are merged; what a new one touches is merged no more. Throws InPlaceRefused without the sheet. */
export function changeMerges(
  parts: PartSet,
  workbook: WorkbookParts,
  { sheet, gone, made }: MergeChange,
): void {
  const part = workbook.sheets.find(({ name }) => name === sheet)?.part;
  if (part === undefined) throw new InPlaceRefused("missing-sheet");
  const text = parts.text(part);
  const root = sheetFrame(parts, part);
  const list = childOf(root, "mergeCells");
  const names = new Set(gone.map(rangeToA1));
  const isGone = (area: Area) =>
    names.has(rangeToA1(area)) || made.some((one) => touches(one, area));
  const old = (list?.children ?? []).filter(({ attributes }) => {
    const area = areaOf(attributes.ref);
    return area !== null && isGone(area);
  });
  const markup = made
    .map((area) => emptyElement(`${prefixOf(root)}mergeCell`, { ref: rangeToA1(area) }))
    .join("");
  const left = (list?.children.length ?? 0) - old.length + made.length;
  const open = `${prefixOf(root)}mergeCells`;
  const whole = `<${open} count="${left}">${markup}</${open}>`;
  const change = (): Splice[] => {
    if (!list) return left > 0 ? [insertBehind(root, namesBefore("mergeCells"), whole)] : [];
    if (left === 0) return withoutEmpty(text, root, new Set(old));
    const isCounted = list.attributes.count !== undefined;
    return [
      ...(isCounted ? changeAttributes(text, list, { count: String(left) }) : []),
      ...old.map(removal),
      ...(markup === "" ? [] : [appendTo(list, markup)]),
    ];
  };
  parts.put(part, spliced(text, change()));
}
