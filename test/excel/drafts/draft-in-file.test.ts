import "../marks/text-encoding";
import { strFromU8, unzipSync } from "fflate";
import { defaultChoices, draftOf, sheetNameOf, TEMPLATES } from "../../../src/template";
import { changesSince } from "../../../src/workbench/changes-since";
import { fromSnapshot } from "../../../src/workbench/from-snapshot";
import { ownFile } from "../../../src/workbench/own-file";
import { readLooks } from "../../../src/xlsx/looks/read-looks";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { MARK_COLOURS } from "../../../src/sheet/mark-colours";
import { heldIn } from "../../support/row-change";
import { changedParts } from "../../xlsx/in-place/compare";
import { madeWorkbooks } from "../../xlsx/in-place/made-workbooks";
import { ODD_WORKBOOKS } from "../../xlsx/in-place/odd-workbooks";
import { openInExcel } from "../office-host";

jest.setTimeout(60_000);

async function open(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  const excel = openInExcel(fromSnapshot(read, readLooks(bytes)), {
    excelApi: "1.14",
    differences: [],
  });
  const opened = excel.simulated.save();
  const taken = async () => {
    const present = excel.simulated.save();
    return ownFile(bytes, changesSince(opened, present, excel.simulated.linesMoved())!, present);
  };
  return { ...excel, read, taken };
}

test("a blank form comes into the clerk's file as a sheet beside the others, as it is set up", async () => {
  const files = { ...(await madeWorkbooks()), ...ODD_WORKBOOKS };
  const names = ["hucre-chart", "hucre-print", "sheetjs-names", "prefixed", "strict", "no-styles"];
  for (const [index, name] of names.entries()) {
    const bytes = files[name]!;
    const { workbook, simulated, read, taken } = await open(bytes);
    const template = TEMPLATES[index % TEMPLATES.length]!;
    const choices = defaultChoices(template, new Date(2026, 7, 1));
    const draft = draftOf(template, choices, { row: 0, column: 0 });
    await workbook.insert(draft, { kind: "new-sheet", name: sheetNameOf(choices) });
    const added = simulated.save().sheets[read.sheets.length]!;
    simulated.fill(added.name, "A3", MARK_COLOURS.error);
    const { bytes: after } = await taken();
    const again = await open(after);
    expect([name, heldIn(again.read)]).toEqual([name, heldIn(await workbook.read())]);
    const [wanted, got] = [simulated, again.simulated].map((one) => one.save().sheets.at(-1)!);
    expect([name, looksIn(got!)]).toEqual([name, looksIn(wanted!)]);
    expect(got!.frozenRows).toBe(wanted!.frozenRows);
    for (const [column, width] of Object.entries(wanted!.columnWidths!)) {
      expect(Math.abs(got!.columnWidths![Number(column)]! - width)).toBeLessThan(2);
    }
    const untouched = changedParts(bytes, after).filter((part) => !MAY_CHANGE.test(part));
    expect([name, untouched]).toEqual([name, []]);
    const parts = unzipSync(after);
    const sheet = Object.keys(parts).find(
      (part) => /worksheets\/sheet/.test(part) && !(part in unzipSync(bytes)),
    );
    const markup = strFromU8(parts[sheet!]!);
    expect(markup.match(/<dataValidation /g)).toHaveLength(added.validations!.length);
    expect(markup).not.toContain("tabSelected");
    expect(strFromU8(parts["xl/workbook.xml"]!)).toContain(`'${added.name}'!$A$1`);
  }
});

const MAY_CHANGE =
  /^\[Content_Types\]\.xml$|workbook\.xml(\.rels)?$|styles\d*\.xml$|worksheets\/sheet\d+\.xml$|^customXml\//;

/** How the cells of a sheet look, by address; what a font is called where a sheet names none is the file's own. */
function looksIn({
  cells,
}: ReturnType<Awaited<ReturnType<typeof open>>["simulated"]["save"]>["sheets"][number]) {
  const styled = Object.entries(cells).filter(([, { style }]) => style?.borders || style?.bold);
  return Object.fromEntries(
    styled.map(([a1, { style, numberFormat, fill }]) => [a1, { ...style, numberFormat, fill }]),
  );
}
