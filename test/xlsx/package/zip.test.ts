import { strToU8 } from "fflate";
import fc from "fast-check";
import { readWorkbook, UnreadableFileError } from "../../../src/xlsx/read-workbook";
import { openPackage } from "../../../src/xlsx/package/zip";
import { streamedZip64 } from "../streamed-zip64";
import { faultOf, fixture, workbookParts, zip } from "../support";

const SHEET = "<sheetData><row><c><v>1</v></c></row></sheetData>";

test.each([
  ["no bytes", new Uint8Array(), "empty"],
  [
    "other bytes",
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251),
    "not-a-workbook",
  ],
  ["a page without a table", strToU8("<html><p>没有表格</p></html>"), "web-page"],
  ["a comma-separated table", strToU8("项目,分值\n甲,10\n"), "plain-text"],
  ["a zip with something else", zip({ "readme.txt": "hello" }), "archive"],
  [
    "a Word document",
    zip({
      ...workbookParts(""),
      "xl/workbook.xml": '<w:document xmlns:w="urn:word"/>',
    }),
    "word",
  ],
  [
    "slides",
    zip({ ...workbookParts(""), "xl/workbook.xml": '<p:presentation xmlns:p="urn:ppt"/>' }),
    "slides",
  ],
  [
    "another Office file",
    zip({ ...workbookParts(""), "xl/workbook.xml": "<map/>" }),
    "not-a-workbook",
  ],
  ["a cut compound file", fixture("form-libreoffice.xls").subarray(0, 600), "damaged"],
])("%s: %#", async (_, bytes, reason) => {
  expect((await faultOf(bytes)).reason).toBe(reason);
});

test("a file cut off anywhere is damaged", async () => {
  const whole = fixture("form.xlsx");
  for (const length of [4, 30, 1000, whole.length - 1000, whole.length - 1]) {
    expect((await faultOf(whole.subarray(0, length))).reason).toBe("damaged");
  }
});

test("a changed byte never gives other cells: the same ones, or an error that tells", async () => {
  const whole = fixture("form.xlsx");
  const { sheets } = await readWorkbook(whole);
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 4, max: whole.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, difference) => {
        const changed = whole.slice();
        changed[at]! ^= difference;
        const outcome = await readWorkbook(changed).catch((error: unknown) => error);
        if (outcome instanceof UnreadableFileError) return;
        expect(outcome).toEqual({ sheets });
      },
    ),
    { numRuns: 200 },
  );
});

test("random bytes behind the signature of a zip or a compound file end in an error that tells", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom([0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      fc.uint8Array({ maxLength: 2000 }),
      async (signature, rest) => {
        await faultOf(Uint8Array.from([...signature, ...rest]));
      },
    ),
  );
});

describe("what a part declares", () => {
  test("more than 64 MB in one part is not inflated", async () => {
    const bomb = zip({ ...workbookParts(SHEET), "xl/big.xml": new Uint8Array(65 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await faultOf(bomb)).toMatchObject({
      reason: "too-large",
      detail: "xl/big.xml would take 68157440 bytes",
    });
  });

  test("more than 256 MB in all parts is not inflated", async () => {
    const names = ["1", "2", "3", "4", "5"];
    const bytes = zip(Object.fromEntries(names.map((name) => [`xl/part${name}.xml`, "<x/>"])));
    for (const name of names) setDeclaredSize(bytes, `xl/part${name}.xml`, 60 * 1024 * 1024);
    expect((await faultOf(bytes)).reason).toBe("too-large");
  });

  test("a part that holds more than it declares is dropped at that point", async () => {
    const bytes = zip(workbookParts(SHEET, { "xl/workbook.xml": " ".repeat(10_000_000) }));
    setDeclaredSize(bytes, "xl/workbook.xml", 5000);
    expect(await faultOf(bytes)).toMatchObject({
      reason: "damaged",
      detail: "xl/workbook.xml is longer than declared",
    });
  });
});

test("part names with backslashes and a leading slash are found", () => {
  const parts = openPackage(zip({ "\\xl\\workbook.xml": "<workbook/>" }));
  expect(new TextDecoder().decode(parts.read("xl/Workbook.xml"))).toBe("<workbook/>");
});

test("sizes and places of the zip64 form, and data descriptors, are read from the directory", async () => {
  const { sheets } = await readWorkbook(streamedZip64(workbookParts(SHEET)));
  expect(sheets[0]!.cells[0]!.value).toBe(1);
});

/** Changes the uncompressed size that the directory declares for one entry. */
function setDeclaredSize(bytes: Uint8Array, name: string, size: number): void {
  const view = new DataView(bytes.buffer);
  const text = Buffer.from(bytes);
  const nameAt = text.lastIndexOf(name);
  expect(view.getUint32(nameAt - 46, true)).toBe(0x02014b50);
  view.setUint32(nameAt - 46 + 24, size, true);
}
