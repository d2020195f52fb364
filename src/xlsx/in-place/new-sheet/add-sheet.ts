import { childOf, locateXml, prefixOf, textIn, type Located } from "../../text/located-xml";
import { isTrue } from "../../text/xml";
import { InPlaceRefused } from "../in-place-refused";
import { StyleBook } from "../look/style-book";
import { PartSet } from "../part-set";
import { declareType, namespaceOf, relate, vocabularyOf } from "../relations";
import {
  appendTo,
  changeAttributes,
  emptyElement,
  escapeXml,
  insertBehind,
  spliced,
  type Splice,
} from "../splice";
import { readWorkbookParts, type WorkbookParts } from "../workbook";
import { adoptStyles, type AdoptedStyles } from "./adopt-styles";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * Puts the first sheet of another file behind the sheets of this one, under its own name or a like one that is
 * free, with its styles and the names of its print area; answers its name. The other file is one that was written for
 * this: texts in their cells, nothing beside the sheet. Throws InPlaceRefused where the sheets are locked.
 */
export function addSheet(
  parts: PartSet,
  workbook: WorkbookParts,
  { donor, book }: { readonly donor: Uint8Array; readonly book: StyleBook },
): string {
  const root = parts.root(workbook.part);
  if (isTrue(childOf(root, "workbookProtection")?.attributes.lockStructure)) {
    throw new InPlaceRefused("locked");
  }
  const given = new PartSet(donor);
  const from = readWorkbookParts(given);
  const styles = given.text(from.related("styles")!);
  const adopted = adoptStyles(book, {
    other: new StyleBook("styles", styles, []),
    root: locateXml("styles", styles),
  });
  const first = from.sheets[0]!;
  const text = withStyles(first.part, given.text(first.part), adopted);
  const part = parts.freeName("xl/worksheets/sheet#.xml");
  parts.put(part, text.replace(MAIN, namespaceOf(root)));
  declareType(parts, part, TYPE);
  const relation = relate(parts, workbook.part, { type: "worksheet", part });
  const list = childOf(root, "sheets")!;
  const name = freeName(list, first.name);
  const names = namesOf(given, from).map((each) => withSheet(each, first.name, name));
  parts.put(
    workbook.part,
    spliced(parts.text(workbook.part), [
      appendTo(list, sheetEntry(list, { name, relation, vocabulary: vocabularyOf(parts) })),
      ...definedNames(root, list.children.length, names),
    ]),
  );
  return name;
}

/** A sheet's part with other numbers of styles, and not selected beside the one that is. */
function withStyles(part: string, text: string, { styleFor, widening }: AdoptedStyles): string {
  const splices: Splice[] = [];
  const renumber = (element: Located, name: string) => {
    const style = element.attributes[name];
    if (style === undefined) return;
    splices.push(...changeAttributes(text, element, { [name]: String(styleFor(Number(style))) }));
  };
  locateXml(part, text, {
    open: (element) => {
      const { name, attributes } = element;
      if (name === "c" || name === "row") renumber(element, "s");
      else if (name === "col") {
        const width = String(Math.round(Number(attributes.width) * widening * 100) / 100);
        renumber(element, "style");
        splices.push(...changeAttributes(text, element, { width }));
      } else if (name === "sheetView") {
        splices.push(...changeAttributes(text, element, { tabSelected: null }));
      }
    },
    close: () => false,
  });
  return spliced(text, splices);
}

function freeName({ children }: Located, wanted: string): string {
  const taken = new Set(children.map(({ attributes }) => attributes.name?.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

const LONGEST_NAME = 31;

function sheetEntry(
  list: Located,
  { name, relation, vocabulary }: Readonly<Record<"name" | "relation" | "vocabulary", string>>,
): string {
  const ids = list.children.map(({ attributes }) => Number(attributes.sheetId) || 0);
  return emptyElement(`${prefixOf(list)}sheet`, {
    name,
    sheetId: String(Math.max(0, ...ids) + 1),
    "xmlns:r": vocabulary.slice(0, -1),
    "r:id": relation,
  });
}

interface DefinedName {
  readonly name: string;
  readonly refers: string;
}

function namesOf(parts: PartSet, { part }: WorkbookParts): DefinedName[] {
  const text = parts.text(part);
  const names = childOf(parts.root(part), "definedNames")?.children ?? [];
  return names.map((one) => ({ name: one.attributes.name ?? "", refers: textIn(text, one) }));
}

function withSheet({ name, refers }: DefinedName, from: string, to: string): DefinedName {
  const quoted = (sheet: string) => `'${sheet.replace(/'/g, "''")}'!`;
  return { name, refers: refers.split(quoted(from)).join(quoted(to)) };
}

/** What may stand before `definedNames` in a workbook part. */
const BEFORE_NAMES = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews"],
  ...["sheets", "functionGroups", "externalReferences"],
];

function definedNames(root: Located, sheet: number, names: readonly DefinedName[]): Splice[] {
  if (names.length === 0) return [];
  const prefix = prefixOf(root);
  const open = `${prefix}definedName`;
  const markup = names
    .map(
      ({ name, refers }) =>
        `<${open} name="${name}" localSheetId="${sheet}">${escapeXml(refers)}</${open}>`,
    )
    .join("");
  const list = childOf(root, "definedNames");
  if (list) return [appendTo(list, markup)];
  return [insertBehind(root, BEFORE_NAMES, `<${open}s>${markup}</${open}s>`)];
}
