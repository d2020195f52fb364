import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual, TextDecoder } from "node:util";
import { screen } from "@testing-library/react";
import { DEFAULT_SETTINGS } from "../../src/lint/settings";
import { review, type Review } from "../../src/review";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { ignoring } from "../../src/taskpane/results/ignored";
import { changeSettings } from "../../src/taskpane/state/settings-change";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { renderApp } from "./render-app";

// jsdom lacks what every browser has.
Object.assign(globalThis, { TextDecoder });

const faulty = "示例 十处典型错误";
let sample: WorkbookSnapshot;

beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, "../../assets/sample.xlsx"));
  sample = await readWorkbook(new Uint8Array(bytes));
});

const press = (name: string) => screen.getByRole("button", { name });
const items = () => [...document.querySelectorAll<HTMLElement>("li[data-rule]")];

test("F8 opens every finding of the real review, one after the other, and Shift+F8 goes back", async () => {
  const { user } = renderApp(sample, review);
  await user.click(press("一键校验"));
  const findings = review(sample).forms.flatMap((form) => form.findings);
  expect(findings.length).toBeGreaterThan(10);
  const open = () => items().filter((item) => item.querySelector('[aria-expanded="true"]'));
  const walked: (string | undefined)[] = [];
  for (let step = 0; step < findings.length; step++) {
    await user.keyboard("{F8}");
    const [item, ...others] = open();
    expect(others).toEqual([]);
    expect(item!.querySelector("[data-head]")).toHaveFocus();
    expect(item!.dataset.cells).toMatch(/^[^!,]+![A-Z]+\d+(,|$)/);
    walked.push(item!.dataset.rule);
  }
  expect([...walked].sort()).toEqual(findings.map(({ rule }) => rule).sort());
  await user.keyboard("{Shift>}{F8}{/Shift}");
  expect(open()[0]!.dataset.rule).toBe(walked[walked.length - 2]);
});

test("every finding of the real review can be ignored, alone", () => {
  const all = review(sample);
  const namesOf = ({ forms }: Review) =>
    forms.flatMap(({ findings }) =>
      findings.map(({ rule, cells }) => [rule, ...cells.slice(0, 1)]),
    );
  for (const finding of all.forms.flatMap(({ findings }) => findings)) {
    const entry = ignoring(finding, "已核实")!;
    const left = namesOf(
      review(sample, changeSettings(DEFAULT_SETTINGS, { kind: "ignore", entries: [entry] })),
    );
    const name = [finding.rule, finding.cells[0]!];
    expect(left).not.toContainEqual(name);
    expect(left).toEqual(namesOf(all).filter((each) => !isDeepStrictEqual(each, name)));
  }
});

test("a total waits for its parts; once written it is found right, and the undo brings the finding back", async () => {
  const { user } = renderApp(sample, review);
  const totals = () => items().filter((item) => item.dataset.rule === "total-score");
  await user.click(press("一键校验"));
  expect(totals().map((item) => item.dataset.cells!.split(",")[0])).toEqual([`${faulty}!H23`]);
  await user.click(press("写入合计与更正"));
  expect(screen.queryByText("=SUM(H6,H13:H22)")).toBeNull();
  await user.click(press("写入"));
  expect(totals()).toHaveLength(1);
  await user.click(press("写入合计与更正"));
  expect(screen.getByTitle("=SUM(H6,H13:H22)")).toBeInTheDocument();
  await user.click(press("写入"));
  expect(totals()).toEqual([]);
  await user.click(press("撤销本次写入"));
  expect(totals()).toHaveLength(1);
});
