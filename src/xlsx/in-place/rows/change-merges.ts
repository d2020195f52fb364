import { rangeToA1, touches, type Area } from "../../../sheet/range";
import { childOf, locateXml, prefixOf } from "../../text/located-xml";
import { areaOf } from "../cells/locate-cells";
import type { PartSet } from "../part-set";
import {
  appendTo,
  changeAttributes,
  emptyElement,
  insertBehind,
  spliced,
  type Splice,
} from "../splice";
import type { WorkbookParts } from "../workbook";
import { withoutEmpty } from "./lists";
import { InPlaceRefused } from "../in-place-refused";

/** Merged areas of a sheet that go, and new ones. */
export interface MergeChange {
  readonly sheet: string;
  readonly gone: readonly Area[];
  readonly made: readonly Area[];
}

/** What may stand before `mergeCells` in a sheet's part. */
const BEFORE_MERGES = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"],
  ...["dataConsolidate", "customSheetViews"],
];

/** Changes which areas of a sheet are merged; what a new one touches is merged no more. Throws InPlaceRefused without the sheet. */
export function changeMerges(
  parts: PartSet,
  workbook: WorkbookParts,
  { sheet, gone, made }: MergeChange,
): void {
  const part = workbook.sheets.find(({ name }) => name === sheet)?.part;
  if (part === undefined) throw new InPlaceRefused("missing-sheet");
  const text = parts.text(part);
  const root = locateXml(part, text, { close: ({ name }) => name !== "row" && name !== "c" });
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
  const splices: Splice[] =
    list && left > 0
      ? [
          ...(list.attributes.count === undefined
            ? []
            : changeAttributes(text, list, { count: String(left) })),
          ...old.map(({ start, end }) => ({ start, end, text: "" })),
          ...(markup === "" ? [] : [appendTo(list, markup)]),
        ]
      : list
        ? withoutEmpty(text, root, new Set(old))
        : made.length === 0
          ? []
          : [insertBehind(root, BEFORE_MERGES, `<${open} count="${left}">${markup}</${open}>`)];
  parts.put(part, spliced(text, splices));
}
