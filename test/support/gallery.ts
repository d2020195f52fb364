import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSheet, type WrittenSheet } from "./gallery-sheet";

export { snapshotOf } from "./gallery-sheet";

/** What a form says, written by hand: texts as shown, "" for blank or lacking. */
export interface ExpectedForm {
  /** Several where the issuer's form cannot be told from its neighbour's. */
  readonly dialects: readonly string[];
  /** "A1:I20" or "表二!A1:I20"; null where the extent is a matter of taste. */
  readonly range: string | null;
  /** Whether results have been filled in. */
  readonly filled: boolean;
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
    else if (key === "unfilled") form.filled = false;
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
    filled: true,
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
