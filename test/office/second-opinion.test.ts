import { CASES } from "./cases";
import { inLibreOffice } from "./in-libre-office";
import { inSimulator } from "./in-simulator";
import type { Told, ToldCell } from "./steps";

let theirs: Told[];

beforeAll(async () => {
  theirs = await inLibreOffice(CASES);
}, 120_000);

/** A cell that neither of the two tells of. */
const BLANK: ToldCell = {
  value: null,
  formula: null,
  text: "",
  style: { bold: false, size: 11, wrap: false, fill: null, edges: [], locked: true },
};

/** A lost reference of which LibreOffice keeps a part, and a range of two. */
const LOST = /\$?[A-Z]*\$?#REF!(:\$?[A-Z]*\$?#REF!)?/g;

/** What is the same under another spelling: yes and no are 1 and 0, sums differ in the last binary digits. */
function comparable({ value, formula, text, style }: ToldCell) {
  const number = typeof value === "boolean" ? Number(value) : value;
  return {
    value: typeof number === "number" ? Number(number.toPrecision(12)) : number || null,
    formula: formula?.replace(/;/g, ",").replace(LOST, "#REF!") ?? null,
    text: typeof value === "boolean" ? String(value).toUpperCase() : text,
    style: Object.values({ ...style, edges: [...style.edges].sort().join() }).join(),
  };
}

/** Where the two do not agree: what, and "ours | theirs". */
function differences(ours: Told, others: Told): Record<string, string> {
  const found: Record<string, string> = {};
  const compare = (at: string, own: unknown, other: unknown) => {
    const [one, two] = [JSON.stringify(own), JSON.stringify(other)];
    if (one !== two) found[at] = `${one} | ${two}`;
  };
  compare("merges", [...ours.merges].sort(), [...others.merges].sort());
  for (const a1 of new Set([...Object.keys(ours.cells), ...Object.keys(others.cells)])) {
    const own = comparable(ours.cells[a1] ?? BLANK);
    const other = comparable(others.cells[a1] ?? BLANK);
    for (const part of ["value", "formula", "text", "style"] as const) {
      compare(`${a1} ${part}`, own[part], other[part]);
    }
  }
  return found;
}

test.each(CASES.map((each, index) => [each.name, each, index] as const))(
  "%s: as in LibreOffice, but for what Excel is documented to do otherwise",
  async (_, { sheet, steps, differs = [] }, index) => {
    const ours = await inSimulator(sheet, steps);
    const found = differences(ours, theirs[index]!);
    const known = new Set(differs.flatMap(({ at }) => at));
    const unknown = Object.entries(found).filter(([at]) => !known.has(at));
    expect(Object.fromEntries(unknown)).toEqual({});
    expect([...known].filter((at) => !(at in found))).toEqual([]);
  },
);
