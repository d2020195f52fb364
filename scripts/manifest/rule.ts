import { all, named, type Element } from "./element";

/** What a manifest is held against. */
export interface Surroundings {
  /** Where everything is served from, without a slash at its end. */
  readonly base: string;
  /** The package's version, three numbers. */
  readonly version: string;
  /** What the page tells Excel of by `Office.actions.associate`. */
  readonly functions: readonly string[];
  /** A file that is served, by its path below the base; null where there is none. */
  readonly file: (path: string) => Buffer | null;
}

export interface ManifestRule {
  readonly id: string;
  /** What holds in a good manifest. */
  readonly says: string;
  /** A line for each place where it does not hold. */
  readonly faults: (app: Element, around: Surroundings) => string[];
}

/** Everything in Resources that has an id, with the kind of resource it is: Images, Urls, ShortStrings, LongStrings. */
export function resourcesOf(app: Element): { kind: string; id: string; resource: Element }[] {
  return named(app, "Resources").flatMap(({ children }) =>
    children.flatMap(({ name: kind, children: resources }) =>
      resources.map((resource) => ({ kind, id: resource.attributes.id ?? "", resource })),
    ),
  );
}

/** Every element that refers to a resource. */
export function usesOf(app: Element): { name: string; resid: string }[] {
  return all(app)
    .filter(({ attributes }) => attributes.resid !== undefined)
    .map(({ name, attributes }) => ({ name, resid: attributes.resid! }));
}

/** The texts of an element in all its languages. */
export function textsOf({ attributes, children }: Element): string[] {
  const overrides = children.filter(({ name }) => name === "Override");
  return [attributes.DefaultValue ?? "", ...overrides.map((each) => each.attributes.Value ?? "")];
}

/** What comes more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** A line unless the two are equal. */
export function unlike(what: string, is: unknown, due: unknown): string[] {
  return is === due ? [] : [`${what} is ${JSON.stringify(is)}, not ${JSON.stringify(due)}`];
}
