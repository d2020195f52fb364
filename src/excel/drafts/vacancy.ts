import type { Area } from "../../sheet/range";
import { requestUsed } from "../host/areas";

/** Whether a name is free, that of a blank sheet, or taken. */
type Vacancy = "none" | "blank" | "taken";

/** Asks for it; it can be read after the next sync. */
export function requestVacancy(context: Excel.RequestContext, name: string): () => Vacancy {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  sheet.protection.load("protected");
  const used = requestUsed(sheet);
  return () => vacancyOf(sheet, used());
}

function vacancyOf(sheet: Excel.Worksheet, used: Area | null): Vacancy {
  if (sheet.isNullObject) return "none";
  const isOpen = sheet.visibility === "Visible" && !sheet.protection.protected;
  return isOpen && used === null ? "blank" : "taken";
}
