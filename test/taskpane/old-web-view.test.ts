import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";

const script = readFileSync(join(__dirname, "../../src/taskpane/old-web-view.js"), "utf8");

const IE11 = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
const EDGE18 =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763";
const WEBVIEW2 =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0";

const WAITING = "正在连接 Excel……";

/** What stands in the pane after its page has been loaded in a browser that calls itself so. */
function loadIn(userAgent: string, features: object = { Promise, fetch: () => {} }): string {
  const page = document.implementation.createHTMLDocument();
  const pane = page.createElement("div");
  pane.id = "pane";
  pane.textContent = WAITING;
  page.body.append(pane);
  const window = { ...features };
  new Function("window", "navigator", "document", "location", script)(window, { userAgent }, page, {
    href: "https://page.test/taskpane.html",
  });
  page.dispatchEvent(new Event("DOMContentLoaded"));
  return pane.textContent;
}

test("it is written as Internet Explorer reads it", () => {
  const languageOptions = { ecmaVersion: 5, sourceType: "script" } as const;
  expect(new Linter().verify(script, { languageOptions })).toEqual([]);
  expect(new Linter().verify("const a = 1;", { languageOptions })).toHaveLength(1);
});

test.each([
  ["Internet Explorer", IE11, {}],
  ["the old Edge", EDGE18, undefined],
  ["a browser without promises", WEBVIEW2, { fetch: () => {} }],
])("in %s the pane says what to install", (_, agent, features) => {
  const said = loadIn(agent, features);
  expect(said).toContain("请安装 WebView2 运行时");
  expect(said).toContain("https://page.test/workbench.html");
});

test("where the pane can run nothing is said", () => {
  expect(loadIn(WEBVIEW2)).toBe(WAITING);
});
