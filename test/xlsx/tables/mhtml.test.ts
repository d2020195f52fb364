import { readTables } from "../../../src/xlsx/tables/read-tables";
import { onlySheet, textsOf } from "../support";
import { bytesOf, faultIn } from "./support";

const BOUNDARY = "----=_NextPart_01D9.A";

interface Part {
  readonly location?: string;
  readonly type?: string;
  readonly encoding?: string;
  readonly body: string;
}

/** An archive as Excel and WPS write it. */
function archive(...parts: readonly Part[]): string {
  const written = parts.map(
    ({ location = "file:///C:/a.htm", type = "text/html", encoding = "8bit", body }) =>
      [
        `--${BOUNDARY}`,
        `Content-Location: ${location}`,
        `Content-Transfer-Encoding: ${encoding}`,
        `Content-Type: ${type}`,
        "",
        body,
        "",
      ].join("\r\n"),
  );
  return [
    "MIME-Version: 1.0",
    "X-Document-Type: Workbook",
    `Content-Type: multipart/related;\r\n\tboundary="${BOUNDARY}"`,
    "",
    "这是单个文件网页。",
    "",
    ...written,
    `--${BOUNDARY}--`,
    "Content-Type: text/html",
    "",
    "<table><tr><td>what follows the end is no part</td></tr></table>",
  ].join("\r\n");
}

const table = (text: string, attributes = "") =>
  `<html><table><tr><td ${attributes}>${text}</td></tr></table></html>`;
const read = (text: string) => readTables(bytesOf(text));

const QUOTED = table("=D7=DC=B7=D6 =\r\n98=\r\n%=3D=XY", "colspan=3D2").replace(
  "<html>",
  "<h=\r\ntml>",
);

test.each<[string, Part, string]>([
  ["as it is", { body: table("总分") }, "总分"],
  [
    "quoted-printable in the Chinese encoding",
    { body: QUOTED, encoding: "quoted-printable", type: 'text/html;\r\n charset="gb2312"' },
    "总分 98%==XY",
  ],
  [
    "base64",
    {
      body: Buffer.from(table("总分")).toString("base64").replace(/.{20}/g, "$&\r\n"),
      encoding: "Base64",
    },
    "总分",
  ],
])("a page is read: %s", (_, part, text) => {
  expect(textsOf(onlySheet(read(archive(part, { type: "image/png", body: "<table>" }))))).toEqual({
    A1: text,
  });
});

test("every listed sheet is the page that it names, under the list's names and the common styles", () => {
  const listed = (name: string, file: string, more = "") =>
    `<x:ExcelWorksheet><x:Name>${name}</x:Name><x:WorksheetSource HRef="a.files/${file}"/>${more}</x:ExcelWorksheet>`;
  const list = [
    listed("自评表", "sheet002.htm"),
    listed(
      "附表",
      "sheet001.htm",
      "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>",
    ),
    listed("图", "chart.htm"),
  ].join("");
  const main = `<html><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets>${list}</x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--><frameset></frameset></html>`;
  const folder = "file:///C:/a.files";
  const { sheets } = read(
    archive(
      { body: main },
      { location: `${folder}/sheet001.htm`, body: table("1", "class=x") },
      { location: `${folder}/SHEET002.htm`, body: table("2", "colspan=2") },
      { location: `${folder}/style.css`, type: "text/css", body: '.x{mso-number-format:"\\@"}' },
    ),
  );
  expect(
    sheets.map(({ name, visibility, cells, merges }) => ({
      name,
      visibility,
      values: cells.map(({ value }) => value),
      merges: merges.map(({ sheet }) => sheet),
    })),
  ).toEqual([
    { name: "自评表", visibility: "visible", values: [2], merges: ["自评表"] },
    { name: "附表", visibility: "hidden", values: ["1"], merges: [] },
  ]);
});

test("without a list every page with a table is a sheet; no two have one name", () => {
  const { sheets } = read(archive({ body: table("1") }, { body: "<p>2" }, { body: table("3") }));
  expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet1 (2)"]);
});

test("a page listed twice is one sheet, and too many pages are too many", () => {
  const twice = '<x:ExcelWorksheet><x:Name>表</x:Name><x:WorksheetSource HRef="a.htm"/>'.repeat(2);
  const body = `<x:ExcelWorksheets>${twice}</x:ExcelWorksheets>${table("1")}`;
  expect(onlySheet(read(archive({ body }))).name).toBe("表");
  expect(faultIn(archive(...Array.from({ length: 1001 }, () => ({ body: "" })))).reason).toBe(
    "too-large",
  );
});

test("archives within archives are opened, to a reasonable depth", () => {
  const within = (text: string, levels: number): string =>
    levels === 0
      ? text
      : within(
          `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b${levels}\n\n--b${levels}\n${text}\n--b${levels}--`,
          levels - 1,
        );
  const page = `Content-Type: text/html\n\n${table("1")}`;
  expect(textsOf(onlySheet(read(within(page, 3))))).toEqual({ A1: "1" });
  expect(faultIn(within(page, 50)).reason).toBe("web-page");
});

test("a page alone, without parts", () => {
  expect(
    textsOf(
      onlySheet(read(`Subject: 表\nMIME-Version: 1.0\nContent-Type: text/html\n\n${table("1")}`)),
    ),
  ).toEqual({ A1: "1" });
});

test.each([
  ["no table", archive({ body: "<p>登录" })],
  ["no page", archive({ type: "text/plain", body: "<table>" })],
  ["cut off in its header", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b"],
  [
    "a part without end",
    `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html`,
  ],
  ["damaged base64", archive({ encoding: "base64", body: "PHRhY" })],
])("an archive that has %s is a page without a table", (_, text) => {
  expect(faultIn(text)).toMatchObject({
    reason: "web-page",
    detail: "an archived web page without a table",
  });
});
