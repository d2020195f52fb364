import { unzipSync } from "fflate";
import { toA1 } from "../../../src/sheet/address";
import type { Edit } from "../../../src/sheet/edit";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import type { Mark, MarkColour } from "../../../src/sheet/workbook";
import { PartSet } from "../../../src/xlsx/in-place/part-set";
import { readWorkbookParts } from "../../../src/xlsx/in-place/workbook";
import {
  changedParts,
  differentParts,
  isContained,
  sheetWithout,
  treeOf,
  type Node,
} from "./compare";

const COLOURS: readonly MarkColour[] = ["error", "warning", "info"];
const VALUES = ["改 <正> & _x0041_\n", 12.5, true, null];

/** Marks on some cells of every sheet, blank and far ones too, and edits of some without a formula. */
export function tasksFor({ sheets }: WorkbookSnapshot): { edits: Edit[]; marks: Mark[] } {
  const marks = sheets.flatMap(({ name, cells }) => {
    const places = [
      ...cells.filter((_, index) => index % 3 === 0),
      { row: 2, column: 9 },
      { row: 70, column: 2 },
    ];
    return places.map(({ row, column }, index) => ({
      at: { sheet: name, row, column },
      colour: COLOURS[index % 3]!,
    }));
  });
  const edits = sheets.flatMap(({ name, cells }) => {
    const free = cells.filter(({ formula }, index) => formula === null && index % 4 === 0);
    const present = free.map((cell, index) => {
      const after = {
        value: VALUES[index % 4]!,
        formula: null,
        numberFormat: index % 5 ? cell.numberFormat : "0.0000",
      };
      return { at: { sheet: name, row: cell.row, column: cell.column }, before: cell, after };
    });
    const blank = { value: null, formula: null, numberFormat: "General" };
    const sum = { value: 3, formula: "=SUM(A1:A2)", numberFormat: "General" };
    return [...present, { at: { sheet: name, row: 75, column: 4 }, before: blank, after: sum }];
  });
  return { edits, marks };
}

interface Tasks {
  readonly edits: readonly Edit[];
  readonly marks: readonly Mark[];
}

/** Every part but those that had to change is the same to the byte, and those outside of the cells meant. */
export function expectInPlace(
  before: Uint8Array,
  after: Uint8Array,
  asked: Tasks & Pick<WorkbookSnapshot, "sheets">,
): void {
  const [old, made] = [unzipSync(before), unzipSync(after)];
  const touched = touchedCells(before, asked);
  const isOurs = (name: string) => !(name in old) && MAY_COME.test(name);
  for (const name of changedParts(before, after).filter((each) => !isOurs(each))) {
    const cells = touched.get(name.toLowerCase());
    if (!(name in made)) expect(name).toMatch(/calcChain\.xml$/);
    else if (cells) {
      const [sheet, original] = [made, old].map((parts) => sheetWithout(parts[name]!, cells));
      const isNoted = JSON.stringify(original).includes('legacyDrawing"');
      expect(isNoted ? sheet : sheet!.map(withoutDrawing)).toEqual(original);
    } else {
      expect(name).toMatch(MAY_GROW);
      expectOnlyAdded(old[name]!, made[name]!);
    }
  }
}

const MAY_GROW =
  /^\[Content_Types\]\.xml$|workbook\.xml(\.rels)?$|styles\.xml$|comments?[^/]*$|\.vml$|sheets\/_rels\/[^/]+$/i;
const MAY_COME =
  /^customXml\/|styles\d*\.xml$|\/comments\d+\.xml$|\/vmlDrawing\d+\.vml$|sheets\/_rels\/[^/]+$/;

/** A sheet that had no notes refers to theirs. */
function withoutDrawing(root: Node): Node {
  const children = root.children.filter(
    (child) => typeof child === "string" || !/^(\w+:)?legacyDrawing$/.test(child.name),
  );
  return { ...root, children };
}

/** The cells meant by the names of the parts of sheets; a mark in a merged area is put on its first cell. */
function touchedCells(
  bytes: Uint8Array,
  { edits, marks, sheets }: Parameters<typeof expectInPlace>[2],
): Map<string, Set<string>> {
  const parts = readWorkbookParts(new PartSet(bytes)).sheets;
  return new Map(
    parts.map(({ name, part }) => {
      const asked = [...edits, ...marks].map(({ at }) => at).filter(({ sheet }) => sheet === name);
      const merges = sheets.find((one) => one.name === name)?.merges ?? [];
      const firsts = merges.map(({ top, left }) => ({ row: top, column: left }));
      return [part.toLowerCase(), new Set([...asked, ...firsts].map(toA1))];
    }),
  );
}

/** Every part is as it was; the styles may have more at the end of their lists. */
export function expectSameParts(before: Uint8Array, after: Uint8Array): void {
  const [old, made] = [unzipSync(before), unzipSync(after)];
  const hadStyles = Object.keys(old).some(
    (name) => name.endsWith("styles.xml") && old[name]!.length > 0,
  );
  for (const name of differentParts(before, after)) {
    if (name.endsWith("styles.xml") && name in old) expectOnlyAdded(old[name]!, made[name]!);
    else if (hadStyles || !/styles|rels|Types/.test(name)) {
      expect([name, treeOf(made[name]!)]).toEqual([name, treeOf(old[name]!)]);
    }
  }
}

function expectOnlyAdded(before: Uint8Array, after: Uint8Array): void {
  const [old, made] = [rootOf(before), rootOf(after)];
  if (isContained(old, made)) return;
  expect(made).toEqual(old);
}

function rootOf(bytes: Uint8Array): Node {
  return treeOf(bytes).find((node) => typeof node === "object" && !node.name.startsWith("?"))!;
}
