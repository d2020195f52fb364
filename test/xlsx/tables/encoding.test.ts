import { readTables } from "../../../src/xlsx/tables/read-tables";
import { onlySheet } from "../support";
import { bytesOf, xml2003 } from "./support";

/** 总分 in GB 18030. */
const TOTAL_SCORE = [0xd7, 0xdc, 0xb7, 0xd6];

const firstOf = (bytes: Uint8Array) => onlySheet(readTables(bytes)).cells[0]!.value;

function pageIn(bytes: readonly number[], head: string): Uint8Array {
  return Uint8Array.from([
    ...bytesOf(`<html>${head}<table><tr><td>`),
    ...bytes,
    ...bytesOf("</td></tr></table></html>"),
  ]);
}

const meta = (charset: string) =>
  `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;

test.each([
  ["as declared", meta("gb2312")],
  ["without a declaration", ""],
  ["against the declaration", meta("utf-8")],
  ["with a declaration nobody knows", meta("x-none")],
])("a page in the Chinese national encoding is readable %s", (_, head) => {
  expect(firstOf(pageIn(TOTAL_SCORE, head))).toBe("总分");
});

test("UTF-8 stays UTF-8, and what is neither is read as well as may be", () => {
  expect(firstOf(pageIn([...bytesOf("总分")], ""))).toBe("总分");
  expect(firstOf(pageIn([0x41, 0xff], ""))).toBe("A\ufffd");
});

test("UTF-16 is told by its first bytes", () => {
  const text = xml2003(
    '<Worksheet ss:Name="表"><Table><Row><Cell><Data ss:Type="String">总分</Data></Cell></Row></Table></Worksheet>',
  ).replace("?>", ' encoding="UTF-16"?>');
  const little = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  expect(firstOf(little)).toBe("总分");
  expect(firstOf(new Uint8Array(Buffer.from(little).swap16()))).toBe("总分");
});
