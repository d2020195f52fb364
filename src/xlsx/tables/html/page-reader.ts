import type { Handler } from "htmlparser2";
import { UnreadableFileError } from "../../unreadable-file-error";
import { SheetContent } from "../sheet-content";
import { FlowText } from "./flow-text";
import { PageLayout } from "./page-layout";
import { StyleSheet } from "./style-sheet";

/** Elements within each other; browsers stop at 512. */
const DEEPEST = 1000;
/** What these hold is no text of the page. */
const UNSEEN = new Set(["script", "style", "title", "noscript", "template", "xml"]);
const BLOCKS = new Set(
  "address article blockquote center dd div dl dt fieldset form h1 h2 h3 h4 h5 h6 hr li ol p pre section ul".split(
    " ",
  ),
);
const ROW_GROUPS = new Set(["thead", "tbody", "tfoot"]);

type Attributes = Readonly<Record<string, string>>;

/** Hears a page, tag by tag, and lays its tables and the texts around them out on one sheet. */
export class PageReader implements Partial<Handler> {
  readonly content = new SheetContent();
  readonly styles = new StyleSheet();
  title = "";
  private readonly text = new FlowText();
  private readonly layout = new PageLayout(this.content, this.text, this.styles);
  private depth = 0;
  private readonly unseen: string[] = [];

  get hasTable(): boolean {
    return this.layout.hasTable;
  }

  onopentag(name: string, attributes: Attributes): void {
    if (++this.depth > DEEPEST) {
      throw new UnreadableFileError("damaged", `elements are nested over ${DEEPEST} deep`);
    }
    if (UNSEEN.has(name)) this.unseen.push(name);
    if (this.unseen.length > 0) return;
    if (name === "br") this.text.breakLine();
    else if (name === "table") this.layout.openTable(attributes);
    else if (name === "tr") this.layout.openRow(attributes);
    else if (name === "td" || name === "th") this.layout.openCell(name, attributes);
    else if (name === "caption") this.layout.openCaption(attributes);
    else if (name === "col" || name === "colgroup") this.layout.addColumns(name, attributes);
    else if (ROW_GROUPS.has(name)) this.layout.closeRow();
    else if (BLOCKS.has(name)) this.text.startBlock();
  }

  ontext(text: string): void {
    const unseen = this.unseen.at(-1);
    if (unseen === undefined) this.text.add(text);
    else if (unseen === "style") this.styles.add(text);
    else if (unseen === "title") this.title += text;
  }

  onclosetag(name: string): void {
    this.depth--;
    if (UNSEEN.has(name)) this.unseen.pop();
    if (this.unseen.length > 0) return;
    if (name === "table") this.layout.closeTable();
    else if (name === "td" || name === "th") this.layout.closeCell();
    else if (name === "tr" || name === "caption") this.layout.closeRow();
    else if (BLOCKS.has(name)) this.text.startBlock();
  }

  onend(): void {
    this.layout.finish();
  }
}
