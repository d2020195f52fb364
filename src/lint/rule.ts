import type { Form } from "../form/form";
import type { CellAddress } from "../sheet/address";
import type { CellContent } from "../sheet/edit";

export type Language = "zh-CN" | "en-US";

/** A sentence for the user, in every language. */
export type Text = Readonly<Record<Language, string>>;

export type Severity = "error" | "warning" | "info";

/** fix: safe to write unattended; suggest: a person picks; none: only the author can know. */
export type CorrectionKind = "fix" | "suggest" | "none";

/** What a cell should hold: only the parts that change. */
export interface CellChange {
  readonly at: CellAddress;
  readonly content: Partial<CellContent>;
}

/** What a rule saw in one form. */
export interface Observation {
  /** The cell to look at first, then the others the sentence rests on. */
  readonly cells: readonly CellAddress[];
  readonly message: Text;
  /** What the first cell should hold, as text; null when only the author knows. */
  readonly expected?: string | null;
  /** Lower than the rule's own severity, never higher. */
  readonly severity?: Severity;
  readonly changes?: readonly CellChange[];
}

/** One rule of the catalogue: data and a pure function. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly correction: CorrectionKind;
  readonly title: Text;
  /** Why the rule exists, for the "为什么" of the pane. */
  readonly why: Text;
  /** Where the requirement comes from. */
  readonly source: string;
  check(form: Form): readonly Observation[];
}

/** An observation with its rule's name and the severity that holds. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly correction: CorrectionKind;
  readonly cells: readonly CellAddress[];
  readonly message: Text;
  readonly expected: string | null;
  readonly changes: readonly CellChange[];
}
