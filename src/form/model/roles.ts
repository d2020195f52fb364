/** Headings over the columns of the indicator table. */
export const COLUMN_ROLES = [
  "category",
  "subcategory",
  "name",
  "sign",
  "initialTarget",
  "target",
  "measure",
  "actual",
  "weight",
  "score",
  "deduction",
  "explanation",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Headings over the columns of the funds block. */
export const FUND_COLUMN_ROLES = [
  "initialBudget",
  "annualBudget",
  "executed",
  "weight",
  "executionRate",
  "score",
  "explanation",
] as const;
export type FundColumnRole = (typeof FUND_COLUMN_ROLES)[number];

/** Labels of single rows and cells. */
export const PLACE_ROLES = [
  "title",
  "relative",
  "project",
  "projectAmount",
  "department",
  "unit",
  "funds",
  "totalFunds",
  "appropriation",
  "carryover",
  "otherFunds",
  "goals",
  "expectedGoal",
  "achievedGoal",
  "indicators",
  "total",
  "grade",
  "overallReason",
  "footer",
  "categoryLabel",
  "subcategoryLabel",
] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

export type Role = ColumnRole | FundColumnRole | PlaceRole;

/** Titles of a form and of its relatives. */
export const TITLES: readonly PlaceRole[] = ["title", "relative"];

/** Labels in the head of a form. */
export const HEAD_LABELS: readonly PlaceRole[] = [
  "project",
  "projectAmount",
  "department",
  "unit",
  "funds",
  "goals",
  "expectedGoal",
  "achievedGoal",
  "indicators",
];

/** Labels of whole blocks, which stand beside headings and above them. */
export const BLOCKS: readonly PlaceRole[] = ["indicators", "goals"];

/** Labels of the first and of the second level. */
export const LEVEL_LABELS: readonly PlaceRole[] = ["categoryLabel", "subcategoryLabel"];

/** The words of one issuer's form, as printed; compared after `readLabel`. */
export type Words = Readonly<Partial<Record<Role, readonly string[]>>>;
