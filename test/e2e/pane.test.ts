import { readFileSync } from "node:fs";
import { toA1 } from "../../src/sheet/address";
import { rangeToA1 } from "../../src/sheet/range";
import { defaultChoices, draftOf, sheetNameOf, TEMPLATES } from "../../src/template";
import { faulty, WorkbenchPage } from "./workbench-page";

const bench = new WorkbenchPage();
const press = (name: string) => bench.press(name);
const stale = () => bench.pane.getByText("表格已修改，结果可能已过时");

/** The switch of a rule in the settings. */
const rule = (id: string) => bench.pane.locator(`li[data-rule-setting="${id}"]`);

/** The total score stands at H23 and holds 97; the scores add up to 93, corrected ones to 94.19. */
async function ignoreTotal(): Promise<void> {
  await bench.openFinding("total-score");
  await press(`忽略 ${faulty}!H23`).click();
  await bench.pane.getByLabel("忽略的原因").fill("已与主管部门核实");
  await press("忽略").click();
  await bench.finding("total-score").waitFor({ state: "detached" });
}

test("an ignored finding stays ignored when the pane is opened again, and can be taken back", async () => {
  await bench.check();
  await bench.openFinding("total-score");
  await bench.pane.getByText("依据：").waitFor();
  await bench.panePicture("why-350");
  await ignoreTotal();
  await bench.reopenPane();
  await bench.check();
  expect(await bench.finding("total-score").count()).toBe(0);
  expect(await bench.status().innerText()).toContain("已忽略 1 处");
  await press("已忽略 1 处").click();
  await bench.pane.getByText("原因：已与主管部门核实").waitFor();
  await bench.paneSize(350, 900);
  await bench.pane.getByText("原因：已与主管部门核实").scrollIntoViewIfNeeded();
  await bench.panePicture("ignored-350");
  await bench.expectAccessible();
  await press(`取消忽略 ${faulty}!H23`).click();
  await bench.finding("total-score").waitFor();
});

test("a rule that is switched off finds nothing, also after the pane was opened again", async () => {
  await bench.check();
  await press("设置").click();
  await rule("total-score").getByRole("checkbox").click();
  await bench.pane.getByText(/，已调整 1 条/).waitFor();
  await press("返回").click();
  await bench.pane.locator("li[data-rule]").first().waitFor();
  expect(await bench.finding("total-score").count()).toBe(0);
  await bench.reopenPane();
  await bench.check();
  expect(await bench.finding("total-score").count()).toBe(0);
  expect(await bench.finding("total-weight").count()).toBe(1);
});

test("the settings fit every width, by keyboard and for everyone", async () => {
  await press("设置").click();
  await bench.pane.getByRole("heading", { name: "设置", exact: true }).waitFor();
  await bench.picture("settings-1400");
  for (const width of [320, 350, 450]) {
    await bench.paneSize(width, 700);
    expect(await bench.isSideways()).toBe(false);
  }
  await bench.paneSize(350, 1200);
  await bench.panePicture("settings-350");
  await bench.expectAccessible();
  await bench.page.keyboard.press("Escape");
  await bench.pane
    .getByRole("heading", { name: "设置", exact: true })
    .waitFor({ state: "detached" });
  expect(await press("设置").evaluate((gear) => gear === document.activeElement)).toBe(true);
});

