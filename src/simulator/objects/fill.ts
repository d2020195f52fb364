import { linesOf, sizeOf } from "../../sheet/range";
import type { Book } from "../book/book";
import { editFormats, setFill } from "../book/edit-formats";
import { HostError } from "../book/host-error";
import type { SimulatedFill } from "../book/saved-workbook";
import type { HostObject, Place } from "../wire/host-object";
import { hexColor } from "./arguments";
import { refuseTooMany } from "./grid";

/** No Fill as the API shows it: white, with the pattern None. */
const NO_FILL: SimulatedFill = { pattern: "None", color: "#FFFFFF", patternColor: "#000000" };

export function fillObject(book: Book, { sheet, here }: Place): HostObject {
  const change = (part: Partial<SimulatedFill>): void => {
    book.refuseFormatting(sheet);
    editFormats(sheet, here(), (cell) => {
      const fill = { ...NO_FILL, ...cell.fill, ...part };
      if (fill.pattern === "None" && part.pattern === undefined) fill.pattern = "Solid";
      cell.fill = fill.pattern === "None" ? null : fill;
    });
    book.formatChanged();
  };
  const read = (part: keyof ShownFill) => () =>
    sheet.common(here(), ({ fill }) => show(book, fill)[part]);
  return {
    kind: "RangeFill",
    read: {
      Color: read("color"),
      Pattern: read("pattern"),
      PatternColor: read("patternColor"),
      TintAndShade: read("tintAndShade"),
      PatternTintAndShade: read("patternTintAndShade"),
    },
    write: {
      Color: (color: unknown) => change({ color: hexColor(color) }),
      PatternColor: (color: unknown) => change({ patternColor: hexColor(color) }),
      Pattern: (pattern: string) => change({ pattern }),
    },
    calls: {
      Clear: () => {
        book.refuseFormatting(sheet);
        setFill(sheet, here(), null);
        book.formatChanged();
      },
    },
  };
}

/** A fill as this Excel tells it. */
interface ShownFill {
  readonly color: string;
  readonly pattern: string | null;
  readonly patternColor: string | null;
  /** null for No Fill. */
  readonly tintAndShade: number | null;
  readonly patternTintAndShade: number | null;
}

function show({ differences }: Book, own: SimulatedFill | null): ShownFill {
  const { color, pattern, patternColor } = own ?? NO_FILL;
  const tint = own && 0;
  const tints = { tintAndShade: tint, patternTintAndShade: tint };
  if (pattern !== "None" && pattern !== "Solid") return { color, pattern, patternColor, ...tints };
  return {
    color,
    pattern: differences.has("nullPatterns") ? null : pattern,
    patternColor: plainPatternColor(differences, patternColor),
    ...tints,
  };
}

/** The pattern colour of a fill without a pattern. */
function plainPatternColor(differences: Book["differences"], color: string): string | null {
  if (differences.has("nullPatternColor")) return null;
  return differences.has("emptyPatternColor") ? "" : color;
}

/** What getCellProperties answers: the parts of each cell's format that were asked for. */
export function cellProperties(book: Book, { sheet, here }: Place, asked: AskedProperties) {
  const area = here();
  book.cellsTold += sizeOf(area);
  refuseTooMany(book, area);
  const { fill, protection, ...rest } = asked.format ?? {};
  const other = Object.keys(rest)[0];
  if (other)
    throw new HostError("ApiNotFound", `The simulated Excel has no CellProperties.${other}.`);
  return linesOf(area.top, area.bottom).map((row) =>
    linesOf(area.left, area.right).map((column) => {
      const cell = sheet.cell(row, column);
      const format: Record<string, unknown> = {};
      if (fill) format.fill = only(fill, show(book, cell.fill));
      if (protection) format.protection = { locked: cell.locked, formulaHidden: false };
      return { format };
    }),
  );
}

type Asked = Readonly<Record<string, boolean>>;

export interface AskedProperties {
  readonly format?: { readonly fill?: Asked; readonly protection?: boolean };
}

function only(asked: Asked, all: object): object {
  return Object.fromEntries(Object.entries(all).filter(([name]) => asked[name]));
}
