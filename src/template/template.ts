import type { Text } from "../language";
import type { Choices } from "./choices";
import type { Input } from "./inputs";
import type { LineStyle } from "./styles";
import type { Pattern } from "./words";

/** One issuer's blank form as data; its words are those of the dialect of the same id. */
export interface Template {
  readonly id: string;
  readonly name: Text;
  /** What the choices are before the user changes them. */
  readonly unit: Choices["unit"];
  readonly rows: number;
  /** Points, column by column. */
  readonly widths: readonly number[];
  /** From top to bottom. */
  readonly bands: readonly Band[];
}

export type Band = LineBand | RowsBand | FundsBand | IndicatorsBand;

/** A line above or below the frame. */
export interface LineBand {
  readonly kind: "line";
  /** Points. */
  readonly height: number;
  readonly style: LineStyle;
  readonly labels: readonly Label[];
}

/** Rows of labels and fields; each cell stands at the first free place of its row. */
export interface RowsBand {
  readonly kind: "rows";
  readonly rows: readonly {
    /** Points. */
    readonly height: number;
    readonly cells: readonly (Label | Field | Sum)[];
  }[];
}

/** Printed words in a cell of so many columns and rows. */
export interface Label {
  readonly kind: "label";
  readonly text: Pattern;
  readonly columns: number;
  readonly rows: number;
  /** Written from top to bottom, one character a line. */
  readonly down: boolean;
}

/** A place to fill in. */
export interface Field {
  readonly kind: "field";
  readonly input: Input;
  readonly columns: number;
}

/** What all weights or scores above add up to. */
export interface Sum {
  readonly kind: "sum";
  readonly of: "weights" | "scores";
}

/** The amounts: a row for the total, one for each source. */
export interface FundsBand {
  readonly kind: "funds";
  /** Left of all rows. */
  readonly block: Label;
  /** Over the rows' labels and as wide as they are. */
  readonly corner: Label;
  readonly columns: readonly FundColumn[];
  /** The total first, then its sources. */
  readonly rows: readonly Pattern[];
  /** Points for the execution rate. */
  readonly weight: number;
  /** What stands where a source has no weight and no score. */
  readonly notScored: string;
  /** Points: of the headings and of each row. */
  readonly heights: { readonly heading: number; readonly row: number };
}

export interface FundColumn {
  readonly role: FundRole;
  readonly heading: Pattern;
  readonly columns: number;
}

export type FundRole =
  "initialBudget" | "annualBudget" | "executed" | "weight" | "executionRate" | "score" | "reason";

/** The indicators: rows for each second-level label, their number chosen. */
export interface IndicatorsBand {
  readonly kind: "indicators";
  /** Left of all rows. */
  readonly block: Label;
  /** Second-level labels under each first-level label, both in the order of the dialect's words. */
  readonly levels: readonly number[];
  /** Behind the two columns of labels. */
  readonly columns: readonly IndicatorColumn[];
  /** Whether first-level labels are written from top to bottom where they have room. */
  readonly down: boolean;
  /** Points of the headings; the rows grow with what is typed into them. */
  readonly heading: number;
}

type IndicatorColumn =
  "name" | "sign" | "target" | "measure" | "actual" | "weight" | "score" | "explanation";

/** Constructors for the data of templates. */

export function label(text: Pattern, columns = 1, rows = 1): Label {
  return { kind: "label", text, columns, rows, down: false };
}

/** A label written from top to bottom. */
export function down(text: Pattern, rows = 1): Label {
  return { ...label(text, 1, rows), down: true };
}

export function field(input: Input, columns = 1): Field {
  return { kind: "field", input, columns };
}

export function sum(of: Sum["of"]): Sum {
  return { kind: "sum", of };
}

export function fund(role: FundRole, heading: Pattern = `{${role}}`, columns = 1): FundColumn {
  return { role, heading, columns };
}