test("rule settings go out as a file and come in again; one that does not fit is refused", async () => {
  await press("设置").click();
  await rule("total-score").getByRole("combobox").selectOption("info");
  await bench.pane.getByText(/，已调整 1 条/).waitFor();
  const [download] = await Promise.all([
    bench.page.waitForEvent("download"),
    press("导出规则设置").click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  expect(JSON.parse(text).rules).toEqual({ "total-score": { severity: "info" } });
  await press("恢复默认规则").click();
  await bench.pane.getByText(/，已调整/).waitFor({ state: "detached" });
  const file = { name: "规则.json", mimeType: "application/json" };
  const chooser = bench.pane.locator('input[type="file"]');
  await chooser.setInputFiles({
    ...file,
    buffer: Buffer.from('{"version":1,"rules":{"total-score":{"off":"x"}}}'),
  });
  await bench.pane.getByText(/total-score\.off/).waitFor();
  await chooser.setInputFiles({ ...file, buffer: Buffer.from(text) });
  await bench.pane.getByText("已导入：1 条规则与默认不同。").waitFor();
  expect(await rule("total-score").getByRole("combobox").inputValue()).toBe("info");
});

test("typing in the grid makes the result stale; 重新校验 renews it", async () => {
  await press("设置").click();
  await bench.pane.getByLabel("表格修改后自动校验").click();
  await bench.check();
  expect(await stale().count()).toBe(0);
  await bench.openFinding("total-score");
  await bench.typeInGrid("H23", "95");
  await stale().waitFor();
  expect(await bench.finding("total-score").count()).toBe(1);
  await bench.picture("stale-1400");
  for (const width of [320, 350]) {
    await bench.paneSize(width, 700);
    expect(await bench.isSideways()).toBe(false);
  }
  await bench.panePicture("stale-350");
  await bench.expectAccessible();
  await press("重新校验").click();
  await stale().waitFor({ state: "detached" });
  expect(await bench.finding("total-score").count()).toBe(0);
});

test("自动校验 checks after a pause by itself, and never on the pane's own write", async () => {
  await bench.check();
  await bench.openFinding("total-score");
  await bench.typeInGrid("H23", "95");
  await bench.finding("total-score").waitFor({ state: "detached" });
  expect(await stale().count()).toBe(0);
  await press("写入合计与更正").click();
  await press("写入").click();
  await bench.pane.getByText(/^已写入/).waitFor();
  await bench.pane.locator("li[data-rule]").first().waitFor();
  const trips = (await bench.snapshot()).roundTrips;
  await bench.page.waitForTimeout(1500);
  expect((await bench.snapshot()).roundTrips).toBe(trips);
  expect(await stale().count()).toBe(0);
});

test("the last write is undone also after the pane was opened again", async () => {
  const before = await bench.contents();
  await bench.check();
  await press("写入合计与更正").click();
  await press("写入").click();
  await bench.pane.getByText(/^已写入/).waitFor();
  expect((await bench.sheet()).cells.G23!.formula).toMatch(/^=SUM/);
  await bench.reopenPane();
  await bench.pane.locator("button:not([aria-disabled=true])", { hasText: "撤销本次写入" }).click();
  await bench.pane.getByText(/^已撤销/).waitFor();
  expect(await bench.contents()).toEqual(before);
  expect(await press("撤销本次写入").count()).toBe(0);
});

test("写入方式 数值 writes the totals without formulas", async () => {
  await press("设置").click();
  await bench.pane.getByLabel("合计与执行率写入为").selectOption("value");
  await bench.check();
  await press("写入合计与更正").click();
  await press("写入").click();
  await bench.pane.getByText(/^已写入/).waitFor();
  expect((await bench.sheet()).cells.H6).toMatchObject({ value: 9.19, formula: null });
});

test("the settings speak English", async () => {
  await bench.page.goto(`${bench.origin}/workbench.html?lang=en-US`);
  await press("Settings").click();
  await bench.pane.getByLabel("Check again after changes").click();
  await bench.paneSize(320, 700);
  expect(await bench.isSideways()).toBe(false);
  await bench.panePicture("settings-en-320");
});

/** The first template as it is inserted without a choice, and where its first indicator stands. */
const blank = (() => {
  const template = TEMPLATES[0]!;
  const choices = defaultChoices(template, new Date());
  const draft = draftOf(template, choices, { row: 0, column: 0 });
  const heading = draft.cells.find(({ value }) => value === "三级指标")!;
  return {
    sheet: sheetNameOf(choices),
    range: rangeToA1(draft.area),
    first: toA1({ row: heading.row + 1, column: heading.column }),
    rowBelow: heading.row + 3,
  };
})();

test("a blank form is inserted from the pane, says that it is unfilled, and is taken back", async () => {
  await bench.choose("插入空白模板");
  await bench.pane.getByLabel("用哪一种表").waitFor();
  for (const width of [300, 320, 350, 450]) {
    await bench.paneSize(width, 700);
    expect(await bench.isSideways()).toBe(false);
  }
  await bench.paneSize(350, 900);
  await bench.panePicture("template-350");
  await bench.expectAccessible();
  await press("插入").click();
  await bench.pane.getByText(`已在“${blank.sheet}”插入空白表（${blank.range}）。`).waitFor();
  await bench.pane.getByText(/，1 张尚未填写/).waitFor();
  await bench.paneSize();
  await bench.picture("template-1400");
  await bench.expectAccessible();
  expect((await bench.sheet(blank.sheet)).merges.length).toBeGreaterThan(10);
  await press("撤销插入").click();
  await bench.pane.getByText("已撤销插入，插入的空白表已清除。").waitFor();
  const left = Object.values((await bench.sheet(blank.sheet)).cells);
  expect(left.filter(({ value, formula }) => value !== null || formula !== null)).toEqual([]);
});

test("a blank form is set up with the keyboard alone", async () => {
  await press("更多").focus();
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByRole("menuitem", { name: "插入空白模板" }).waitFor();
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByLabel("用哪一种表").waitFor();
  const labels: string[] = [];
  while (labels.length < 12 && labels[labels.length - 1] !== "项目名称") {
    await bench.page.keyboard.press("Tab");
    labels.push(
      await bench
        .frame()
        .evaluate(
          () => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent?.trim() ?? "",
        ),
    );
  }
  expect(labels).toContain("年度");
  await bench.page.keyboard.type("档案库房改造");
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByText(/^已在“/).waitFor();
});

test("a blank form at the selected cell is refused over content, which is named", async () => {
  await bench.page.locator('[data-a1="A3"]').click();
  await bench.choose("插入空白模板");
  await bench.pane.getByText("选中的单元格", { exact: true }).click();
  await bench.pane.getByText(/^从 .*!A3 开始$/).waitFor();
  const before = await bench.contents();
  await press("插入").click();
  await bench.pane
    .getByRole("alert")
    .getByText(/^有内容的单元格：/)
    .waitFor();
  expect(await bench.contents()).toEqual(before);
  await bench.panePicture("occupied-350");
  await bench.expectAccessible();
});

test("rows are added below each other and deleted again, and the form follows", async () => {
  await bench.choose("插入空白模板");
  await press("插入").click();
  await bench.pane.getByText(/^已在“/).waitFor();
  const before = await bench.contents();
  await bench.page.locator(`[data-a1="${blank.first}"]`).click();
  await bench.choose("增删指标行");
  await bench.pane.getByText(`第 ${blank.rowBelow - 1} 行`, { exact: false }).waitFor();
  for (const width of [300, 320, 350]) {
    await bench.paneSize(width, 700);
    expect(await bench.isSideways()).toBe(false);
  }
  await bench.panePicture("rows-350");
  await bench.expectAccessible();
  await press("在下方增加一行").click();
  await bench.pane.getByText(`增加第 ${blank.rowBelow} 行`, { exact: false }).waitFor();
  await press("在下方增加一行").click();
  await bench.pane.getByText(`增加第 ${blank.rowBelow + 1} 行`, { exact: false }).waitFor();
  await press("删除这一行").click();
  await bench.pane.getByText(`的第 ${blank.rowBelow + 1} 行`, { exact: false }).waitFor();
  await press("撤销增删行").click();
  await bench.pane.getByText("已撤销增删行，表格恢复原来的行。").waitFor();
  for (const row of [blank.rowBelow + 1, blank.rowBelow]) {
    await bench.page.locator(`[data-a1="${blank.first.replace(/\d+/, String(row))}"]`).click();
    await bench.pane.getByText(new RegExp(`^第 ${row} 行`)).waitFor();
    await press("删除这一行").click();
    await bench.pane.getByText(`的第 ${row} 行`, { exact: false }).waitFor();
  }
  expect(await bench.contents()).toEqual(before);
});

test("the diagnosis loads its questions when it is begun, and leaves the workbook as it was", async () => {
  const before = await bench.contents();
  await press("设置").click();
  await press("开始诊断").click();
  const text = bench.pane.getByLabel("诊断结果");
  await text.waitFor();
  expect(await text.inputValue()).toMatch(/A3 merged areas of B2 \(\d+ ms\): /);
  expect(await bench.contents()).toEqual(before);
  await bench.paneSize(320, 900);
  await text.scrollIntoViewIfNeeded();
  expect(await bench.isSideways()).toBe(false);
  await bench.panePicture("diagnosis-320");
  await bench.expectAccessible();
});
