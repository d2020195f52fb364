import { namespaceOfText, printText } from "../../record/kept-text";
import { answerOf, onlyPart } from "../host/xml-part";
import { loaded, resultOf, type Question } from "./question";

/** The name under which texts are kept for trial. */
const TRIAL = "probe";

function trialPart({ workbook }: Excel.RequestContext): Excel.CustomXmlPart {
  return onlyPart(workbook, namespaceOfText(TRIAL));
}

/** Takes out what was kept for trial. */
export function removeTrial(context: Excel.RequestContext): void {
  trialPart(context).delete();
}

const SIZES_KB = [100, 900, 1900, 4000];
const DEEPEST = 256;

function contextOf(sheet: Excel.Worksheet): Excel.RequestContext {
  return sheet.context as Excel.RequestContext;
}

/** Puts a text in place of that on trial. */
function keepForTrial(context: Excel.RequestContext, text: string): () => string {
  removeTrial(context);
  context.workbook.customXmlParts.add(printText(TRIAL, text));
  const xml = trialPart(context).getXml();
  return () => String(answerOf(xml));
}

/** Not `toJSON`: it would hold whatever else has been loaded of the workbook. */
function flagsOf(workbook: Excel.Workbook): () => readonly boolean[] {
  return () => [workbook.readOnly, workbook.isDirty, workbook.autoSave];
}

const KEPT: readonly Question[] = [
  ...SIZES_KB.map((size): Question => ({
    name: `A6 ${size} kB kept in the workbook`,
    ask(sheet) {
      const xml = keepForTrial(contextOf(sheet), "x".repeat(size * 1000));
      return () => xml().length;
    },
  })),
  {
    name: "A6 a part added, deleted and added in one batch, and how Excel writes it",
    ask(sheet) {
      keepForTrial(contextOf(sheet), "1");
      return keepForTrial(contextOf(sheet), "2");
    },
  },
  {
    name: "A6 a part set, and how many there are",
    ask(sheet) {
      keepForTrial(contextOf(sheet), "1");
      trialPart(contextOf(sheet)).setXml(printText(TRIAL, "表\n&<"));
      const xml = trialPart(contextOf(sheet)).getXml();
      const parts = contextOf(sheet).workbook.customXmlParts;
      const count = parts.getByNamespace(namespaceOfText(TRIAL)).getCount();
      return () => [answerOf(xml), answerOf(count)];
    },
  },
  {
    name: "A6 a part that is not there deleted, set and asked for",
    ask(sheet) {
      removeTrial(contextOf(sheet));
      removeTrial(contextOf(sheet));
      trialPart(contextOf(sheet)).setXml(printText(TRIAL, "1"));
      const xml = trialPart(contextOf(sheet)).getXml();
      return () => answerOf(xml);
    },
  },
];

/** The workbook and the Excel around it; of the user's own sheets nothing is told. */
export const WORKBOOK: readonly Question[] = [
  {
    name: "B3 the active sheet",
    ask(sheet) {
      contextOf(sheet).workbook.worksheets.getActiveWorksheet().load("id");
      return () => "answered";
    },
  },
  {
    name: "B3 the active cell",
    ask(sheet) {
      contextOf(sheet).workbook.getActiveCell().load("rowIndex");
      return () => "answered";
    },
  },
  {
    name: "B5 read-only, unsaved, saved by itself",
    ask(sheet) {
      const { workbook } = contextOf(sheet);
      workbook.load("readOnly,isDirty,autoSave");
      return flagsOf(workbook);
    },
  },
  {
    name: "B9 calculation",
    ask(sheet) {
      const { application } = contextOf(sheet).workbook;
      application.load("calculationMode,calculationState");
      return loaded(application);
    },
  },
  ...[1, DEEPEST].map((depth): Question => ({
    name: `C4 the sheet after the last, ${depth} deep, and a question to it`,
    ask(sheet) {
      let next = sheet;
      for (let step = 0; step < depth; step += 1) next = next.getNextOrNullObject();
      const fills = next.getRange("A1").getCellProperties({ format: { fill: { color: true } } });
      return resultOf(fills);
    },
  })),
  ...KEPT,
];
