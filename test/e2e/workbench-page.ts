import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import type { SimulatedSnapshot, SimulatedWorkbook } from "../../src/simulator";
import type { Serving } from "../../src/cli/serve";
import { launchBrowser } from "./browser";
import { startServer, type Server } from "./server";

declare const simulatedExcel: SimulatedWorkbook;

/** The sheet of the sample workbook that holds one fault of each common kind. */
export const faulty = "示例 十处典型错误";

const pictures = process.env.SCREENSHOTS ?? mkdtempSync(join(tmpdir(), "ziping-"));

/** A fresh workbench for every test of the file; complaints of the page fail the test. */
export class WorkbenchPage {
  private server!: Server;
  private browser!: Browser;
  private context!: BrowserContext;
  private complaints: string[] = [];
  page!: Page;
  pane!: FrameLocator;

  constructor(served: Partial<Serving> = {}) {
    beforeAll(async () => {
      this.browser = await launchBrowser();
      this.server = await startServer(served);
    });
    afterAll(async () => {
      await this.browser?.close();
      this.server?.stop();
    });
    beforeEach(() => this.open());
    afterEach(async () => {
      await this.context.close();
      expect(this.complaints).toEqual([]);
    });
  }

  get origin(): string {
    return this.server.origin;
  }

  private async open(): Promise<void> {
    this.complaints = [];
    this.context = await this.browser.newContext({
      viewport: { width: 1400, height: 900 },
      locale: "zh-CN",
    });
    this.page = await this.context.newPage();
    this.listen(this.page);
    await this.page.goto(`${this.origin}/workbench.html`);
    this.pane = this.page.frameLocator("iframe");
    await this.press("一键校验").waitFor();
  }

  /** Errors of the pages, and requests that leave our own origin. */
  private listen(page: Page): void {
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
    page.on("request", (request) => {
      const url = request.url();
      const ours = [this.origin, "data:", `blob:${this.origin}`];
      if (!ours.some((start) => url.startsWith(start))) this.complaints.push(url);
    });
  }

  /** The pane's button of this name. */
  press(name: string) {
    return this.pane.getByRole("button", { name, exact: true });
  }

  status() {
    return this.pane.getByRole("status");
  }

  /** The findings of a rule on the faulty sheet. */
  finding(rule: string) {
    return this.pane.locator(`li[data-rule="${rule}"][data-cells*="${faulty}!"]`);
  }

  /** Opens a finding of the faulty sheet, by a press on its line. */
  async openFinding(rule: string): Promise<void> {
    const head = this.finding(rule).locator("[data-head]");
    if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  }

  /** Chooses from the menu of what is seldom done. */
  async choose(name: string): Promise<void> {
    await this.press("更多").click();
    await this.pane.getByRole("menuitem", { name, exact: true }).click();
  }

  /** The forms fold or unfold. */
  fold(name: RegExp) {
    return this.pane.getByRole("heading", { level: 2 }).getByRole("button", { name });
  }

  frame(): Frame {
    return this.page.frames().find((each) => each.url().includes("workbench-pane"))!;
  }

  async check(): Promise<void> {
    await this.press("一键校验").click();
    await this.status().getByText("校验", { exact: false }).waitFor();
    await this.pane.locator("li[data-rule]").first().waitFor();
  }

  /** Closes the pane and opens it again over the same workbook. */
  async reopenPane(): Promise<void> {
    await this.frame().evaluate(() => window.location.reload());
    await this.pane.locator("li[data-rule]").first().waitFor({ state: "detached" });
    await this.press("一键校验").waitFor();
  }

  /** Types into a cell of the grid as a user does. */
  async typeInGrid(a1: string, text: string): Promise<void> {
    await this.page.locator(`[data-a1="${a1}"]`).dblclick();
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  snapshot(): Promise<SimulatedSnapshot> {
    return this.page.evaluate(() => simulatedExcel.snapshot());
  }

  async sheet(name = faulty) {
    return (await this.snapshot()).sheets.find((each) => each.name === name)!;
  }

  /** What every cell of the workbook holds. */
  async contents() {
    return (await this.snapshot()).sheets.map(({ name, cells }) => [
      name,
      Object.entries(cells)
        .filter(([, { value, formula }]) => value !== null || formula !== null)
        .map(([a1, { value, formula, numberFormat }]) => [a1, value, formula, numberFormat]),
    ]);
  }

  /** Gives the pane a size in pixels; without one it fills the window again. */
  async paneSize(width?: number, height?: number): Promise<void> {
    const style = width ? `flex:none;width:${width}px;height:${height}px` : "";
    await this.page
      .locator("iframe")
      .evaluate((frame, text) => frame.setAttribute("style", text), style);
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(pictures, `${name}.png`) });
  }

  async panePicture(name: string): Promise<void> {
    await this.page.locator("iframe").screenshot({ path: join(pictures, `${name}.png`) });
  }

  isSideways(): Promise<boolean> {
    return this.pane.locator("html").evaluate((each) => each.scrollWidth > each.clientWidth);
  }

  async expectAccessible(): Promise<void> {
    const builder = new AxeBuilder({ page: this.page }).include(["iframe", "#pane"]);
    const { violations } = await builder.analyze();
    const serious = violations.filter(
      ({ impact }) => impact === "serious" || impact === "critical",
    );
    expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
}
