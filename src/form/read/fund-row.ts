import type { FundRole, FundRow, NumberField, TextField } from "../model/form";
import type { FundColumnRole } from "../model/roles";

/** A row of funds out of its label and what stands in each of its columns. */
export function fundRow(
  role: FundRole,
  label: TextField,
  field: (role: FundColumnRole) => NumberField | null,
): FundRow {
  return {
    role,
    label,
    initialBudget: field("initialBudget"),
    annualBudget: field("annualBudget"),
    executed: field("executed"),
    weight: field("weight"),
    executionRate: field("executionRate"),
    score: field("score"),
    explanation: field("explanation"),
  };
}
