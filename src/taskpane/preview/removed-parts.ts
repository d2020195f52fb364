/** What was taken out of a text to make the other one, piece by piece; null where anything was put in. */
export function removedParts(before: string, after: string): string[] | null {
  const parts: string[] = [];
  let [from, kept] = [0, 0];
  while (from < before.length) {
    const next = after.slice(kept);
    const rest = before.slice(from);
    const same = sharedStart(rest, next);
    from += same;
    kept += same;
    const gap = gapBefore(before.slice(from), after.slice(kept));
    if (gap === null) return null;
    if (gap > 0) parts.push(before.slice(from, from + gap));
    from += gap;
  }
  return kept === after.length ? parts : null;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** How many characters go before what follows stands again; all of them where nothing follows. */
function gapBefore(rest: string, wanted: string): number | null {
  if (rest === "" || wanted === "") return rest.length;
  for (let length = 1; length < rest.length; length += 1) {
    const shared = sharedStart(rest.slice(length), wanted);
    if (shared === wanted.length || shared >= CERTAIN) return length;
  }
  return null;
}

/** So many characters in a row are the same text, not a chance. */
const CERTAIN = 4;
