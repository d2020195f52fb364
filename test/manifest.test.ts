import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { version } from "../package.json";
import { RIBBON_FUNCTIONS } from "../src/excel/host/ribbon-presses";
import { ribbonActs } from "../src/taskpane/frame/ribbon";
import { TEMPLATES } from "../src/template";

const root = join(__dirname, "..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Record<string, unknown> & { ":@"?: Record<string, string>; "#text"?: string };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
});

function elementOf(parsed: Parsed): Element {
  const name = Object.keys(parsed).find((key) => key !== ":@")!;
  const inner = parsed[name] as Parsed[];
  return {
    name: name.replace(/^bt:/, ""),
    attributes: parsed[":@"] ?? {},
    children: inner.filter((each) => !("#text" in each)).map(elementOf),
    text: inner.map((each) => each["#text"] ?? "").join(""),
  };
}

const app = elementOf(
  (parser.parse(xml) as Parsed[]).find((each) => "OfficeApp" in each) as Parsed,
);

function all(from: Element): Element[] {
  return [from, ...from.children.flatMap(all)];
}

const elements = all(app);
const named = (name: string) => elements.filter((each) => each.name === name);
const [resources] = named("Resources");
const resourceElements = all(resources!).filter(({ attributes }) => attributes.id);
const resource = (id: string) => resourceElements.find(({ attributes }) => attributes.id === id);
const uses = elements.filter(({ attributes }) => attributes.resid);

test("every resid is short and defined, and every resource is used", () => {
  expect(uses.length).toBeGreaterThan(20);
  for (const { attributes } of uses) {
    expect(attributes.resid!.length).toBeLessThanOrEqual(32);
    expect(resource(attributes.resid!)).toBeDefined();
  }
  const used = new Set(uses.map(({ attributes }) => attributes.resid));
  expect(resourceElements.filter(({ attributes }) => !used.has(attributes.id))).toEqual([]);
});

test("titles are short strings, descriptions long ones", () => {
  const kind = (id: string) =>
    resources!.children.find(({ children }) => children.includes(resource(id)!))!.name;
  for (const tip of named("Supertip")) {
    const [title, description] = tip.children;
    expect(kind(title!.attributes.resid!)).toBe("ShortStrings");
    expect(kind(description!.attributes.resid!)).toBe("LongStrings");
  }
});

test("the words are Chinese, with an English override for every one", () => {
  expect(named("DefaultLocale")[0]!.text).toBe("zh-CN");
  const strings = [...named("DisplayName"), ...named("String")].concat(
    app.children.filter(({ name }) => name === "Description"),
  );
  expect(strings.length).toBeGreaterThan(8);
  for (const { attributes, children } of strings) {
    expect(attributes.DefaultValue).toMatch(/[一-鿿]/);
    expect(children.map((each) => each.attributes.Locale)).toEqual(["en-US"]);
    expect(children[0]!.attributes.Value).toMatch(/^[\x20-\x7e]{4,250}$/);
  }
});

test("icons stand on disk in the size they claim", () => {
  const claims = named("Image").filter(({ attributes }) => attributes.resid);
  expect(new Set(claims.map(({ attributes }) => attributes.size))).toEqual(
    new Set(["16", "20", "24", "32", "40", "48", "64", "80"]),
  );
  for (const { attributes } of claims) {
    const url = resource(attributes.resid!)!.attributes.DefaultValue!;
    expect(pixelsOf(url)).toEqual([Number(attributes.size), Number(attributes.size)]);
  }
  expect(pixelsOf(named("IconUrl")[0]!.attributes.DefaultValue!)).toEqual([32, 32]);
  expect(pixelsOf(named("HighResolutionIconUrl")[0]!.attributes.DefaultValue!)).toEqual([64, 64]);
});

function pixelsOf(url: string): number[] {
  const bytes = readFileSync(join(root, new URL(url).pathname));
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("the ribbon's functions are those that the pane knows and the page tells Excel of", () => {
  const acts = ribbonActs(
    async () => {},
    () => {},
  );
  const names = named("FunctionName").map(({ text }) => text);
  expect(names).toEqual(Object.keys(acts));
  expect(names).toEqual(RIBBON_FUNCTIONS);
});

test("the menu offers every template by its name in both languages", () => {
  const labelOf = (item: Element) => {
    const label = item.children.find(({ name }) => name === "Label")!;
    const { attributes, children } = resource(label.attributes.resid!)!;
    return { "zh-CN": attributes.DefaultValue, "en-US": children[0]!.attributes.Value };
  };
  const [menu] = named("Control").filter(({ attributes }) => attributes["xsi:type"] === "Menu");
  const items = all(menu!).filter(({ name }) => name === "Item");
  expect(items.slice(0, -1).map(labelOf)).toEqual(TEMPLATES.map(({ name }) => name));
  expect(labelOf(items.at(-1)!)["zh-CN"]).toBe("更多选项…");
});

test("every address is https on one origin, and its page exists", () => {
  const urls = elements
    .flatMap(({ attributes }) => Object.values(attributes))
    .filter(
      (value) => value.includes("://") && !/^http:\/\/(schemas\.microsoft|www\.w3)/.test(value),
    );
  expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(
    new Set(["https://localhost:3000"]),
  );
  for (const url of urls.filter((each) => each.endsWith(".html"))) {
    expect(existsSync(join(root, "src/taskpane", new URL(url).pathname))).toBe(true);
  }
});

test("one shared runtime, one page, one permission, the package's version", () => {
  const pages = [...named("Runtime"), ...named("FunctionFile")].concat(
    all(
      named("Action").find(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane")!,
    ).filter(({ name }) => name === "SourceLocation"),
  );
  expect(pages.map(({ attributes }) => attributes.resid)).toEqual(Array(3).fill("Pane.Url"));
  expect(named("Runtime")[0]!.attributes.lifetime).toBe("long");
  expect(named("Permissions").map(({ text }) => text)).toEqual(["ReadWriteDocument"]);
  expect(named("Version").map(({ text }) => text)).toEqual([`${version}.0`]);
  expect(named("Set").map(({ attributes }) => [attributes.Name, attributes.MinVersion])).toEqual([
    ["SharedRuntime", "1.1"],
    ["ExcelApi", "1.9"],
  ]);
});

test("ids of tab, group, controls and items are unique and short", () => {
  const ids = elements
    .filter(({ name }) => ["CustomTab", "Group", "Control", "Item"].includes(name))
    .map(({ attributes }) => attributes.id!);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
});

test("the pane has one runtime for long, so no button has a pane of its own", () => {
  expect(named("Runtime").map(({ attributes }) => attributes.lifetime)).toEqual(["long"]);
  expect(named("TaskpaneId")).toEqual([]);
});
