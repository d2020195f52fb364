/** Fields compared and, in words, those that differ. */
export interface Comparison {
  readonly fields: number;
  readonly differences: readonly string[];
}

/** One thing read: field names to texts as `shown` makes them. */
export type Item = ReadonlyMap<string, string>;

/** Pairs two lists in order so that most fields agree; what stands alone on either side is wrong. */
export function compareLists(
  name: string,
  expected: readonly Item[],
  found: readonly Item[],
): Comparison {
  const differences: string[] = [];
  let fields = 0;
  for (const [want, got] of pairs(expected, found)) {
    fields += want?.size ?? 1;
    const label =
      `${name} ${(want ?? got)?.get("name") ?? (want ?? got)?.get("role") ?? ""}`.trim();
    if (!want) differences.push(`${label}: not on the form, ${inWords(got!)}`);
    for (const [key, text] of want ?? []) {
      if (!got) differences.push(`${label} ${key}: expected "${text}", but it was not read`);
      else if (!same(key, text, got.get(key))) {
        differences.push(`${label} ${key}: expected "${text}", got "${got.get(key) ?? ""}"`.trim());
      }
    }
  }
  return { fields, differences };
}

function pairs(a: readonly Item[], b: readonly Item[]): [Item | null, Item | null][] {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const paired = best[i + 1]![j + 1]! + agreement(a[i]!, b[j]!);
      best[i]![j] = Math.max(paired, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const result: [Item | null, Item | null][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const here = i < a.length && j < b.length;
    const paired = here && best[i + 1]![j + 1]! + agreement(a[i]!, b[j]!) === best[i]![j]!;
    if (paired) result.push([a[i++]!, b[j++]!]);
    else if (i < a.length && (j >= b.length || best[i + 1]![j]! >= best[i]![j + 1]!)) {
      result.push([a[i++]!, null]);
    } else result.push([null, b[j++]!]);
  }
  return result;
}

/** How well two rows agree; the name counts most, a blank field little. */
function agreement(a: Item, b: Item): number {
  let sum = 0.01;
  for (const [key, text] of a) {
    if (same(key, text, b.get(key)))
      sum += text === "" ? 0.1 : key === "name" || key === "role" ? 8 : 1;
  }
  return sum;
}

/** A dialect or a fund's role may be given as several that are equally right. */
function same(key: string, want: string, got: string | undefined): boolean {
  const several = key === "dialect" || key === "role";
  return want === got || (several && want.split("/").includes(got ?? ""));
}

function inWords(found: Item): string {
  return `read as ${[...found.values()].filter((text) => text !== "").join(" | ")}`;
}
