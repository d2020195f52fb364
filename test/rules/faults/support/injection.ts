import type { Form } from "../../../../src/form/model/form";

/** Texts typed into cells by A1 address; "" makes a cell blank. */
export type Changes = Record<string, string>;

/** A fault for one form. */
export interface Injection {
  readonly changes: Readonly<Changes>;
  /** Where the rule has to report it, "H12", or "表2!B3" on a copy of the form. */
  readonly at: string;
  /** What the rule's sentence has to quote, in every language: texts and numbers of the cells it speaks of. */
  readonly says: readonly string[];
  /** Errors of other rules that follow from the fault. */
  readonly follows?: readonly string[];
  /** How many more sheets hold a copy of the form. */
  readonly copies?: number;
  /** Number formats by A1 address, on every sheet. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Notes on the first sheet. */
  readonly notes?: readonly string[];
}

/** Puts a rule's fault into a form; null where the form has nothing to put it into. */
export type Injector = (form: Form) => Injection | null;

/** Puts a fault into the first of the places found. */
export function inFirst<Place>(
  [first]: readonly Place[],
  inject: (place: Place) => Injection,
): Injection | null {
  return first === undefined ? null : inject(first);
}
