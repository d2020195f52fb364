import type { Review, ReviewProgress } from "../../../src/review";
import { driven } from "../../../src/taskpane/state/driven";
import { reviewOf } from "../sample";

const STEPS = 30;

/** A review whose every step takes some milliseconds. */
function* slow(): Generator<ReviewProgress, Review> {
  for (let done = 0; done < STEPS; done++) {
    const until = performance.now() + 6;
    while (performance.now() < until);
    yield { done, all: STEPS };
  }
  return reviewOf([]);
}

test("a long review leaves the page its turns and tells how far it is", async () => {
  let turns = 0;
  const ticking = setInterval(() => turns++, 0);
  const told: number[] = [];
  const result = await driven(slow(), {
    onProgress: ({ done }) => told.push(done),
    signal: new AbortController().signal,
  });
  clearInterval(ticking);
  expect(result).toEqual(reviewOf([]));
  expect(turns).toBeGreaterThan(1);
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test("it is given up where it stands", async () => {
  const giving = new AbortController();
  const told: number[] = [];
  const onProgress = ({ done }: ReviewProgress) => {
    told.push(done);
    giving.abort();
  };
  const going = driven(slow(), { onProgress, signal: giving.signal });
  await expect(going).rejects.toMatchObject({ problem: "cancelled" });
  expect(told).toHaveLength(1);
  expect(told[0]).toBeLessThan(STEPS - 1);
});
