import { strFromU8, unzipSync } from "fflate";
import { CLEAR, editInPlace } from "../../../src/xlsx/in-place/edit-in-place";
import { InPlaceRefused } from "../../../src/xlsx/in-place/in-place-refused";
import type { RowMove } from "../../../src/xlsx/in-place/rows/row-move";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { relationships, zip, type Parts } from "../support";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** A sheet's part: rows 1 to 5 with sums, and whatever names cells around them. */
const SHEET = `<worksheet xmlns="${MAIN}" xmlns:r="urn:r"><dimension ref="A1:D5"/>
<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/><selection pane="bottomLeft" activeCell="B4" sqref="B4 A1:A3"/></sheetView></sheetViews>
<cols><col min="1" max="1" width="9"/></cols>
<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2" ht="30" customHeight="1" spans="1:4"><c r="A2"><v>1</v></c><c r="B2" s="1"><f t="shared" ref="B2:B4" si="0">A2*2</f><v>2</v></c></row>
<row r="3"><c r="A3"><v>2</v></c><c r="B3" s="1"><f t="shared" si="0"/><v>4</v></c></row><row r="4"><c r="A4"><v>3</v></c><c r="B4" s="1"><f t="shared" si="0"/><v>6</v></c><c r="D4"><f t="array" ref="D4:D5">A4:A5&amp;"&lt;A4"</f><v>3</v></c></row>
<row r="5" hidden="1"><c r="A5"><f>SUM(A2:A4)+$A$4</f><v>9</v></c><c r="D5"><v>1</v></c></row></sheetData>
<protectedRanges><protectedRange name="x" sqref="A4:A5"/></protectedRanges><autoFilter ref="A1:B4"/>
<mergeCells count="2"><mergeCell ref="C2:C3"/><mergeCell ref="C4:D4"/></mergeCells>
<conditionalFormatting sqref="B2:B3"><cfRule type="expression" priority="1"><formula>$A2&gt;A$4</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B4"><cfRule type="expression" priority="2"><formula>A4=B4</formula></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="decimal" sqref="A2:A4"><formula1>0</formula1><formula2>A5</formula2></dataValidation><dataValidation type="list" sqref="C3"><formula1>表二!$A$1:$A$4</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A4" location="表!A1"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>
<ignoredErrors><ignoredError sqref="A2:A4" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>
<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar"><x14:cfvo type="formula"><xm:f>$A$4</xm:f></x14:cfvo></x14:cfRule><xm:sqref>A4:A5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const OTHER = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>SUM(表!A2:A4)+A4</f><v>6</v></c><c r="B1"><f>A4</f></c></row></sheetData></worksheet>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs count="2"><xf fillId="0"/><xf fillId="0" numFmtId="2"/></cellXfs></styleSheet>`;

const ANCHOR = (from: number, to: number, more = "") =>
  `<xdr:twoCellAnchor${more}><xdr:from><xdr:col>1</xdr:col><xdr:row>${from}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:from><xdr:to><xdr:row>${to}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:to><xdr:sp textlink="表!$A$4"/></xdr:twoCellAnchor>`;

const PARTS: Parts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>`,
  "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="urn:r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="表二" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$D$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表!$3:$3</definedName><definedName name="别处">表二!$A$4</definedName></definedNames></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships({
    rId1: ["worksheet", "worksheets/sheet1.xml"],
    rId2: ["worksheet", "worksheets/sheet2.xml"],
    rId3: ["styles", "styles.xml"],
    rId4: ["calcChain", "calcChain.xml"],
    rId5: ["sharedStrings", "sharedStrings.xml"],
  }),
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>标题</t></si></sst>`,
  "xl/styles.xml": STYLES,
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A5" i="1"/></calcChain>`,
  "xl/worksheets/sheet1.xml": SHEET,
  "xl/worksheets/sheet2.xml": OTHER,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships({
    rId1: ["drawing", "../drawings/drawing1.xml"],
    rId2: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    rId3: ["comments", "../comments1.xml"],
    rId4: ["threadedComment", "../threadedComments/threadedComment1.xml"],
  }),
  "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors/><commentList><comment ref="A3" authorId="0"><text><t>三</t></text></comment><comment ref="A4" authorId="0"><text><t>四</t></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="urn:t"><threadedComment ref="A4" id="{1}"><text>四</text></threadedComment></ThreadedComments>`,
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shape id="a"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 2, 2, 3, 15, 6, 4</x:Anchor><x:Row>3</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
  "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a">${ANCHOR(2, 8)}${ANCHOR(4, 8, ' editAs="oneCell"')}${ANCHOR(0, 8, ' editAs="oneCell"')}${ANCHOR(3, 8, ' editAs="absolute"')}</xdr:wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": relationships({ rId1: ["chart", "../charts/chart1.xml"] }),
  "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="urn:c"><c:f>表!$B$2:$B$4</c:f><c:f>表二!$B$2:$B$4</c:f></c:chartSpace>`,
};

