import type { Form } from "../../src/form/model/form";
import { squeeze } from "../../src/form/text/label";
import { recogniseForms } from "../../src/form/recognise";
import type { ColumnRole } from "../../src/form/model/roles";
import { review, type Review } from "../../src/review";
import { toA1 } from "../../src/sheet/address";
import { looksLikeFormula } from "../../src/sheet/edit";
import { createWorkbook } from "../../src/simulator";
import { draftOf, type Choices, type Template } from "../../src/template";
import { pictureOf, sheetOfDraft } from "../support/draft-sheet";

const SHEET = "自评表";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A place on the sheet, or a field that stands there. */
type At = Place | { readonly cell: Place } | null;

/** A blank form in a simulated Excel, to be filled in by typing. */
export interface OpenForm {
  /** The form as it was read while it was blank: it tells where things stand. */
  readonly blank: Form;
  /** A place in the nth row (from 0) under a second-level label. */
  indicator(label: string, nth: number, role: ColumnRole): Place;
  /** The second-level label over a row. */
  labelAt(row: number): string;
  /** Types texts as they are, also those that look like formulas. */
  type(at: At, text: string): void;
  /** What a cell shows by now. */
  shows(at: At): string;
  review(): Review;
}

export async function openForm(template: Template, choices: Choices): Promise<OpenForm> {
  const draft = draftOf(template, choices, { row: 2, column: 1 });
  const workbook = createWorkbook([sheetOfDraft(SHEET, draft)]);
  const picture = () => pictureOf(workbook, SHEET);
  const blank = recogniseForms(picture()).forms[0]!;
  const columnOf = (role: ColumnRole) =>
    blank.tables[0]!.columns.find((column) => column.role === role)!.left;
  const labels = draft.cells
    .filter(
      ({ row, column }) =>
        column === columnOf("subcategory") && blank.tables[0]!.rows.includes(row),
    )
    .map(({ row, value }) => ({ row, text: squeeze(String(value)) }));
  return {
    blank,
    indicator: (label, nth, role) => {
      const found = labels.find(({ text }) => text === label);
      if (!found || nth >= choices.rows) throw new RangeError(`No row ${nth} under ${label}`);
      return { row: found.row + nth, column: columnOf(role) };
    },
    labelAt: (at) => labels.filter(({ row }) => row <= at).pop()!.text,
    type: (at, text) => workbook.type(SHEET, a1(at), looksLikeFormula(text) ? `'${text}` : text),
    shows: (at) => workbook.snapshot().sheets[0]!.cells[a1(at)]?.text ?? "",
    review: () => review({ sheets: [picture()] }),
  };
}

function a1(at: At): string {
  if (at === null) throw new RangeError("The form has no such place");
  return "cell" in at ? a1(at.cell) : toA1(at);
}
