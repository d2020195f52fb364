import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromA1 } from "../../src/sheet/address";
import type { Cell, SheetSnapshot } from "../../src/sheet/snapshot";
import { asText, sheetOf, typed } from "./layouts";

/** A cell as a gallery sheet writes it, before anything decides how it is stored. */
export interface Written {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** "=SUM(H12:H20)"; null for a constant. A formula with text "" was never calculated. */
  readonly formula: string | null;
  /** Stored as the text that is shown, even where that reads as a number. */
  readonly asText: boolean;
}

/** Four edges, inclusive and zero-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface WrittenSheet {
  readonly name: string;
  readonly cells: readonly Written[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
}

/** What a form says, written by hand: texts as shown, "" for blank or lacking. */
export interface ExpectedForm {
  /** Several where the issuer's form cannot be told from its neighbour's. */
  readonly dialects: readonly string[];
  /** "A1:I20" or "表二!A1:I20"; null where the extent is a matter of taste. */
  readonly range: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly funds: readonly (readonly string[])[];
  readonly indicators: readonly (readonly string[])[];
  readonly must: readonly string[];
  readonly mustnot: readonly string[];
}

export interface Scenario {
  readonly id: string;
  readonly shows: string;
  readonly sheets: readonly WrittenSheet[];
  readonly forms: readonly ExpectedForm[];
  readonly unrecognised: readonly string[];
}

const FOLDER = join(__dirname, "../gallery");
const DIRECTIVE = /^(sheet|at|storage|hidden rows):\s*(.*)$/;

/** Every scenario of the gallery, by name; test/gallery/README.md describes the format. */
export function readGallery(): Scenario[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));
  return files.sort().map((file) => {
    const text = readFileSync(join(FOLDER, file), "utf8");
    return parseScenario(file.replace(/\.txt$/, ""), text);
  });
}

/** Throws an Error that names the scenario and the line where it cannot be understood. */
export function parseScenario(id: string, text: string): Scenario {
  const lines = text.split("\n").map((line) => line.trim());
  const start = lines.indexOf("");
  const reads = lines.indexOf("reads:");
  if (start < 1 || reads < start) throw new Error(`${id}: needs a sentence, a sheet and "reads:"`);
  const expected = parseReading(id, lines.slice(reads + 1));
  return {
    id,
    shows: lines.slice(0, start).join(" "),
    sheets: splitSheets(lines.slice(start + 1, reads)).map(parseSheet),
    ...expected,
  };
}

function splitSheets(lines: readonly string[]): string[][] {
  const sheets: string[][] = [[]];
  for (const line of lines) {
    if (line.startsWith("sheet:")) sheets.push([]);
    sheets[sheets.length - 1]!.push(line);
  }
  return sheets.filter((block) => block.some((line) => line !== ""));
}

function parseSheet(block: readonly string[]): WrittenSheet {
  const directives = new Map<string, string>();
  const table: string[] = [];
  for (const line of block) {
    const match = table.length === 0 ? DIRECTIVE.exec(line) : null;
    if (match) directives.set(match[1]!, match[2]!);
    else if (line !== "" || table.length > 0) table.push(line);
  }
  const at = fromA1(directives.get("at") ?? "A1");
  const cells: Written[] = [];
  const areas: Area[][] = [];
  table.forEach((line, row) => {
    const marks = line === "" ? [] : line.split("|").map((mark) => mark.trim());
    areas[row] = marks.map((mark, column) => {
      const one = { top: row, left: column, bottom: row, right: column };
      const joined = mark === "<" ? areas[row]?.[column - 1] : undefined;
      const above = mark === "^" ? areas[row - 1]?.[column] : undefined;
      const written = mark === "<" || mark === "^" ? null : cellOf(mark, at, row, column);
      if (written) cells.push({ ...written, asText: written.asText || isText(directives) });
      const area = joined ?? above ?? one;
      Object.assign(area, { bottom: row, right: Math.max(area.right, column) });
      areas[row] = [...(areas[row] ?? []), area];
      return area;
    });
  });
  const merged = [...new Set(areas.flat())].filter((a) => a.bottom > a.top || a.right > a.left);
  return {
    name: directives.get("sheet") ?? "表",
    cells,
    merges: merged.map((area) => ({
      top: at.row + area.top,
      left: at.column + area.left,
      bottom: at.row + area.bottom,
      right: at.column + area.right,
    })),
    hiddenRows: (directives.get("hidden rows") ?? "")
      .split(",")
      .filter((number) => number.trim() !== "")
      .map((number) => Number(number) - 1),
  };
}

