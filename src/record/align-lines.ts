/** Rows or columns that hold something, from the first to the last. */
type Lines = readonly number[];

/** What is done with an old line and a new one: by the order of the options in `alignLines`. */
const STEP = { skipOld: 0, skipNew: 1, pair: 2 };

interface Best {
  readonly score: number;
  /** How often the distance between a line's old and new place changes. */
  readonly changes: number;
  readonly shift: number;
}

/**
 * Where each old line stands now, when lines were inserted and removed between them: the pairing in
 * order with the highest sum of `likeness`, and among these the one with the fewest different shifts.
 */
export function alignLines(
  old: Lines,
  now: Lines,
  likeness: (old: number, now: number) => number,
): Map<number, number> {
  const steps = old.map(() => new Uint8Array(now.length));
  let above: Best[] = Array.from({ length: now.length + 1 }, () => NOTHING);
  old.forEach((line, i) => {
    const row: Best[] = [NOTHING];
    now.forEach((place, j) => {
      const options: Best[] = [above[j + 1]!, row[j]!];
      const score = likeness(line, place);
      if (score > 0) options.push(paired(above[j]!, score, place - line));
      const best = bestOf(options);
      steps[i]![j] = best;
      row.push(options[best]!);
    });
    above = row;
  });
  return pairsOf(old, now, steps);
}

const NOTHING: Best = { score: 0, changes: 0, shift: 0 };

function paired(before: Best, score: number, shift: number): Best {
  const changes = before.changes + (shift === before.shift ? 0 : 1);
  return { score: before.score + score, changes, shift };
}

/** The index of the best option; of equals the last, which makes a pair. */
function bestOf(options: readonly Best[]): number {
  return options.reduce((best, option, index) => {
    const other = options[best]!;
    const isBetter =
      option.score > other.score ||
      (option.score === other.score && option.changes <= other.changes);
    return isBetter ? index : best;
  }, 0);
}

function pairsOf(old: Lines, now: Lines, steps: readonly Uint8Array[]): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let i = old.length - 1, j = now.length - 1; i >= 0 && j >= 0;) {
    const taken = steps[i]![j]!;
    if (taken === STEP.pair) pairs.set(old[i]!, now[j]!);
    if (taken !== STEP.skipNew) i -= 1;
    if (taken !== STEP.skipOld) j -= 1;
  }
  return pairs;
}
