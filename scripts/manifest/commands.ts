import { all, named, type Element } from "./element";
import { repeated, unlike, type ManifestRule, type Surroundings } from "./rule";

/** The file of shortcuts, as far as it is looked at. */
interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string };
  }[];
  readonly resources: Resources;
}
type Resources = Readonly<Record<string, Readonly<Record<string, { readonly value: string }>>>>;

/** Excel has no shortcut of its own with these three keys together, nor have the browsers. */
const KEYS = /^Ctrl\+Alt\+Shift\+[A-Z]$/;

export const COMMANDS: readonly ManifestRule[] = [
  {
    id: "one-runtime",
    says: "Pane, commands and runtime are one page, which lives long.",
    faults: (app) => {
      const pages = [
        ...named(app, "Runtime", "FunctionFile"),
        ...named(app, "Action").flatMap(({ children }) =>
          children.filter(({ name }) => name === "SourceLocation"),
        ),
      ].map(({ attributes }) => attributes.resid);
      return [
        ...pages.filter((page) => page !== pages[0]).map((page) => `${page} is another page`),
        ...unlike("The lifetime", named(app, "Runtime")[0]?.attributes.lifetime, "long"),
        ...named(app, "TaskpaneId").map(() => "A button has a pane of its own"),
      ];
    },
  },
  {
    id: "action-known",
    says: "What buttons do, the page tells Excel of; and everything that it tells of is to be had.",
    faults: (app, { functions, ...around }) => {
      const pressed = functionsOf(app);
      const reached = [
        ...pressed,
        ...(shortcutsOf(app, around)?.actions ?? []).map(({ id }) => id),
      ];
      return [
        ...pressed.filter((each) => !functions.includes(each)).map((each) => `${each} is unknown`),
        ...functions
          .filter((each) => !reached.includes(each))
          .map((each) => `Nothing does ${each}`),
      ];
    },
  },
  {
    id: "menu-as-ribbon",
    says: "The cell's menu has one entry, with everything below it that the ribbon has.",
    faults: (app) => {
      const [menus, tabs] = [named(app, "OfficeMenu"), named(app, "CustomTab")];
      const labels = (from: readonly Element[], ...names: readonly string[]) =>
        from.flatMap((each) => named(each, ...names)).map(labelOf);
      const offered = labels(menus, "Item");
      return [
        ...menus.flatMap(({ children }) => unlike("The number of entries", children.length, 1)),
        ...labels(tabs, "Control")
          .filter((label) => !offered.includes(label))
          .map((label) => `${label} is not in the cell's menu`),
      ];
    },
  },
  {
    id: "shortcuts",
    says: "Shortcuts press what the page knows, by keys that are free, and are named in both languages.",
    faults: (app, around) => {
      const file = shortcutsOf(app, around);
      if (!file) return ["The file cannot be read"];
      const ids = file.actions.map(({ id }) => id);
      const keys = file.shortcuts.map(({ key }) => key.default);
      return [
        ...ids.filter((id) => !around.functions.includes(id)).map((id) => `${id} is unknown`),
        ...file.shortcuts
          .filter(({ action }) => !ids.includes(action))
          .map(({ action }) => `${action} is no action`),
        ...keys.filter((key) => !KEYS.test(key)).map((key) => `${key} may be taken`),
        ...repeated(keys).map((key) => `${key} is there more than once`),
        ...unnamed(file, englishOf(app, around)),
      ];
    },
  },
];

function functionsOf(app: Element): string[] {
  return named(app, "FunctionName").map(({ text }) => text);
}

function labelOf({ children }: Element): string | undefined {
  return children.find(({ name }) => name === "Label")?.attributes.resid;
}

/** Names of actions that have no words in one of the languages. */
function unnamed(file: Shortcuts, english: Resources | null): string[] {
  return file.actions.flatMap(({ id, name }) => {
    const key = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? "";
    return [file.resources.default?.[key], english?.["en-us"]?.[key]].every((word) => word?.value)
      ? []
      : [`${id} has no name in both languages`];
  });
}

type Files = Pick<Surroundings, "base" | "file">;

function shortcutsOf(app: Element, around: Files): Shortcuts | null {
  const file = jsonAt<Partial<Shortcuts>>(extension(app).Url, around);
  return file?.actions && file.shortcuts && file.resources ? (file as Shortcuts) : null;
}

function englishOf(app: Element, around: Files): Resources | null {
  return jsonAt<{ resources: Resources }>(extension(app).ResourcesUrl, around)?.resources ?? null;
}

function extension(app: Element): Readonly<Record<string, string>> {
  return all(app).find(({ name }) => name === "ExtendedOverrides")?.attributes ?? {};
}

function jsonAt<T>(address: string | undefined, { base, file }: Files): T | null {
  const bytes = address ? file(address.slice(base.length + 1)) : null;
  try {
    return bytes && (JSON.parse(bytes.toString("utf8")) as T);
  } catch {
    return null;
  }
}
