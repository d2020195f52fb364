import { CFB } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { faultOf } from "./support";

const text = (content: string) => new TextEncoder().encode(content);
const binary = (content: string) =>
  Uint8Array.from(content, (character) => character.charCodeAt(0));

function compound(...streams: string[]): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(container, `/${stream}`, new Uint8Array(64));
  return Uint8Array.from(CFB.write(container, { type: "array" }) as number[]);
}

const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));

test.each([
  ["a zip that holds a workbook", zip("2023/自评表.XLSX"), "zipped"],
  ["a zip that holds none", zip("说明.txt"), "archive"],
  ["an .ods", zip("mimetype", "content.xml"), "open-document"],
  ["a .doc", compound("WordDocument"), "word"],
  ["a .ppt", compound("PowerPoint Document"), "slides"],
  ["another compound file", compound("Contents"), "not-a-workbook"],
  ["a text with formats", text("{\\rtf1 总分}"), "word"],
  ["a PDF", text("%PDF-1.7\n"), "pdf"],
  ["a .rar", binary("Rar!\x1a\x07\x01\x00"), "archive"],
  ["a .7z", binary("7z\xbc\xaf\x27\x1c"), "archive"],
  ["a .gz", binary("\x1f\x8b\x08\x00"), "archive"],
  ["a picture", binary("\x89PNG\r\n\x1a\n"), "image"],
  ["a photo", binary("\xff\xd8\xff\xe0"), "image"],
  ["a worksheet of Excel 4", binary("\x09\x04\x06\x00\x00\x00\x10\x00"), "old-excel"],
  ["a login page", text("\ufeff<!DOCTYPE html><html><form></form></html>"), "web-page"],
  ["a CSV", text("总分,得分\n100,98\n"), "plain-text"],
  ["a CSV in GBK", binary("\xd7\xdc\xb7\xd6,\xb5\xc3\xb7\xd6\n"), "plain-text"],
  ["anything else", binary("\x00\x01\x02"), "not-a-workbook"],
])("%s is named", async (_, bytes, reason) => {
  expect((await faultOf(bytes)).reason).toBe(reason);
});
