import { utils, write } from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import type { Cell } from "../../../src/sheet/snapshot";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { faultOf, fixture, onlySheet, textsOf } from "../support";

const CONTENT = ({ row, column, value, text }: Cell) => ({ row, column, value, text });

test("an .xls file reads as the .xlsx file of the same form", async () => {
  const [xls, xlsx] = await Promise.all(
    ["form-libreoffice.xls", "form-libreoffice.xlsx"].map(async (name) =>
      onlySheet(await readWorkbook(fixture(name))),
    ),
  );
  expect(xls!.cells.map(CONTENT)).toEqual(xlsx!.cells.map(CONTENT));
  expect(xls!.merges).toEqual(xlsx!.merges);
});

test("an .xlsb file is readable", async () => {
  const sheet = utils.aoa_to_sheet([["总分", 100]]);
  const workbook = { SheetNames: ["表"], Sheets: { 表: sheet } };
  const bytes = write(workbook, { bookType: "xlsb", type: "array" }) as ArrayBuffer;
  const { cells } = onlySheet(await readWorkbook(new Uint8Array(bytes)));
  expect(cells.map(({ text }) => text)).toEqual(["总分", "100"]);
});

test("built-in Chinese dates of an .xls file show as Chinese Excel shows them", async () => {
  const cell = { t: "n" as const, v: 43952, z: "0.000000057" };
  const sheet = { "!ref": "A1", A1: cell };
  const workbook = { SheetNames: ["表"], Sheets: { 表: sheet } };
  const written = write(workbook, { bookType: "biff8", type: "array" }) as ArrayBuffer;
  const bytes = new Uint8Array(written);
  giveStyleFormat(bytes, 57);
  const { cells } = onlySheet(await readWorkbook(bytes));
  expect(cells[0]!.text).toBe("2020年5月");
});

/** Sets the format id of every cell style that has another format than General (0). */
function giveStyleFormat(bytes: Uint8Array, formatId: number): void {
  const styleRecord = [0xe0, 0, 20, 0];
  const formatAt = styleRecord.length + 2;
  const starts = [...bytes.keys()].filter(
    (at) =>
      styleRecord.every((byte, index) => bytes[at + index] === byte) && bytes[at + formatAt] !== 0,
  );
  expect(starts.length).toBeGreaterThan(0);
  for (const start of starts) bytes[start + formatAt] = formatId;
}

test("an .xlsb whose sheet is not there beside a good one is read, and the sheet named", async () => {
  const sheet = utils.aoa_to_sheet([["总分", 100]]);
  const workbook = { SheetNames: ["表", "附表"], Sheets: { 表: sheet, 附表: sheet } };
  const bytes = write(workbook, { bookType: "xlsb", type: "array" }) as ArrayBuffer;
  const parts = unzipSync(new Uint8Array(bytes));
  delete parts["xl/worksheets/sheet2.bin"];
  const read = await readWorkbook(zipSync(parts));
  expect(textsOf(onlySheet(read))).toEqual({ A1: "总分", B1: "100" });
  expect(read.skipped).toEqual([{ name: "附表", reason: "damaged" }]);
});

test("an .xls without any of its sheets is damaged", async () => {
  const bytes = fixture("form-libreoffice.xls");
  const name = [..."自评表"].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
  const listed = [...bytes.keys()].find((at) => name.every((byte, i) => bytes[at + i] === byte))!;
  // Before the name: two of its length and kind, two of the sheet's state and type, four of its place.
  bytes.set([0xff, 0xff, 0xff, 0x0f], listed - 8);
  expect((await faultOf(bytes)).reason).toBe("damaged");
});
