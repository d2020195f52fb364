import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const DIST = join(__dirname, "../../dist");

/** The scripts of a page in the order they are run: those that wait for the page come last. */
function scriptsOf(page: string): { file: string; waits: boolean }[] {
  const html = readFileSync(join(DIST, page), "utf8");
  return [...html.matchAll(/<script( defer)? src="?([^" >]+)/g)].map(([, defer, file]) => ({
    file: file!,
    waits: defer !== undefined,
  }));
}

const named = (file: string) => file.replace(/\.\w{12}\.js$/, ".js");

test("Excel is told of the ribbon right after Office.js, before the pane is even loaded", () => {
  const scripts = scriptsOf("taskpane.html");
  expect(scripts.map(({ file, waits }) => [named(file), waits])).toEqual([
    ["old-web-view.js", false],
    ["office/office.js", false],
    ["ribbon.js", false],
    ["taskpane.js", true],
  ]);
  for (const { file } of scripts) expect(existsSync(join(DIST, file))).toBe(true);
  const ribbon = scripts.find(({ file }) => file.startsWith("ribbon"))!;
  expect(statSync(join(DIST, ribbon.file)).size).toBeLessThan(1000);
});

test("the workbench's pane has the same scripts over the simulated Excel", () => {
  const files = scriptsOf("workbench-pane.html").map(({ file }) => named(file));
  expect(files).toEqual([
    "workbench-pane.js",
    "office/excel-web-16.00.js",
    "ribbon.js",
    "taskpane.js",
  ]);
});

test.each(["zh-cn", "zh-tw", "en-us"])("Office.js finds its strings for %s", (locale) => {
  expect(existsSync(join(DIST, "office", locale, "office_strings.js"))).toBe(true);
});
