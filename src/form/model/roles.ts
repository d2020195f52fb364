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

/** The words of one issuer's form, as printed; compared after `readLabel`. */
export type Words = Readonly<Partial<Record<Role, readonly string[]>>>;
