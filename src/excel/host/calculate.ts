/**
 * Has Excel work out, with the next sync, whatever depends on what was changed: where it is set to
 * calculate by hand it would go on showing what was before. Where it is not there is nothing to do. The
 * mode is not asked for, since what Excel answers is not to be relied on (office-js#2770, #6922).
 */
export function calculate({ workbook }: Excel.RequestContext): void {
  workbook.application.calculate("Recalculate");
}
