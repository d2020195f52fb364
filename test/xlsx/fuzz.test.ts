import { fuzz } from "../support/fuzz";

test("500 damaged files of every kind: each is read or refused with a reason, and soon", async () => {
  const { outcomes, faults } = await fuzz(500, 2026);
  expect(faults).toEqual([]);
  expect(Object.keys(outcomes)).toHaveLength(8);
  for (const counts of Object.values(outcomes)) expect(Object.keys(counts)).toContain("damaged");
}, 120_000);
