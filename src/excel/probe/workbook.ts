import { keyOf } from "../host/storage";
import { loaded, resultOf, type Question } from "./question";

/** Under which key texts are stored for trial. */
export const TRIAL_KEY = keyOf("probe");

const SIZES_KB = [100, 900, 1900, 4000];
const DEEPEST = 256;

function contextOf(sheet: Excel.Worksheet): Excel.RequestContext {
  return sheet.context as Excel.RequestContext;
}

/** What came back of a long text. */
function lengthOf(setting: Excel.Setting): () => number {
  return () => String(setting.value).length;
}

/** Not `toJSON`: it would hold whatever else has been loaded of the workbook. */
function flagsOf(workbook: Excel.Workbook): () => readonly boolean[] {
  return () => [workbook.readOnly, workbook.isDirty, workbook.autoSave];
}

const SETTINGS: readonly Question[] = [
  ...SIZES_KB.map((size): Question => ({
    name: `A6 ${size} kB kept in the workbook`,
    ask(sheet) {
      const { settings } = contextOf(sheet).workbook;
      settings.add(TRIAL_KEY, "x".repeat(size * 1000));
      const kept = settings.getItem(TRIAL_KEY);
      kept.load("value");
      return lengthOf(kept);
    },
  })),
  {
    name: "A6 one key added, deleted and added in one batch",
    ask(sheet) {
      const { settings } = contextOf(sheet).workbook;
      settings.add(TRIAL_KEY, "1");
      settings.getItemOrNullObject(TRIAL_KEY).delete();
      settings.add(TRIAL_KEY, "2");
      const kept = settings.getItemOrNullObject(TRIAL_KEY);
      kept.load("value");
      return loaded(kept);
    },
  },
  {
    name: "A6 a key deleted that is not there",
    ask(sheet) {
      contextOf(sheet).workbook.settings.getItemOrNullObject(`${TRIAL_KEY}.none`).delete();
      return () => "done";
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
  ...SETTINGS,
];