function isText(directives: ReadonlyMap<string, string>): boolean {
  return directives.get("storage") === "text";
}

/** "{=A1+B1} 3" is a formula that shows 3, "'3" the text 3; null for a blank cell. */
function cellOf(
  mark: string,
  at: { row: number; column: number },
  row: number,
  column: number,
): Written | null {
  const formula = /^\{(=[^}]*)\}\s*(.*)$/.exec(mark);
  const text = (formula ? formula[2]! : mark.replace(/^'/, "")).replace(/\\n/g, "\n");
  if (text === "" && !formula) return null;
  return {
    row: at.row + row,
    column: at.column + column,
    text,
    formula: formula ? formula[1]! : null,
    asText: mark.startsWith("'"),
  };
}

function parseReading(
  id: string,
  lines: readonly string[],
): Pick<Scenario, "forms" | "unrecognised"> {
  const unrecognised: string[] = [];
  const forms: { -readonly [K in keyof ExpectedForm]: ExpectedForm[K] }[] = [];
  for (const line of lines.filter((one) => one !== "" && one !== "nothing")) {
    const [, key = "", value = ""] = /^(-|[a-z /]+:?)\s*(.*)$/.exec(line) ?? [];
    const form = forms[forms.length - 1];
    const cells = value.split("|").map((cell) => cell.trim());
    if (key === "unrecognised:") unrecognised.push(value);
    else if (key.startsWith("form")) forms.push(newForm(line.split(/\s+/)));
    else if (!form) throw new Error(`${id}: no form yet at "${line}"`);
    else if (key === "-") form.indicators = [...form.indicators, indicatorOf(id, cells)];
    else if (key.startsWith("fund ")) form.funds = [...form.funds, [key.slice(5, -1), ...cells]];
    else if (key === "must:") form.must = value.split(/,\s*/);
    else if (key === "mustnot:") form.mustnot = value.split(/,\s*/);
    else if (key.endsWith(":")) form.fields = { ...form.fields, [key.slice(0, -1)]: value };
    else throw new Error(`${id}: cannot read "${line}"`);
  }
  return { forms, unrecognised };
}

function newForm([, dialects = "", range]: readonly string[]): ExpectedForm {
  return {
    dialects: dialects.split("/"),
    range: range ?? null,
    fields: {},
    funds: [],
    indicators: [],
    must: [],
    mustnot: [],
  };
}

function indicatorOf(id: string, [labels = "", ...rest]: readonly string[]): string[] {
  const [category = "", subcategory, ...more] = labels.split("/").map((label) => label.trim());
  if (subcategory === undefined || more.length > 0 || rest.length < 1) {
    throw new Error(`${id}: an indicator is "- category / subcategory | name | ...": "${labels}"`);
  }
  return [category, subcategory, ...rest];
}

/** The snapshot of a gallery sheet, stored as Excel stores what is typed unless it says text. */
export function snapshotOf(sheet: WrittenSheet): SheetSnapshot {
  const cells = sheet.cells.map(({ row, column, text, formula, asText: kept }): Cell => {
    const stored = kept ? asText(text) : typed(text);
    const value = formula !== null && text === "" ? null : stored.value;
    return { row, column, formula, ...stored, value };
  });
  return {
    ...sheetOf(sheet.name, cells),
    merges: sheet.merges.map((area) => ({ sheet: sheet.name, ...area })),
    hiddenRows: sheet.hiddenRows,
  };
}