const line = (kind: RowMove["kind"], row: number, like: RowMove["like"] = "above"): RowMove => ({
  sheet: "表",
  kind,
  row,
  like,
});

function moved(move: RowMove, parts: Parts = PARTS): Record<string, string> {
  const { bytes } = editInPlace(zip(parts), { rows: [move] });
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** The values of an attribute or the texts of an element, in their order. */
function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found!);
}

const withRelation = (type: string, part: string): Parts => ({
  ...PARTS,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: [type, "../other.xml"] }),
  "xl/other.xml": part,
});
const withSheet = (change: (text: string) => string): Parts => ({
  ...PARTS,
  "xl/worksheets/sheet1.xml": change(SHEET),
});

test("a row put in above row 4 moves all that stands below it, and looks like its neighbour", () => {
  const parts = moved(line("insert", 3));
  const sheet = parts["xl/worksheets/sheet1.xml"]!;
  expect(all(sheet, /<row r="(\d+)"/g)).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(sheet).toContain('<row r="4"><c r="B4" s="1"/></row><row r="5"><c r="A5"><v>3</v>');
  expect(sheet).toContain('<row r="6" hidden="1">');
  expect(all(sheet, /<f[^>]*>([^<]*)<\/f>/g)).toEqual([
    ...["A2*2", "A3*2", "A5*2"],
    ...["A5:A6&amp;&quot;&lt;A4&quot;", "SUM(A2:A5)+$A$5"],
  ]);
  expect(sheet).toContain('<f t="array" ref="D5:D6">');
  expect(sheet).not.toContain("shared");
  expect(all(sheet, /(?:sqref|ref|activeCell|topLeftCell|ySplit|brk id)="([^"]*)"/g)).toEqual([
    ...["A1:D6", "2", "A3", "B5", "B5 A1:A3"],
    ...["D5:D6", "A5:A6", "A1:B5", "C2:C3", "C5:D5"],
    ...["B2:B4", "B5", "A2:A5", "C3:C4", "A5", "4", "A2:A5"],
  ]);
  expect(all(sheet, /<formula\d?>([^<]*)</g)).toEqual([
    ...["$A2&gt;A$5", "A5=B5", "0", "A6", "表二!$A$1:$A$4"],
  ]);
  expect(sheet).toContain("<xm:f>$A$5</xm:f>");
  expect(sheet).toContain("<xm:sqref>A5:A6</xm:sqref>");
  expect(parts["xl/worksheets/sheet2.xml"]).toContain("<f>SUM(表!A2:A5)+A4</f>");
  expect(all(parts["xl/workbook.xml"]!, /<definedName [^>]*>([^<]*)/g)).toEqual([
    ...["表!$A$1:$D$6", "表!$3:$3", "表二!$A$4"],
  ]);
  expect(all(parts["xl/comments1.xml"]!, /ref="(\w+)"/g)).toEqual(["A3", "A5"]);
  expect(parts["xl/threadedComments/threadedComment1.xml"]).toContain('ref="A5"');
  expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain(
    "<x:Anchor>1, 15, 3, 2, 3, 15, 7, 4</x:Anchor><x:Row>4</x:Row>",
  );
  expect(all(parts["xl/drawings/drawing1.xml"]!, /<xdr:row>(\d+)/g)).toEqual([
    "2",
    "9",
    "5",
    "9",
    "0",
    "8",
    "3",
    "8",
  ]);
  expect(parts["xl/drawings/drawing1.xml"]).toContain('textlink="表!$A$5"');
  expect(all(parts["xl/charts/chart1.xml"]!, /<c:f>([^<]*)/g)).toEqual([
    ...["表!$B$2:$B$5", "表二!$B$2:$B$4"],
  ]);
  expect(parts["xl/calcChain.xml"]).toBeUndefined();
  expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
});

