import type { CellAddress } from "../../sheet/address";
import type { CellContent } from "../../sheet/edit";
import type { Decimal } from "../../sheet/number";
import type { CellRange } from "../../sheet/range";
import type { Dialect } from "./dialect";
import type { Span } from "./span";
import type { ColumnRole } from "./roles";

/** A place on the form that holds words. `text` is what is shown, trimmed; "" when blank. */
export interface TextField {
  readonly cell: CellAddress;
  readonly text: string;
}

/**
 * What stands where a number is expected.
 * blank: nothing. none: a legal "not scored" (— － / 无). text: words. error: an Excel error value.
 * pending: a formula that was never calculated, so nothing may be said about it. date: a number shown as a day, so that
 * nobody sees which one is meant.
 */
export type NumberState = "number" | "blank" | "none" | "text" | "error" | "pending" | "date";

/** A place on the form that holds a number: an amount, a weight, a score or a rate. */
export interface NumberField extends TextField {
  readonly state: NumberState;
  /** The number meant, percent signs applied ("98%" is 0.98); null unless `state` is "number". */
  readonly number: Decimal | null;
  /** Digits the cell shows behind the decimal point; a percent shows two more than its text. */
  readonly decimals: number;
  /** Whether the cell holds a real number, not a text that reads as one. */
  readonly numeric: boolean;
  /** Whether a number format of its own says how many digits the cell shows. */
  readonly fixed: boolean;
  readonly formula: boolean;
}

export type FundRole = "total" | "appropriation" | "carryover" | "other";

/** One row of the funds block. A column that the form lacks is null. */
export interface FundRow {
  readonly role: FundRole;
  readonly label: TextField;
  readonly initialBudget: NumberField | null;
  readonly annualBudget: NumberField | null;
  readonly executed: NumberField | null;
  readonly weight: NumberField | null;
  readonly executionRate: NumberField | null;
  readonly score: NumberField | null;
  /** The reason for the rate or for an adjusted budget, on forms that have a cell for it. */
  readonly explanation: TextField | null;
}

/** One indicator row. A column that the form lacks is null; an empty cell is a field with text "". */
export interface Indicator {
  readonly row: number;
  readonly category: string;
  readonly subcategory: string;
  readonly name: TextField;
  readonly target: TextField | null;
  /** Sign and unit of the target, on forms that give them columns of their own. */
  readonly sign: TextField | null;
  readonly measure: TextField | null;
  readonly actual: TextField | null;
  readonly weight: NumberField | null;
  readonly score: NumberField | null;
  /** Points taken off in a column of their own. */
  readonly deduction: NumberField | null;
  /** The target set at the start of the year, on forms that show it beside the year's own. */
  readonly initialTarget: TextField | null;
  readonly explanation: TextField | null;
  /** Whether its weight or score cell is merged with rows above or below and stands for all of them. */
  readonly shared: boolean;
}

/** The 总分 row. */
export interface GrandTotal {
  readonly label: TextField;
  readonly weight: NumberField | null;
  readonly score: NumberField | null;
}

/** A row that nobody understood, with the figures under the columns of weights and scores; null without such a column. */
export interface UnreadRow {
  readonly row: number;
  readonly weight: NumberField | null;
  readonly score: NumberField | null;
}

/** A row whose cells stand beside the header's columns, and where each cell belongs. */
export interface Slip {
  readonly name: string;
  readonly moves: readonly Move[];
}

export interface Move {
  readonly from: CellAddress;
  readonly to: CellAddress;
  readonly content: CellContent;
}

/** A first- or second-level label; it holds until the next one of its level or of the first. */
export interface LevelLabel {
  readonly label: TextField;
  readonly level: "category" | "subcategory";
}

/** A label that states its points, "产出指标(50分)", with the indicators that stand under it. */
export interface LabelPoints {
  readonly label: TextField;
  readonly points: Decimal;
  /** Positions in the form's list of indicators; all of them for a block label. */
  readonly indicators: readonly number[];
}

/** A heading understood by its column's content, and the model's name for what it was taken for. */
export interface Guess {
  readonly heading: TextField;
  readonly meaning: string;
}

/** A first- or second-level label that stands in the other level's column. */
export interface Misplaced extends LevelLabel {
  /** Where a label of its level stands in this row. */
  readonly to: CellAddress;
}

/** The labelled words of the head and the goals. */
export type InfoRole =
  "project" | "projectAmount" | "department" | "unit" | "expectedGoal" | "achievedGoal";

/** A label of the head and its value cells (several when the value is spread over neighbours). */
export interface Info {
  readonly label: CellAddress;
  readonly value: TextField;
}

/** Where a table of indicators stands; a form has several where a second page repeats its headings. */
export interface TableArea {
  /** The last row of its headings. */
  readonly heading: number;
  /** The rows for indicators from the top, blank ones and placeholders among them; not the total. */
  readonly rows: readonly number[];
  /** From the left; the column of the block label (绩效指标) is none of them. */
  readonly columns: readonly TableColumn[];
}

export interface TableColumn extends Span {
  readonly role: ColumnRole | "other";
}

/** One self-evaluation form, wherever it stands. */
export interface Form {
  readonly range: CellRange;
  /** Whether any indicator has an actual value or a score; without them there is nothing to check yet. */
  readonly filled: boolean;
  readonly dialect: Dialect;
  readonly title: TextField | null;
  /** Only the labels the form has. */
  readonly info: Readonly<Partial<Record<InfoRole, Info>>>;
  readonly funds: readonly FundRow[];
  readonly indicators: readonly Indicator[];
  readonly tables: readonly TableArea[];
  readonly total: GrandTotal | null;
  /** The total that the head states once more, on forms with a total below the table. */
  readonly headTotal: GrandTotal | null;
  /** 自评等级 / 评价结论 (优 良 中 差), behind the total or in a cell of its own. */
  readonly grade: TextField | null;
  /** What the amounts of the funds block are counted in; null when nothing says it. */
  readonly unit: "元" | "万元" | null;
  /** The year in the title or under it; null when none is written. */
  readonly year: number | null;
  /** In the order in which they are read. */
  readonly labels: readonly LevelLabel[];
  readonly labelPoints: readonly LabelPoints[];
  readonly misplaced: readonly Misplaced[];
  readonly slips: readonly Slip[];
  /** A reason that stands for the whole form, below or above the table; null without such a place. */
  readonly overallReason: TextField | null;
  /** Headings that no word list knows, understood by what stands under them. */
  readonly guesses: readonly Guess[];
  /** Rows that belong to nothing that was read and hold figures where points stand: they count in no sum. */
  readonly unread: readonly UnreadRow[];
  /** Every cell with content inside the form's range and right below it. */
  readonly texts: readonly TextField[];
}

/** Something that looks like a form and could not be read. */
export interface Unrecognised {
  readonly range: CellRange;
  readonly reason: UnrecognisedReason;
  /** How many more like it the sheet has, where there are too many to name each. */
  readonly more?: number;
}

/**
 * no-header: a title without a table. no-indicator-rows: headings with nothing under them.
 * empty-template: nothing filled in, and perhaps no form. goal-declaration: 绩效目标申报表. monitoring: 绩效监控表.
 * scoring-table: criteria and scores without targets. several-projects: one table for more than one project.
 */
export type UnrecognisedReason =
  | "no-header"
  | "no-indicator-rows"
  | "empty-template"
  | "goal-declaration"
  | "monitoring"
  | "scoring-table"
  | "several-projects";
