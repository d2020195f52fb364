import type { Severity } from "../lint/rule";
import type { FindingLine } from "./findings";

/** The words that a result is told in. */
export interface ResultWords {
  readonly title: string;
  readonly unnamed: string;
  readonly nothing: string;
  readonly ignored: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** The headings of the table. */
  readonly columns: readonly string[];
}

/** A check's result, ready to be handed on as a text or as a sheet. */
export interface Result {
  readonly words: ResultWords;
  /** When it was checked, the verdict and what was looked at, by which rules. */
  readonly head: readonly string[];
  /** What was not looked at, a line each. */
  readonly unchecked: readonly string[];
  readonly open: readonly FindingLine[];
  readonly ignored: readonly FindingLine[];
}
