/**
 * Measures the built pane in Chromium, through the browser page: workbooks of 9, 60 and 1,000 forms and
 * one form with 600 findings. Prints the time from the click to the verdict, the longest task from the
 * click until a second later without what the simulated Excel does in it (in Excel that is another
 * program's work), elements of the pane and the heap after a collection.
 *
 *     npm run build && npm run bench:pane [ADDRESS]
 *
 * Without an address the build is served for the time of the run.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import type { Page } from "playwright-core";
import type { SimulatedWorkbook } from "../src/simulator";
import { launchBrowser } from "../test/e2e/browser";
import { startServer } from "../test/e2e/server";
import { readSeeds } from "./write-sheets";

type Rows = (string | number)[][];

function rowsOf(text: string): Rows {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t").map((cell) => typed(cell.trim())));
}

function typed(text: string): string | number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function workbookOf(sheets: readonly Rows[]): Buffer {
  const book = utils.book_new();
  for (const [index, rows] of sheets.entries()) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), `表${index + 1}`);
  }
  return write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer;
}

/** The seed forms in turn, a sheet each. */
function forms(count: number): Buffer {
  const seeds = readSeeds().map(rowsOf);
  return workbookOf(Array.from({ length: count }, (_, index) => seeds[index % seeds.length]!));
}

/** One form whose 300 indicators score more than they weigh and miss their targets. */
function findings(): Buffer {
  const heading = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
  const head = ["绩效指标", ...heading, "偏差原因分析及改进措施"];
  const rows = Array.from({ length: 300 }, (_, index) => {
    const labels = index === 0 ? ["产出指标", "数量指标"] : ["", ""];
    return ["", ...labels, `第${index + 1}项完成数量`, "≥10个", "8个", 0.45, 0.6, ""];
  });
  return workbookOf([
    [
      ["项目支出绩效自评表"],
      ["项目名称", "三百项指标"],
      head,
      ...rows,
      ["总分", "", "", "", "", "", 100, 90],
    ],
  ]);
}

const WORKBOOKS: readonly (readonly [string, () => Buffer])[] = [
  ["9 forms", () => readFileSync(join(__dirname, "../assets/sample.xlsx"))],
  ["60 forms", () => forms(60)],
  ["1,000 forms", () => forms(1000)],
  ["600 findings", findings],
];

interface Span {
  readonly start: number;
  readonly duration: number;
}

declare const simulatedExcel: SimulatedWorkbook;

/** Collects every task above 50 ms that begins from now on, and when the simulated Excel is at work. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: Span[] = [];
    const answers: Span[] = [];
    Object.assign(window, { measured: { tasks, answers } });
    new PerformanceObserver((list) => {
      for (const { startTime: start, duration } of list.getEntries())
        tasks.push({ start, duration });
    }).observe({ type: "longtask" });
    const answer = simulatedExcel.answer.bind(simulatedExcel);
    simulatedExcel.answer = (message) => {
      const start = performance.now();
      const reply = answer(message);
      answers.push({ start, duration: performance.now() - start });
      return reply;
    };
  });
}

/** The longest task, in milliseconds, without the simulated Excel's part of it. */
async function longestTask(page: Page): Promise<number> {
  const { tasks, answers } = await page.evaluate(
    () => (window as unknown as { measured: { tasks: Span[]; answers: Span[] } }).measured,
  );
  const own = tasks.map(({ start, duration }) => {
    const inside = answers.filter((one) => one.start >= start && one.start < start + duration);
    return duration - inside.reduce((sum, one) => sum + one.duration, 0);
  });
  return Math.max(0, ...own);
}

async function measure(page: Page, [name, bytes]: (typeof WORKBOOKS)[number]): Promise<void> {
  const file = { name: "测.xlsx", mimeType: "application/octet-stream", buffer: bytes() };
  await page.setInputFiles('input[type="file"]', file);
  await page.getByRole("status").getByText("测.xlsx").waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2000);
  const pane = page.frames().find((each) => each.url().includes("workbench-pane"))!;
  await pane.getByRole("button", { name: "一键校验" }).waitFor();
  await watchTasks(page);
  const start = performance.now();
  await pane.evaluate(() => {
    [...document.querySelectorAll("button")]
      .find((button) => button.textContent === "一键校验")!
      .click();
  });
  await pane.waitForFunction(
    () => /\d\d:\d\d 校验/.test(document.querySelector("[role=status]")!.textContent!),
    undefined,
    { timeout: 180_000, polling: 20 },
  );
  const taken = performance.now() - start;
  await page.waitForTimeout(1000);
  const elements = await pane.evaluate(() => document.querySelectorAll("*").length);
  console.log(
    `${name.padEnd(13)} verdict ${Math.round(taken)} ms, longest task ${Math.round(await longestTask(page))} ms, ` +
      `${elements} elements, heap ${Math.round((await heapOf(page)) / 1e6)} MB`,
  );
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

async function main(address?: string): Promise<void> {
  const server = address ? null : await startServer();
  const browser = await launchBrowser();
  try {
    for (const workbook of WORKBOOKS) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      await page.goto(`${address ?? server!.origin}/workbench.html`);
      await measure(page, workbook);
      await page.close();
    }
  } finally {
    await browser.close();
    server?.stop();
  }
}

void main(process.argv[2]);
