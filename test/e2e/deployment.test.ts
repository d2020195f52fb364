import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { filesOf } from "../../scripts/write-sums";
import { WorkbenchPage } from "./workbench-page";

const BASE = "https://forms.example.gov.cn/ziping";
const ROOT = join(__dirname, "../..");
const FIRST = join(ROOT, "dist");
const folder = mkdtempSync(join(tmpdir(), "ziping-build-"));

/** What tells where it is served, and what follows from that. */
const OF_ITS_PLACE = ["manifest.xml", "SHA256SUMS"];

/** The frame of the browser page, nothing by itself. */
const WITHIN_ANOTHER = "workbench-pane.html";

const bytesOf = (name: string, of = folder) => readFileSync(join(of, name));
const pages = () => filesOf(folder).filter((name) => name.endsWith(".html"));
const isStill = (name: string) => !/^(?:taskpane|workbench|workbench-pane)\.html$/.test(name);

beforeAll(() => {
  const build = ["--import", "tsx", "scripts/build.ts", "--origin", `${BASE}/`, "--out", folder];
  execFileSync(process.execPath, build, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("a second build of the same source is the same to the byte", () => {
  expect(filesOf(folder)).toEqual(filesOf(FIRST));
  const others = filesOf(folder).filter((name) => !bytesOf(name).equals(bytesOf(name, FIRST)));
  expect(others.sort()).toEqual([...OF_ITS_PLACE].sort());
});

test("the manifest names the place given; no file of ours names this machine", () => {
  const source = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  const manifest = String(bytesOf("manifest.xml"));
  expect(manifest).toBe(source.split("https://localhost:3000").join(BASE));
  const ours = filesOf(folder).filter((name) => !name.startsWith("office/"));
  expect(ours.filter((name) => bytesOf(name).includes("localhost"))).toEqual([]);
});

test("SHA256SUMS has every file but itself, in the form of sha256sum", () => {
  const lines = filesOf(folder)
    .filter((name) => name !== "SHA256SUMS")
    .map((name) => `${createHash("sha256").update(bytesOf(name)).digest("hex")}  ${name}\n`);
  expect(String(bytesOf("SHA256SUMS"))).toBe(lines.join(""));
});

test("every page lets in our own files alone, no script of its own text, no form, no other base", () => {
  expect(pages().length).toBeGreaterThan(5);
  for (const name of pages()) {
    const { document } = new JSDOM(String(bytesOf(name))).window;
    const [meta] = document.querySelectorAll<HTMLMetaElement>("meta[http-equiv]");
    const rules = meta!.content.split("; ").map((rule) => rule.split(" ")) as [
      string,
      ...string[],
    ][];
    const sources = new Map(rules.map(([directive, ...from]) => [directive, from]));
    for (const closed of ["default-src", "base-uri", "form-action"]) {
      expect([name, closed, sources.get(closed)]).toEqual([name, closed, ["'none'"]]);
    }
    const ours = ["'self'", "'none'", "data:"];
    const others = [...sources].filter(([, from]) => from.some((each) => !ours.includes(each)));
    expect(others).toEqual(isStill(name) ? [] : [["style-src", ["'self'", "'unsafe-inline'"]]]);
    const elements = [...document.querySelectorAll("*")];
    expect(elements.filter((each) => each.matches("script:not([src]), base, form"))).toEqual([]);
    const attributes = elements.flatMap((each) => [...each.attributes]);
    expect(attributes.filter((each) => each.name.startsWith("on"))).toEqual([]);
    const addresses = attributes.filter((each) => /^(?:src|href)$/.test(each.name));
    expect(addresses.filter((each) => /^\/|:/.test(each.value))).toEqual([]);
  }
});

describe("served below a path", () => {
  const bench = new WorkbenchPage({ folder, below: "/ziping/" });

  test("the browser page checks, and asks for nothing above its path", async () => {
    await bench.check();
    expect(await bench.status().innerText()).toMatch(/^暂不能报送/);
  });

  test("every page opens without a complaint of the browser", async () => {
    for (const name of pages().filter((each) => each !== WITHIN_ANOTHER)) {
      await bench.page.goto(`${bench.origin}/${name}`);
      await bench.page.locator("h1, a, button").first().waitFor();
    }
  });
});
