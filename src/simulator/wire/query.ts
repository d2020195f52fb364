import { member, memberIfAny, type HostObject } from "./host-object";

type Answer = Record<string, unknown>;

/**
 * The loaded properties of an object, as a query action's Value. `paths` are like "values" or
 * "format/fill/color"; none at all means every scalar property.
 */
export function query(object: HostObject, paths: readonly string[] = []): Answer {
  if (!object.items) return select(object, paths);
  return {
    _Items: object.items().map(({ id, object: item }) => ({ _Id: id, ...select(item, paths) })),
  };
}

function select(object: HostObject, paths: readonly string[]): Answer {
  const answer: Answer = {};
  if (paths.length === 0) {
    for (const [name, read] of Object.entries(object.read ?? {})) answer[name] = read();
  }
  for (const [name, below] of byFirstName(paths)) {
    const child = memberIfAny(object, "children", name);
    answer[name] = child ? query(child(), below) : member(object, "read", name)();
  }
  return answer;
}

/** Groups "format/fill/color" under "Format" as "fill/color". */
function byFirstName(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    const below = groups.get(name) ?? [];
    if (rest.length > 0) below.push(rest.join("/"));
    groups.set(name, below);
  }
  return groups;
}
