import { screen } from "@testing-library/react";
import { zhCN } from "../../../src/locale/zh-CN";
import { review } from "../../../src/review";
import { toA1 } from "../../../src/sheet/address";
import { nextBlank } from "../../../src/taskpane/results/next-blank";
import { exampleWorkbook } from "../../support/example-form";
import { renderApp } from "../render-app";
import { at, formReview, finding, reviewOf, twoWrongTotals } from "../sample";

const press = (name: string) => screen.getByRole("button", { name });
const status = () => screen.getByRole("status");
const items = () => [...document.querySelectorAll<HTMLElement>("li[data-rule]")];

describe("a check of a form that is not filled in yet", () => {
  const unfilled = (sheet: string) => {
    const one = formReview(sheet, "新项目", []);
    return { ...one, form: { ...one.form, filled: false } };
  };

  test("gives it one line, and the counts stay those of the others", async () => {
    const wrong = formReview("表一", "甲", [finding([at("表一", "H25")])]);
    const right = formReview("表三", "乙", []);
    const { user } = renderApp(twoWrongTotals, () => reviewOf([unfilled("表二"), wrong, right]));
    await user.click(press("一键校验"));
    expect(status()).toHaveTextContent("暂不能报送：1 张表有 1 处错误");
    expect(status()).toHaveTextContent(/3 张自评表，1 张尚未填写 · \d\d:\d\d 校验/);
    expect(screen.getAllByText(zhCN.notFilled)).toHaveLength(1);
    expect(screen.getAllByText(zhCN.nothingFound)).toHaveLength(1);
    expect(items()).toHaveLength(1);
  });

  test("does not call a workbook right in which nothing is filled in", async () => {
    const { user } = renderApp(twoWrongTotals, () => reviewOf([unfilled("表一")]));
    await user.click(press("一键校验"));
    expect(status()).toHaveTextContent("还没填完：1 张表尚未填写");
    expect(screen.queryByText(zhCN.nothingFound)).toBeNull();
  });
});

test("the next blank cell is where the user goes on, and after the last comes the first", () => {
  const missing = [
    { field: "score", cells: [at("表二", "H5"), at("表二", "H4")] },
    { field: "project", cells: [at("表二", "B2")] },
  ] as const;
  const next = (from: string | null) => {
    const cell = nextBlank(missing, from === null ? null : at("表二", from));
    return cell && toA1(cell);
  };
  expect([next(null), next("B2"), next("H4"), next("H5")]).toEqual(["B2", "H4", "H5", "B2"]);
  expect(toA1(nextBlank(missing, at("表一", "H4"))!)).toBe("B2");
  expect(nextBlank([], null)).toBeNull();
});

test("下一个空格 leads through a blank form, one cell after the other", async () => {
  const { sheets } = exampleWorkbook({ changes: {} });
  const blank = { B3: "", F13: "", H13: "", F14: "", H14: "" };
  const results = Object.fromEntries(
    sheets[0]!.cells
      .filter(({ row, column }) => row >= 12 && row <= 20 && (column === 5 || column === 7))
      .map((cell) => [toA1(cell), ""]),
  );
  const begun = exampleWorkbook({ changes: { ...results, ...blank } });
  const { user, workbook } = renderApp(begun, review);
  await user.click(press("一键校验"));
  expect(status()).toHaveTextContent(/^还没填完：还差 \d+ 格/);
  await user.click(press("下一个空格"));
  expect(toA1(workbook.selected)).toBe("B3");
  await user.click(press("下一个空格"));
  expect(toA1(workbook.selected)).not.toBe("B3");
});
