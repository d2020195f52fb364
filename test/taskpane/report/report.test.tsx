import { screen } from "@testing-library/react";
import { review } from "../../../src/review";
import { exampleWorkbook } from "../../support/example-form";
import { HostedWorkbook } from "../hosted-workbook";
import { choose, renderApp } from "../render-app";

const press = (name: string) => screen.getByRole("button", { name });
const textbox = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });

async function opened(language: "zh-CN" | "en-US" = "zh-CN") {
  const wrong = exampleWorkbook({ changes: { H22: "97", D14: '=CMD("x")' } });
  const workbook = new HostedWorkbook(wrong);
  const app = renderApp(wrong, review, { workbook, language });
  await app.user.click(press(language === "zh-CN" ? "一键校验" : "Check now"));
  await choose(app.user, language === "zh-CN" ? "校验结果" : "Result");
  return app;
}

test("the result is a text for a mail, copied by a button or by hand", async () => {
  const { user } = await opened();
  const copied = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
  jest.spyOn(navigator.clipboard, "writeText").mockImplementation(copied);
  const text = textbox("自评表校验结果").value;
  expect(text).toMatch(/^校验时间：.*\n暂不能报送：1 张表有 1 处错误\n1 张自评表/);
  expect(text).toMatch(/依据：自评表校验助手 1\.2\.3，59 条规则\n/);
  expect(text).toMatch(/- H22 \[错误\] 总分不等于各项得分之和：/);
  await user.click(press("复制文字"));
  expect(copied).toHaveBeenCalledWith(text);
  expect(screen.getByText("已复制。")).toBeInTheDocument();
  copied.mockReturnValueOnce(Promise.reject(new Error("NotAllowedError")));
  await user.click(press("复制文字"));
  expect(screen.getByText(/按 Ctrl\+C/)).toBeInTheDocument();
});

test("it is put onto a sheet of its own, which no check takes for a form, and taken out again", async () => {
  const { user, workbook } = await opened();
  await user.click(press("插入“校验结果”表"));
  const sheet = () => workbook.sheets.find(({ name }) => name === "校验结果")!;
  const texts = Object.values(sheet().cells).map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(["自评表校验结果", expect.stringMatching(/^H22、H6、/), "97", "98.5"]),
  );
  expect(Object.values(sheet().cells).every(({ formula }) => formula === null)).toBe(true);
  expect(sheet().page).toMatchObject({ orientation: "Landscape", paper: "A4", fitToWidth: 1 });
  expect(screen.getByRole("status")).toHaveTextContent(/1 张表有 1 处错误.*1 张自评表/);
  expect(screen.getByText(/^已在“校验结果”插入/)).toBeInTheDocument();
  await user.click(press("撤销插入"));
  expect(Object.values(sheet().cells).filter(({ text }) => text !== "")).toEqual([]);
});

test("a sheet of the user's of that name stays as it is", async () => {
  const { user, workbook } = await opened();
  workbook.rename("自评表", "校验结果");
  const before = workbook.sheets[0]!.cells;
  await user.click(press("插入“校验结果”表"));
  expect(workbook.sheets[0]!.cells).toEqual(before);
  expect(workbook.sheets[1]!.name).toBe("校验结果 (2)");
});

test("in English too, and Escape leaves it", async () => {
  const { user } = await opened("en-US");
  expect(textbox("Result of the check").value).toMatch(/By Ziping 1\.2\.3, 59 rules/);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("textbox", { name: "Result of the check" })).toBeNull();
});