test("a row taken out takes with it what stood in it alone", () => {
  const parts = moved(line("delete", 1));
  const sheet = parts["xl/worksheets/sheet1.xml"]!;
  expect(all(sheet, /<c r="(\w+)"/g)).toEqual(["A1", "A2", "B2", "A3", "B3", "D3", "A4", "D4"]);
  expect(all(sheet, /<f[^>]*>([^<]*)<\/f>/g)).toEqual([
    ...["A2*2", "A3*2", "A3:A4&amp;&quot;&lt;A4&quot;", "SUM(A2:A3)+$A$3"],
  ]);
  expect(all(sheet, /<mergeCells? (?:count|ref)="([^"]*)"/g)).toEqual(["1", "C3:D3"]);
  expect(all(sheet, /sqref="([^"]*)"/g)).toEqual([
    ...["B3 A1:A2", "A3:A4", "B2", "B3", "A2:A3", "C2", "A2:A3"],
  ]);
  // The first row of the area is gone: its formula is told for the next one.
  expect(all(sheet, /<formula\d?>([^<]*)</g)).toEqual([
    ...["$A2&gt;A$3", "A3=B3", "0", "A5", "表二!$A$1:$A$4"],
  ]);
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2"');
  const single = withSheet((text) => text.replace('ref="D4:D5"', 'ref="D4"'));
  const last = moved(line("delete", 3), single);
  expect(last["xl/worksheets/sheet1.xml"]).not.toMatch(/<hyperlinks|sqref="B4"/);
  expect(all(last["xl/comments1.xml"]!, /ref="(\w+)"/g)).toEqual(["A3"]);
  expect(last["xl/drawings/vmlDrawing1.vml"]).not.toContain("v:shape ");
  expect(last["xl/threadedComments/threadedComment1.xml"]).not.toContain("ref=");
  expect(all(last["xl/drawings/drawing1.xml"]!, /<xdr:row>(\d+)/g)).toEqual([
    "2",
    "7",
    "3",
    "7",
    "0",
    "8",
    "3",
    "8",
  ]);
});

test("a row like the one below it takes in what holds there", () => {
  const sheet = moved(line("insert", 1, "below"))["xl/worksheets/sheet1.xml"]!;
  expect(sheet).toContain('<row r="2" ht="30" customHeight="1"><c r="B2" s="1"/></row>');
  expect(all(sheet, /<conditionalFormatting sqref="([^"]*)"/g)).toEqual(["B2:B4", "B5"]);
  expect(all(sheet, /<formula>([^<]*)</g)).toEqual(["$A2&gt;A$5", "A5=B5"]);
});

test("a row that comes and goes leaves every cell as it was", async () => {
  const bytes = zip(PARTS);
  const back = editInPlace(bytes, { rows: [line("insert", 3), line("delete", 3)] }).bytes;
  const [before, after] = [await readWorkbook(bytes), await readWorkbook(back)];
  expect(after).toEqual(before);
});

test("marks and what is recorded of them move along, and clearing gives the fills back", async () => {
  const at = (row: number, column: number) => ({ sheet: "表", row, column });
  const marked = editInPlace(zip(PARTS), {
    marks: [
      { at: at(2, 1), colour: "error" },
      { at: at(4, 0), colour: "info" },
    ],
    notes: [{ at: at(4, 0), text: "注" }],
  }).bytes;
  const longer = editInPlace(marked, { rows: [line("insert", 3)] }).bytes;
  expect((await readWorkbook(longer)).sheets[0]!.notes.map(({ row }) => row)).toEqual([2, 4, 5]);
  const cleared = editInPlace(longer, CLEAR);
  expect(cleared.skipped).toEqual([]);
  expect(cleared.unmarked).toBe(3);
  const sheet = strFromU8(unzipSync(cleared.bytes)["xl/worksheets/sheet1.xml"]!);
  expect(all(sheet, / s="(\d+)"/g)).toEqual(["1", "1", "1", "1"]);
});

test.each<[string, Parts, RowMove]>([
  ["table", withRelation("table", '<table ref="A1:B4"/>'), line("insert", 3)],
  ["pivot", withRelation("pivotTable", '<p><location ref="A9:B12"/></p>'), line("insert", 3)],
  ["array", PARTS, line("insert", 4)],
  ["array", PARTS, line("delete", 4)],
  ["missing-sheet", PARTS, { ...line("insert", 3), sheet: "没有" }],
  [
    "control",
    withSheet((text) => text.replace("<drawing", "<controls/><drawing")),
    line("insert", 3),
  ],
  ["unknown", withSheet((text) => text.replace("{78C0", "{0000")), line("insert", 3)],
  [
    "unknown",
    withSheet((text) => text.replace("SUM(A2:A4)", "SUM(表:表二!A2)")),
    line("insert", 3),
  ],
  ["damaged", withSheet((text) => text.replace("</row>", "")), line("insert", 3)],
])("a row is refused for what cannot be moved: %s", (obstacle, parts, move) => {
  expect(() => moved(move, parts)).toThrow(InPlaceRefused);
  expect(() => moved(move, parts)).toThrow(obstacle);
});

test("a table above the row is no obstacle", () => {
  const parts = withRelation("table", '<table ref="A1:B2"/>');
  expect(moved(line("insert", 3), parts)["xl/other.xml"]).toBe('<table ref="A1:B2"/>');
});
