import { screen } from "@testing-library/react";
import { zhCN } from "../../../src/locale/zh-CN";
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
