import { strToU8 } from "fflate";
import { streamedZip64 } from "../streamed-zip64";
import { relationships, workbookParts, zip, type Parts } from "../support";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

const ROWS = `<row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>指标 &amp; 值</t></is></c><c r="B1"><v>1.50</v></c></row>
  <row r="4"><c r="A4" t="str"><v>文</v></c><!-- 注 --><c r="C4"><v>3</v><extLst><ext uri="{x}"/></extLst></c></row>`;

const FORMATS = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1" quotePrefix="1"><alignment wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0"/>`;

/** A theme's colour lightened, and a colour of a palette of the file's own. */
const STYLES = `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts count="1"><font/></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999"/></patternFill></fill><fill><gradientFill><stop position="0"><color rgb="FFFFFFFF"/></stop></gradientFill></fill></fills><borders count="1"><border/></borders><cellXfs count="3">${FORMATS}</cellXfs><colors><indexedColors><rgbColor rgb="FF123456"/></indexedColors></colors></styleSheet>`;

const CONTENT_TYPES = `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`;

const WORKBOOK_RELATIONS = relationships({
  rId1: ["worksheet", "worksheets/sheet1.xml"],
  rId2: ["styles", "styles.xml"],
});

export function oddParts(rows: string, changes: Parts = {}, around = ""): Parts {
  return workbookParts(`<dimension ref="A1:C4"/><sheetData>${rows}</sheetData>${around}`, {
    "[Content_Types].xml": CONTENT_TYPES,
    "xl/_rels/workbook.xml.rels": WORKBOOK_RELATIONS,
    "xl/styles.xml": STYLES,
    ...changes,
  });
}

const SHEET = "xl/worksheets/sheet1.xml";

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(littleEndian ? bytes : bytes.swap16());
}

function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(\w)/g, "<$1x:$2").replace(/ xmlns="/, ' xmlns:x="');
}

function strict(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      String(content)
        .replace(
          /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships/g,
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        .replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    ]),
  );
}

const plain = oddParts(ROWS);
const sheetText = String(plain[SHEET]);

/** What programs in use do not write, or rarely. */
export const ODD_WORKBOOKS: Readonly<Record<string, Uint8Array>> = {
  plain: zip(plain),
  prefixed: zip({
    ...plain,
    [SHEET]: prefixed(sheetText),
    "xl/styles.xml": prefixed(STYLES.replace(/<\?.*?\?>/, "")),
    "[Content_Types].xml": prefixed(CONTENT_TYPES),
    "xl/_rels/workbook.xml.rels": prefixed(WORKBOOK_RELATIONS),
  }),
  strict: zip(strict(plain)),
  "byte-order-mark": zip({ ...plain, [SHEET]: `\ufeff${sheetText}` }),
  "utf-16": zip({ ...plain, [SHEET]: utf16(sheetText, true) }),
  "utf-16-big": zip({
    ...plain,
    [SHEET]: utf16(sheetText, false),
    "xl/styles.xml": utf16(STYLES, false),
  }),
  streamed: streamedZip64({ ...plain, "xl/media/image1.png": strToU8("untouched") }),
  "without-addresses": zip(
    oddParts(`<row><c><v>1</v></c><c s="1"><v>2</v></c></row><row/><row><c/></row>`),
  ),
  "rows-styled": zip(
    oddParts(
      `<row r="1" s="1" customFormat="1"><c r="B1" s="1"><v>1</v></c></row><row r="3" hidden="1"/>`,
    ),
  ),
  "line-ends": zip({ ...plain, [SHEET]: sheetText.replace(/></g, ">\r\n<") }),
  "no-styles": zip(
    oddParts(`<row r="1"><c r="A1"><v>1</v></c></row>`, {
      "xl/styles.xml": "",
      "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "worksheets/sheet1.xml"] }),
    }),
  ),
  metadata: zip(
    oddParts(
      `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">SEQUENCE(2)</f><v>1</v></c><c r="B1" vm="1" t="e"><v>#VALUE!</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
    ),
  ),
  unknown: zip(
    oddParts(
      `<row r="1" foo:bar="1" xmlns:foo="urn:foo"><c r="A1" s="1" foo:baz=">"><v>1</v></c></row>`,
      {
        "xl/threadedComments/threadedComment1.xml": "<a/>",
        "xl/unbekannt.bin": strToU8("\u0000x"),
      },
      `<extLst><ext uri="{A}" xmlns:x14="urn:x14"><x14:slicerList><x14:slicer/></x14:slicerList></ext></extLst>`,
    ),
  ),
};
