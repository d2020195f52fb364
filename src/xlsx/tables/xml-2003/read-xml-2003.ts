import type { SheetSnapshot, WorkbookSnapshot } from "../../../sheet/snapshot";
import { createTextOf } from "../../../sheet/shown/number-text";
import { isTrue, parseMixedXml, type Attributes, type XmlHandler } from "../../text/xml";
import { Styles } from "./styles";
import { WorksheetReader, type SheetContext } from "./worksheet";

const NAMESPACES = {
  "": "urn:schemas-microsoft-com:office:spreadsheet",
  ss: "urn:schemas-microsoft-com:office:spreadsheet",
  x: "urn:schemas-microsoft-com:office:excel",
  o: "urn:schemas-microsoft-com:office:office",
  c: "urn:schemas-microsoft-com:office:component:spreadsheet",
  html: "http://www.w3.org/TR/REC-html40",
};

/**
 * Reads an XML spreadsheet of 2003 (Microsoft's "XML Spreadsheet Reference").
 * Throws UnreadableFileError "damaged" when it is not well-formed.
 */
export function readXml2003(text: string): WorkbookSnapshot {
  const reader = new WorkbookReader();
  parseMixedXml(text, NAMESPACES, reader);
  return { sheets: reader.sheets };
}

class WorkbookReader implements XmlHandler {
  readonly sheets: SheetSnapshot[] = [];
  private readonly styles = new Styles();
  private date1904 = false;
  private context: SheetContext | null = null;
  private sheet: WorksheetReader | null = null;

  open(name: string, attributes: Attributes): void {
    if (this.sheet) this.sheet.open(name, attributes);
    else if (name === "Worksheet") this.openSheet(attributes);
    else if (name === "Style") this.styles.openStyle(attributes.ID ?? "", attributes.Parent);
    else if (name === "NumberFormat") this.styles.setFormat(attributes.Format);
    else if (name === "x:Date1904") this.date1904 = true;
  }

  text(text: string): void {
    this.sheet?.text(text);
  }

  close(name: string): void {
    if (name !== "Worksheet") this.sheet?.close(name);
    else if (this.sheet) {
      this.sheets.push(this.sheet.finish());
      this.sheet = null;
    }
  }

  private openSheet({ Name, Protected }: Attributes): void {
    const { styles, date1904 } = this;
    this.context ??= { styles, date1904, textOf: createTextOf(date1904) };
    const name = Name ?? `Sheet${this.sheets.length + 1}`;
    this.sheet = new WorksheetReader(name, isTrue(Protected), this.context);
  }
}
