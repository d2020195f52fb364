/** Reads one kind of value out of parsed JSON, which anybody may have written; throws a Misfit. */
export type Reader<T> = (json: unknown) => T;

/** A reader for each field of an object, or for each item of a list. */
type Readers<T> = { readonly [Key in keyof T]-?: Reader<T[Key]> };

type Literal = string | number | boolean | null;

/** What stands in JSON where something else was expected. */
export class Misfit extends Error {
  /** The names and indexes that lead to it from the outermost value. */
  readonly path: (string | number)[] = [];

  /** `expected` is a kind of value, "text" or "number"; `limits` are those it was to keep. */
  constructor(
    readonly expected: string,
    readonly limits: readonly Literal[],
    readonly found: unknown,
  ) {
    super(`${expected} expected`);
  }
}

export function text(longest = Infinity, shortest = 0): Reader<string> {
  return (json) => {
    if (typeof json === "string" && json.length >= shortest && json.length <= longest) return json;
    throw new Misfit("text", [longest, shortest], json);
  };
}

export function number(least = -Number.MAX_VALUE, most = Number.MAX_VALUE): Reader<number> {
  return (json) => {
    if (typeof json === "number" && json >= least && json <= most) return json;
    throw new Misfit("number", [least, most], json);
  };
}

export function integer(least: number, most: number): Reader<number> {
  return such(number(least, most), Number.isInteger, "integer");
}

export function oneOf<L extends Literal>(...words: readonly L[]): Reader<L> {
  return (json) => {
    const word = words.find((each) => each === json);
    if (word !== undefined) return word;
    throw new Misfit("one of", words, json);
  };
}

export const boolean = oneOf(true, false);

export function list<T>(item: Reader<T>, most = Infinity): Reader<T[]> {
  return (json) => {
    if (!Array.isArray(json) || json.length > most) throw new Misfit("list", [most], json);
    return json.map((value: unknown, index) => within(index, item, value));
  };
}

/** A list that begins with these items; what follows them is left out. */
export function tuple<T extends readonly unknown[]>(...items: Readers<T>): Reader<T> {
  const values = list((json) => json);
  return (json) => {
    const all = values(json);
    return items.map((item, index) => within(index, item, all[index])) as unknown as T;
  };
}

/** An object with these fields; what else it has is left out. */
export function object<T>(fields: Readers<T>): Reader<T> {
  const readers = Object.entries<Reader<unknown>>(fields);
  return (json) => {
    const values = anyObject(json);
    const read = readers.map(([name, field]) => [name, within(name, field, values[name])] as const);
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as unknown as T;
  };
}

/** An object with these fields and no others. */
export function closedObject<T>(fields: Readers<T>): Reader<T> {
  const names = new Map(Object.keys(fields).map((name) => [name, (json: unknown) => json]));
  const closed = record(names, "field");
  const open = object(fields);
  return (json) => open(closed(json));
}

/** An object with some of these names; `expected` says what a name that is none of them was to be. */
export function record<T>(
  readers: ReadonlyMap<string, Reader<T>>,
  expected: string,
): Reader<Readonly<Record<string, T>>> {
  const refuse: Reader<T> = (json) => {
    throw new Misfit(expected, [], json);
  };
  return (json) =>
    Object.fromEntries(
      Object.entries(anyObject(json)).map(([name, value]) => [
        name,
        within(name, readers.get(name) ?? refuse, value),
      ]),
    );
}

/** An object, whatever its fields hold. */
export function anyObject(json: unknown): Readonly<Record<string, unknown>> {
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return { ...json };
  throw new Misfit("object", [], json);
}

export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return (json) => (json === undefined ? undefined : read(json));
}

export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (json) => (json === null ? null : read(json));
}

/** What the first one reads, else what the second one makes of it. */
export function either<T, U>(first: Reader<T>, second: Reader<U>): Reader<T | U> {
  return (json) => {
    try {
      return first(json);
    } catch (error) {
      if (error instanceof Misfit) return second(json);
      throw error;
    }
  };
}

/** What is of a kind and fits besides; `expected` says what it was to be. */
export function such<T>(read: Reader<T>, fits: (value: T) => boolean, expected: string): Reader<T> {
  return (json) => {
    const value = read(json);
    if (fits(value)) return value;
    throw new Misfit(expected, [], json);
  };
}

/** What a text of JSON holds; a Misfit too where it is no text, or no JSON. */
export function parsed<T>(read: Reader<T>): Reader<T> {
  return (json) => read(parse(text()(json)));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Misfit("JSON", [], json);
  }
}

/** Reads what stands at a name or an index; a misfit in it is told with the way there. */
function within<T>(key: string | number, read: Reader<T>, json: unknown): T {
  try {
    return read(json);
  } catch (error) {
    if (error instanceof Misfit) error.path.unshift(key);
    throw error;
  }
}
