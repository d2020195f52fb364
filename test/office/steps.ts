/** What is done to the first sheet of a workbook, in the simulator and in LibreOffice; lines are whole rows like "4:5". */
export type Step =
  | readonly ["insert" | "remove", lines: string]
  | readonly ["merge" | "unmerge", area: string]
  | readonly ["copy", from: string, to: string, what: "All" | "Formulas" | "Formats"]
  | readonly ["format", area: string, code: string]
  /** As a user types it. */
  | readonly ["type", a1: string, text: string];

/** What a cell holds and how it looks. */
export interface ToldCell {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly text: string;
  readonly style: {
    readonly bold: boolean;
    readonly size: number;
    readonly wrap: boolean;
    readonly fill: string | null;
    readonly edges: readonly string[];
    readonly locked: boolean;
  };
}

/** A sheet after the steps, by A1 address; cells that nobody has touched may be missing. */
export interface Told {
  readonly cells: Readonly<Record<string, ToldCell>>;
  readonly merges: readonly string[];
}
