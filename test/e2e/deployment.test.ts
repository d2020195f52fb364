import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { version } from "../../package.json";
import { filesOf } from "../../scripts/write-sums";
import { WorkbenchPage } from "./workbench-page";

const BASE = "https://forms.example.gov.cn/ziping";
const ROOT = join(__dirname, "../..");
const FIRST = join(ROOT, "dist");

/** Where the archive is unpacked, far from the source. */
const above = mkdtempSync(join(tmpdir(), "ziping-release-"));
const unpacked = join(above, `ziping-${version}`);
const folder = join(unpacked, "dist");

/** What tells where it is served, and what follows from that. */
const OF_ITS_PLACE = ["manifest.xml", "SHA256SUMS"];

/** The frame of the browser page, nothing by itself. */
const WITHIN_ANOTHER = "workbench-pane.html";

const bytesOf = (name: string, of = folder) => readFileSync(join(of, name));
const pages = () => filesOf(folder).filter((name) => name.endsWith(".html"));
const isStill = (name: string) =>
  !/^(?:install|taskpane|workbench|workbench-pane)\.html$/.test(name);

beforeAll(() => {
  const release = ["--import", "tsx", "scripts/release.ts", "--origin", `${BASE}/`];
  execFileSync(process.execPath, release, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  const archive = readFileSync(join(ROOT, `release/ziping-${version}.zip`));
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    mkdirSync(dirname(join(above, path)), { recursive: true });
    writeFileSync(join(above, path), bytes);
  }
}, 240_000);
afterAll(() => rmSync(above, { recursive: true }));

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

/** The line of `sha256sum` for each file below. */
const sumsOf = (below: string) =>
  filesOf(below)
    .filter((name) => name !== "SHA256SUMS")
    .map((name) => `${createHash("sha256").update(bytesOf(name, below)).digest("hex")}  ${name}`);

test("SHA256SUMS has every file but itself, in the build and in the archive", () => {
  for (const below of [folder, unpacked]) {
    const lines = String(bytesOf("SHA256SUMS", below)).trimEnd().split("\n");
    expect(lines.sort()).toEqual(sumsOf(below).sort());
  }
});

test("the archive has servers' settings for the place, licences, and a bill of what is shipped", () => {
  const nginx = String(bytesOf("server/nginx.conf", unpacked));
  expect(nginx).toContain("server_name forms.example.gov.cn;");
  expect(nginx).toContain("location /ziping/ {");
  expect(nginx).not.toMatch(/add_header X-Frame-Options/);
  expect(JSON.parse(String(bytesOf("sbom.cdx.json", unpacked))).bomFormat).toBe("CycloneDX");
  expect(bytesOf("licences.txt", unpacked).includes("react-dom 19")).toBe(true);
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

  test("the page that tests the installation finds what is not as deployed, and only that", async () => {
    await bench.page.goto(`${bench.origin}/install.html`);
    await bench.page.locator("#copy:enabled").waitFor();
    const wrong = bench.page.locator('#checks [data-verdict="wrong"]');
    expect(await wrong.evaluateAll((all) => all.map((each) => each.dataset.check))).toEqual([
      "https",
      "manifest",
    ]);
    expect(await bench.page.locator("#report").inputValue()).toContain(`${BASE}/`);
  });

  test("every page opens without a complaint of the browser", async () => {
    for (const name of pages().filter((each) => each !== WITHIN_ANOTHER)) {
      await bench.page.goto(`${bench.origin}/${name}`);
      await bench.page.locator("h1, a, button").first().waitFor();
    }
  });
});
