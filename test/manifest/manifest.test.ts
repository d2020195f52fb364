import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { MANIFEST_RULES, manifestFaults } from "../../scripts/manifest";
import { named, rootOf, type Element } from "../../scripts/manifest/element";
import { resourcesOf, textsOf, type Surroundings } from "../../scripts/manifest/rule";
import { RIBBON_FUNCTIONS } from "../../src/excel/host/ribbon-presses";
import { ribbonActs } from "../../src/taskpane/frame/ribbon";
import { TEMPLATES } from "../../src/template";
import { BROKEN, BROKEN_SHORTCUTS } from "./broken";

const root = join(__dirname, "../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");

/** As it will be served: the pages are made of those in src. */
function fileOf(path: string): Buffer | null {
  const folders = path.endsWith(".html") ? ["src/pages", "src/taskpane"] : ["."];
  const places = folders.map((folder) => join(root, folder, path));
  const place = places.find((each) => existsSync(each));
  return place ? readFileSync(place) : null;
}

const around: Surroundings = {
  base: "https://localhost:3000",
  version,
  functions: RIBBON_FUNCTIONS,
  file: fileOf,
};

test("no rule finds anything in the manifest", () => {
  expect(manifestFaults(xml, around)).toEqual([]);
});

test("every rule has its broken manifest", () => {
  expect(Object.keys(BROKEN)).toEqual(MANIFEST_RULES.map(({ id }) => id));
});

describe.each(Object.entries(BROKEN))("%s", (id, changes) => {
  test.each(changes)("finds what was %p and is %p", (is, put) => {
    const broken = xml.replace(is, put);
    expect(broken).not.toBe(xml);
    const found = manifestFaults(broken, around).map((fault) => fault.split(":")[0]);
    expect(found).toContain(id);
  });
});

test.each(BROKEN_SHORTCUTS)("shortcuts: finds what was %p and is %p", (is, put) => {
  const file = (path: string) => {
    const bytes = fileOf(path);
    return path === "assets/shortcuts.json"
      ? Buffer.from(bytes!.toString("utf8").replace(is, put))
      : bytes;
  };
  const found = manifestFaults(xml, { ...around, file }).map((fault) => fault.split(":")[0]);
  expect(found).toContain("shortcuts");
});

test("what is no XML is told with its line", () => {
  expect(manifestFaults(xml.replace("</Hosts>", ""), around)).toEqual([
    expect.stringMatching(/^xml: .*\(\d+:\d+\)$/),
  ]);
});

test("the pane does everything that the page tells Excel of", () => {
  const acts = ribbonActs(
    async () => {},
    () => {},
  );
  expect(Object.keys(acts)).toEqual(RIBBON_FUNCTIONS);
});

test("the menu offers every template by its name in both languages", () => {
  const app = rootOf(xml);
  const labelOf = (item: Element) => {
    const label = item.children.find(({ name }) => name === "Label")!;
    const { resource } = resourcesOf(app).find(({ id }) => id === label.attributes.resid)!;
    const [chinese, english] = textsOf(resource);
    return { "zh-CN": chinese, "en-US": english };
  };
  const items = named(named(app, "CustomTab")[0]!, "Item");
  expect(items.slice(0, -1).map(labelOf)).toEqual(TEMPLATES.map(({ name }) => name));
  expect(labelOf(items.at(-1)!)["zh-CN"]).toBe("更多选项…");
});
