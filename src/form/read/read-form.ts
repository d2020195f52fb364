import { linesOf, type CellRange } from "../../sheet/range";
import type { Header } from "../find/header";
import type { Part, Region } from "../find/regions";
import type { Form, Guess, Slip } from "../model/form";
import { cellsIn } from "../page/cells";
import { fieldOf } from "../page/fields";
import type { FormPage, Page } from "../page/page";
import { dialectOf } from "./dialect-of";
import { blockPoints } from "./label-points";
import { inOneUnit } from "./fund-units";
import { partsAsLabels } from "./parts";
import { readAsides } from "./read-asides";
import { readAround } from "./read-around";
import { readFunds } from "./read-funds";
import { readInfo, readTitle, readUnit, readYear } from "./read-head";
import { readTables, type Tables } from "./read-tables";
import { isFilled } from "./refusal";
import { rowsOfStrangers } from "./strangers";
import { readRows, type TableRow } from "./table-rows";
import { unreadPoints } from "./unread";

/** Rows of a table that belong to something else. */
const STRANGE: readonly TableRow["kind"][] = ["remark", "foreign"];
/** Rows below the table that may hold a reason or a grade for the whole form. */
const ROWS_BELOW = 8;

/** The form that stands in a region of a page, whatever it is worth. */
export function readForm(page: Page, { head, parts, window }: Region): Form {
  const own: FormPage = { ...page, head, window };
  const { bottom, read, strangers, ...body } = readBody(own, parts);
  const funds = readFunds(own);
  const slips = [...funds.slips, ...body.slips];
  const range = rangeOf(own, bottom, slips);
  const inside = cellsIn(own, range);
  const last = Math.min(parts[parts.length - 1]!.last, bottom + ROWS_BELOW);
  const below = cellsIn(own, { ...head, top: bottom + 1, bottom: last });
  const above = cellsIn(own, head);
  const title = readTitle(own, above);
  const dialect = dialectOf(own, title, inside);
  const unit = readUnit(above);
  const info = readInfo(own, above);
  const firstBody = Math.max(head.top - 1, ...rowsOfHead(info, funds.rows)) + 1;
  return {
    ...body,
    range,
    filled: isFilled(body.indicators),
    dialect,
    title,
    info,
    unit,
    year: readYear(above),
    funds: inOneUnit(funds.rows, unit ?? dialect.unit),
    slips,
    ...readAround(own, body.total, { above, below }),
    unread: unreadPoints(own, parts, {
      rows: [
        ...linesOf(firstBody, body.total ? bottom : last),
        ...strangers.filter((row) => body.total && row > bottom && row <= last),
      ],
      read,
    }),
    texts: [...inside, ...below].map(fieldOf),
  };
}

/** The tables of a form, and the last row that belongs to them. */
interface Body extends Tables, Pick<Form, "tables" | "guesses"> {
  readonly bottom: number;
  /** The rows that were read, headings among them. */
  readonly read: ReadonlySet<number>;
  /** The rows of parts whose headings nobody knows. */
  readonly strangers: readonly number[];
}

/** Reads the tables: first what each row is, then what it says. */
function readBody(page: FormPage, parts: readonly Part[]): Body {
  const asides = readAsides(page, parts);
  const strangers = parts.flatMap((part) => rowsOfStrangers(page, part));
  const passed = new Set([...asides.rows, ...strangers]);
  const parted = parts.map((part) => readRows(page, part, passed));
  const read = readTables(page, partsAsLabels(parted.flatMap(({ rows }) => rows)));
  const taken = parted.flatMap(({ rows }) => rows.filter(({ kind }) => !STRANGE.includes(kind)));
  const headings = parts.flatMap(({ header }) => linesOf(header.top, header.bottom));
  const block = blockPoints(page, parts[0]!.header, read.indicators.length);
  return {
    ...read,
    indicators: [...read.indicators, ...asides.indicators],
    labelPoints: [...block, ...read.labelPoints],
    strangers,
    tables: parted.map(({ area }) => area),
    guesses: parts.flatMap(({ header }) => guessesIn(header)),
    read: new Set([...asides.rows, ...headings, ...taken.map(({ row }) => row)]),
    bottom: Math.max(...parted.map((table) => table.bottom)),
  };
}

/** The rows of what is known of the project and its money; scored parts stand below them. */
function rowsOfHead({ project, department, unit }: Form["info"], funds: Form["funds"]): number[] {
  const labels = [project, department, unit].flatMap((info) => info?.label.row ?? []);
  const amounts = funds.flatMap((row) => [row.label, row.annualBudget, row.executed]);
  return [...labels, ...amounts.flatMap((field) => field?.cell.row ?? [])];
}

/** From the head down to the last row of the tables, as wide as the slipped cells need. */
function rangeOf({ grid, head }: FormPage, bottom: number, slips: readonly Slip[]): CellRange {
  const columns = slips.flatMap(({ moves }) => moves.map(({ from }) => from.column));
  return {
    sheet: grid.sheet,
    top: head.top,
    left: Math.min(head.left, ...columns),
    bottom,
    right: Math.max(head.right, ...columns),
  };
}

function guessesIn({ columns }: Header): Guess[] {
  return columns
    .filter(({ guessed }) => guessed)
    .map(({ heading, role }) => ({ heading: fieldOf(heading), meaning: role }));
}
