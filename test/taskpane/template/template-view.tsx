import { screen } from "@testing-library/react";
import { review } from "../../../src/review";
import { rangeToA1 } from "../../../src/sheet/range";
import { defaultChoices, draftOf, TEMPLATES } from "../../../src/template";
import { HostedWorkbook } from "../hosted-workbook";
import { choose, renderApp } from "../render-app";
import { snapshotOf } from "../sample";

export const empty = snapshotOf({ 表一: {} });
export const first = TEMPLATES[0]!;
export const shenzhen = TEMPLATES.find(({ id }) => id === "shenzhen-2020")!;
export const usual = defaultChoices(first, new Date());

export const press = (name: string) => screen.getByRole("button", { name });
export const status = () => screen.getByRole("status");
export const field = (name: string) => screen.getByRole("textbox", { name });
export const radio = (name: string) => screen.getByRole("radio", { name });
export const form = () => screen.queryByRole("combobox", { name: "用哪一种表" });
export const isOff = (name: string) => press(name).getAttribute("aria-disabled") === "true";

/** "A1:I40" for the first template with its usual choices, changed. */
export function rangeOf(change: Partial<typeof usual> = {}, from = { row: 0, column: 0 }): string {
  return rangeToA1(draftOf(first, { ...usual, ...change }, from).area);
}

export async function opened(workbook = new HostedWorkbook(empty), language?: "en-US") {
  const app = renderApp(empty, review, { workbook, ...(language && { language }) });
  await app.settled();
  await choose(app.user, language ? "Insert blank form" : "插入空白模板");
  return app;
}

export async function atSelected(workbook: HostedWorkbook) {
  const app = await opened(workbook);
  await app.user.click(radio("选中的单元格"));
  return app;
}
