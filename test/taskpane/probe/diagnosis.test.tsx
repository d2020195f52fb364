import { screen } from "@testing-library/react";
import { probe } from "../../../src/excel/probe";
import { zhCN } from "../../../src/locale/zh-CN";
import { review } from "../../../src/review";
import { exampleWorkbook } from "../../support/example-form";
import { renderApp } from "../render-app";

const words = zhCN.diagnosis;
const wrong = exampleWorkbook({ changes: { H22: "97" } });

async function openSettings(probeHere?: typeof probe) {
  const app = renderApp(wrong, review, { rules: [], ...(probeHere && { probe: probeHere }) });
  await app.user.click(screen.getByRole("button", { name: zhCN.settings.title }));
  expect(screen.getByText(words.about)).toBeInTheDocument();
  const begin = () => app.user.click(screen.getByRole("button", { name: words.begin }));
  return { ...app, begin };
}

const text = () => screen.queryByLabelText<HTMLTextAreaElement>(words.text);

test("the diagnosis gives a text to copy that holds nothing of the workbook, which is as before", async () => {
  const { workbook, begin } = await openSettings(probe);
  const [sheet] = workbook.sheetNames();
  const before = workbook.cells(sheet!);
  await begin();
  const { value } = await screen.findByLabelText<HTMLTextAreaElement>(
    words.text,
    {},
    { timeout: 9000 },
  );
  expect(value).toMatch(/^\{"levels"/m);
  expect(value).toContain("merged areas");
  const held = Object.values(before).map(({ value: each }) => String(each ?? ""));
  expect(held.filter((each) => each.length > 4 && value.includes(each))).toEqual([]);
  expect(workbook.sheetNames()).toEqual([sheet]);
  expect(workbook.cells(sheet!)).toEqual(before);
});

test("while it goes on it cannot be begun again; a sheet that is left is named", async () => {
  let end: (probed: { text: string; left: string | null }) => void = () => {};
  const asked = jest.fn(
    () => new Promise<{ text: string; left: string | null }>((done) => (end = done)),
  );
  const { begin, user, settled } = await openSettings(asked);
  await begin();
  await user.click(screen.getByRole("button", { name: words.goesOn }));
  expect(asked).toHaveBeenCalledTimes(1);
  expect(text()).toBeNull();
  end({ text: "答", left: "诊断1" });
  await settled();
  expect(text()!.value).toBe("答");
  expect(screen.getByText(words.left("诊断1"))).toBeInTheDocument();
});

test("a diagnosis that cannot be loaded says so", async () => {
  const { begin } = await openSettings();
  await begin();
  expect(await screen.findByText(words.failed)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: words.begin })).toBeEnabled();
});
