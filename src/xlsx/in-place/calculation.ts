import { toA1, type CellAddress } from "../../sheet/address";
import type { Located } from "../text/located-xml";
import type { PartSet } from "./part-set";
import { removePart, unrelate } from "./relations";
import { changeAttributes, removal, setChild, spliced, type Splice } from "./splice";
import type { WorkbookParts } from "./workbook";

/** What stands before `calcPr` in a workbook part. */
const BEFORE_SETTINGS = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews"],
  ...["sheets", "functionGroups", "externalReferences", "definedNames"],
];

/** Has the workbook calculated when it is opened, where it has a formula. */
export function calculateOnLoad(parts: PartSet, workbook: WorkbookParts): void {
  const hasFormula = ({ part }: { part: string }) => FORMULA.test(parts.text(part));
  if (!workbook.sheets.some(({ part }) => parts.has(part) && hasFormula({ part }))) return;
  const text = parts.text(workbook.part);
  const root = parts.root(workbook.part);
  const attributes = { fullCalcOnLoad: "1" };
  const child = { name: "calcPr", behind: BEFORE_SETTINGS, attributes };
  parts.put(workbook.part, spliced(text, setChild(text, root, child)));
}

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

/**
 * Takes cells without a formula out of the chain of calculation, which may not name them; one that is missing
 * from it Excel adds by itself.
 */
export function leaveChain(
  parts: PartSet,
  workbook: WorkbookParts,
  cells: readonly CellAddress[],
): void {
  const chain = workbook.related("calcChain");
  if (chain === null || !parts.has(chain) || cells.length === 0) return;
  const idOf = new Map(workbook.sheets.map(({ name, sheetId }) => [name, sheetId]));
  const gone = new Set(cells.map((at) => `${idOf.get(at.sheet)} ${toA1(at)}`));
  const text = parts.text(chain);
  const entries = parts.root(chain).children;
  const { splices, left } = withoutEntries(text, entries, gone);
  if (left > 0) return parts.put(chain, spliced(text, splices));
  unrelate(parts, workbook.part, chain);
  removePart(parts, chain);
}

/** An entry that names no sheet is on that of the entry before it. */
function withoutEntries(
  text: string,
  entries: readonly Located[],
  gone: ReadonlySet<string>,
): { readonly splices: readonly Splice[]; readonly left: number } {
  const splices: Splice[] = [];
  let [sheet, told, left] = ["", "", 0];
  for (const entry of entries) {
    const { r = "", i = sheet } = entry.attributes;
    sheet = i;
    if (gone.has(`${sheet} ${r}`)) splices.push(removal(entry));
    else {
      if (entry.attributes.i === undefined && told !== sheet) {
        splices.push(...changeAttributes(text, entry, { i: sheet }));
      }
      told = sheet;
      left += 1;
    }
  }
  return { splices, left };
}
