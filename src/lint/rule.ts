import type { Form } from "../form/model/form";
import type { Text } from "../language";
import type { CellAddress } from "../sheet/address";
import type { CellContent } from "../sheet/edit";
import type { WorkbookSnapshot } from "../sheet/snapshot";

export type Severity = "error" | "warning" | "info";

/** From the most serious to the least. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What a rule looks at, in the order of the catalogue. */
export const RULE_GROUPS = ["structure", "scores", "funds", "explanations", "wording"] as const;

export type RuleGroup = (typeof RULE_GROUPS)[number];

/** fix: safe to write unattended; suggest: a person picks; none: only the author can know. */
export type CorrectionKind = "fix" | "suggest" | "none";

/** What a cell should hold: only the parts that change. */
export interface CellChange {
  readonly at: CellAddress;
  readonly content: Partial<CellContent>;
  /** The cells whose sum the content is, where it is one. */
  readonly sum?: readonly CellAddress[];
}

/** What a rule saw in one form. */
export interface Observation {
  /** The cell to look at first, then the others the sentence rests on. */
  readonly cells: readonly CellAddress[];
  readonly message: Text;
  /** The message's last sentence, where it says what to write: not said of a sum of which a part is an error. */
  readonly advice?: Text;
  /** What the first cell should hold, as text; null when only the author knows. */
  readonly expected?: string | null;
  /** Lower than the rule's own severity, never higher than its `upTo`. */
  readonly severity?: Severity;
  readonly changes?: readonly CellChange[];
}

/** A number that a user may set, both bounds inclusive. */
export interface RuleOption {
  readonly name: string;
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly title: Text;
}

/** The value of every option of a rule, by name. */
export type Options = Readonly<Record<string, number>>;

/** The example form (see example-form.ts) with some cells changed, as typed, by A1 address. */
export interface Example {
  readonly changes: Readonly<Record<string, string>>;
  /** More sheets of the workbook, each the example form with changes of its own. */
  readonly copies?: readonly Readonly<Record<string, string>>[];
  /** Notes on the first sheet, by A1 address. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Number formats on the first sheet, by A1 address. */
  readonly formats?: Readonly<Record<string, string>>;
}

export interface FailingExample extends Example {
  /** The cell that is reported, "H12" or, on another sheet, "自评表2!H12". */
  readonly at: string;
}

/** What a rule says about itself. */
export interface RuleData {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** The most serious that a single finding may be, where that is more than `severity`. */
  readonly upTo?: Severity;
  readonly correction: CorrectionKind;
  readonly title: Text;
  /** Why the rule exists, for the "为什么" of the pane. */
  readonly why: Text;
  /** Where the requirement comes from. */
  readonly source: string;
  readonly options?: readonly RuleOption[];
  readonly examples: {
    readonly passes: readonly Example[];
    readonly fails: readonly FailingExample[];
  };
}

/** A rule about one form: data and a pure function. */
export interface Rule extends RuleData {
  check(form: Form, options: Options): readonly Observation[];
}

/** A rule about all forms of a workbook. */
export interface WorkbookRule extends RuleData {
  checkWorkbook(
    forms: readonly Form[],
    snapshot: WorkbookSnapshot,
    options: Options,
  ): readonly Observation[];
}

/** Any rule of the catalogue. */
export type AnyRule = Rule | WorkbookRule;

/** An observation with its rule's name and the severity that holds. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly correction: CorrectionKind;
  readonly cells: readonly CellAddress[];
  /** What the first cell shows, trimmed; "" where it is blank. */
  readonly text: string;
  readonly message: Text;
  readonly expected: string | null;
  readonly changes: readonly CellChange[];
}
