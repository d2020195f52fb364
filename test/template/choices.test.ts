import { defaultChoices, sheetNameOf, TEMPLATES } from "../../src/template";
import { NO_HEAD } from "./every-draft";

const [mof2020] = TEMPLATES as [(typeof TEMPLATES)[number]];

test.each([
  [new Date(2026, 0, 1), 2025],
  [new Date(2026, 5, 30), 2025],
  [new Date(2026, 6, 1), 2026],
  [new Date(2026, 11, 31), 2026],
])("on %s a new form is about %i", (today, year) => {
  expect(defaultChoices(mof2020, today).year).toBe(year);
});

test("unit and rows are the template's, and nothing is filled in", () => {
  for (const template of TEMPLATES) {
    const { unit, rows, head } = defaultChoices(template, new Date(2026, 0, 1));
    expect([unit, rows, head]).toEqual([template.unit, template.rows, NO_HEAD]);
    expect(rows).toBeGreaterThanOrEqual(1);
    expect(rows).toBeLessThanOrEqual(10);
  }
});

test("every template has a name in both languages", () => {
  const names = TEMPLATES.flatMap(({ name }) => [name["zh-CN"], name["en-US"]]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.trim() === "")).toEqual([]);
});

test.each([
  ["排水设施运维", 2026, "排水设施运维"],
  ["'运维[2026]:一/二'", 2026, "运维 2026 一 二"],
  ["?*/", 2026, "2026年自评表"],
  ["", 2026, "2026年自评表"],
  ["", null, "自评表"],
])("a sheet for %j about %s is called %s, which Excel takes", (project, year, name) => {
  expect(sheetNameOf({ year, head: { ...NO_HEAD, project } })).toBe(name);
  expect(name).not.toMatch(/[\\/?*[\]:]/);
});
