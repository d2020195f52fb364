/** What a value is shown as under a format code. */
export type Fact = readonly [value: number | string, code: string, text: string];

/** Facts of one kind, and who says so. */
export interface Facts {
  readonly kind: string;
  readonly source: string;
  readonly facts: readonly Fact[];
}
