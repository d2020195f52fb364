import { loaded, type Question } from "./question";

const FORMATS = ["0%", "#,##0.00", "yyyy/m/d", 'yyyy"年"m"月"', "m/d/yyyy", "$#,##0", "@"];
const TYPED = ["98%", "1,234", "1,234.5", "1e3", "2020年5月", "2020-05-01", "001", "+1", "=1+1"];

const asColumn = (items: readonly string[]) => items.map((item) => [item]);

/** What cells hold after something was set in them. */
export const CELLS: readonly Question[] = [
  {
    name: "C6 =1+1 given to a cell formatted as text: as formula, as value, behind an apostrophe",
    ask(sheet) {
      sheet.getRange("A1:C1").numberFormat = [["@", "@", "@"]];
      sheet.getRange("A1").formulas = [["=1+1"]];
      sheet.getRange("B1").values = [["=1+1"]];
      sheet.getRange("C1").formulas = [["'=1+1"]];
      const cells = sheet.getRange("A1:C1");
      cells.load("values,formulas,text,numberFormat,valueTypes");
      return loaded(cells);
    },
  },
  {
    name: "C7 number formats read back, and what a number looks like in them",
    ask(sheet) {
      const target = sheet.getRange(`A1:A${FORMATS.length}`);
      target.values = FORMATS.map(() => [43952.5]);
      target.numberFormat = asColumn(FORMATS);
      const read = sheet.getRange(`A1:A${FORMATS.length}`);
      read.load("numberFormat,numberFormatLocal,text");
      return loaded(read);
    },
  },
  {
    name: "C7 texts set as values: what they are read as",
    ask(sheet) {
      const target = sheet.getRange(`A1:A${TYPED.length}`);
      target.values = asColumn(TYPED);
      const read = sheet.getRange(`A1:A${TYPED.length}`);
      read.load("values,formulas,numberFormat,text");
      return loaded(read);
    },
  },
  {
    name: "a number too wide for its column",
    ask(sheet) {
      const cell = sheet.getRange("A1");
      cell.values = [[123456.78]];
      cell.format.columnWidth = 12;
      cell.load("text,values");
      return loaded(cell);
    },
  },
  {
    name: "null leaves a cell as it is, an apostrophe makes a text",
    ask(sheet) {
      const target = sheet.getRange("A1:B1");
      target.formulas = [["=1+1", "b"]];
      target.formulas = [[null, "'=x"]];
      const read = sheet.getRange("A1:B1");
      read.load("formulas,values");
      return loaded(read);
    },
  },
  {
    name: "a rule, then its prompt and its warning",
    ask(sheet) {
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: "Between" } };
      dataValidation.prompt = { title: "题", message: "话", showPrompt: true };
      dataValidation.errorAlert = { title: "题", message: "话", style: "Warning", showAlert: true };
      dataValidation.load("rule,prompt,errorAlert,ignoreBlanks");
      return loaded(dataValidation);
    },
  },
  {
    name: "A5 what a copy carries: link and rule, by All, Formulas, Formats",
    ask(sheet) {
      const source = sheet.getRange("A1");
      source.hyperlink = { address: "https://example.com/", textToDisplay: "x" };
      source.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      const copies = (["All", "Formulas", "Formats"] as const).map((what, index) => {
        const copy = sheet.getRange(`A${index + 3}`);
        copy.copyFrom("A1", what);
        copy.load("hyperlink,values");
        copy.dataValidation.load("type");
        return copy;
      });
      return () =>
        copies.map((copy) => [copy.hyperlink !== null, copy.values, copy.dataValidation.type]);
    },
  },
];
