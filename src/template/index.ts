export type { Choices } from "./choices";
export type { Template } from "./template";
export type { RowPlan, RowRefused } from "./rows/plan-row";

export { defaultChoices, sheetNameOf } from "./choices";
export { draftOf } from "./draft-of";
export { planRow } from "./rows/plan-row";
export { TEMPLATES } from "./templates";
