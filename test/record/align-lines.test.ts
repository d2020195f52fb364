import { alignLines } from "../../src/record/align-lines";

const aligned = (
  old: readonly number[],
  now: readonly number[],
  likeness: (old: number, now: number) => number = () => 1,
) => Object.fromEntries(alignLines(old, now, likeness));

test("lines that nobody moved stay", () => {
  expect(aligned([3, 4, 9], [3, 4, 9])).toEqual({ 3: 3, 4: 4, 9: 9 });
});

test("the likest lines are paired, in order", () => {
  const alike = (old: number, now: number) => (now === old + 2 ? 5 : 1);
  expect(aligned([3, 4, 9], [4, 5, 6, 11], alike)).toEqual({ 3: 5, 4: 6, 9: 11 });
});

test("of equal pairings the one with the fewest different shifts is taken", () => {
  expect(aligned([0, 1, 2], [0, 2, 3, 5])).toEqual({ 0: 0, 1: 2, 2: 3 });
  expect(aligned([0, 1, 2], [1, 3, 4, 5])).toEqual({ 0: 3, 1: 4, 2: 5 });
});

test("lines that have nothing in common are not paired", () => {
  expect(aligned([3, 4], [3, 4], (old, now) => (old === now && old === 3 ? 1 : 0))).toEqual({
    3: 3,
  });
});
