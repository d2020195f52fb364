import type { SimulatedValidation } from "../../../src/simulator/book/saved-workbook";
import { inBatch, openSheet, refusal } from "../on-sheet";

const between: Excel.DataValidationRule = {
  decimal: { operator: "Between", formula1: 0, formula2: "=G15" },
};
const prompt = { showPrompt: true, title: "得分", message: "不超过分值" };
const errorAlert: Excel.DataValidationErrorAlert = {
  showAlert: true,
  style: "Warning",
  title: "得分不对",
  message: "请填 0 到分值之间的数",
};

const guardsOf = (simulated: Awaited<ReturnType<typeof openSheet>>) =>
  simulated.snapshot().sheets[0]!.validations;
const areasOf = (simulated: Awaited<ReturnType<typeof openSheet>>) =>
  guardsOf(simulated).map(({ area, decimal }) => [area, decimal?.formula2]);

const read = (address: string) =>
  inBatch((sheet) => sheet.getRange(address).dataValidation.load()).then(
    ({ rule, prompt, errorAlert, ignoreBlanks, type }) => ({
      ...{ rule, prompt, errorAlert, ignoreBlanks, type },
    }),
  );

test("an area is guarded in parts, and read back", async () => {
  const simulated = await openSheet();
  await inBatch((sheet) => {
    const { dataValidation } = sheet.getRange("H15:H40");
    dataValidation.rule = between;
    dataValidation.prompt = prompt;
    dataValidation.errorAlert = errorAlert;
    dataValidation.ignoreBlanks = false;
  });
  const kept: SimulatedValidation = {
    area: "H15:H40",
    decimal: { operator: "Between", formula1: 0, formula2: "=G15" },
    ignoreBlanks: false,
    prompt: { title: prompt.title, message: prompt.message },
    error: { style: "Warning", title: errorAlert.title, message: errorAlert.message },
  };
  expect(guardsOf(simulated)).toEqual([kept]);
  const all = { ...{ prompt, errorAlert }, ignoreBlanks: false, type: "Decimal" };
  expect(await read("H15:H40")).toEqual({ ...all, rule: between });
  expect(await read("H20")).toEqual({
    ...all,
    rule: { decimal: { operator: "Between", formula1: 0, formula2: "=G20" } },
  });
});

test("what differs in an area reads as null, what is not guarded as Excel's own beginning", async () => {
  await openSheet();
  await inBatch((sheet) => (sheet.getRange("A1:A3").dataValidation.prompt = prompt));
  expect(await read("A1:A4")).toMatchObject({ rule: null, prompt: null, type: "MixedCriteria" });
  expect(await read("A2:A3")).toMatchObject({ rule: {}, prompt, type: "None" });
  expect(await read("B1")).toEqual({
    rule: {},
    prompt: { showPrompt: true, title: "", message: "" },
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    ignoreBlanks: true,
    type: "None",
  });
});

test("a newly guarded part is taken out of what guarded it, formulas standing for what is left", async () => {
  const simulated = await openSheet();
  await inBatch((sheet) => {
    sheet.getRange("H15:I40").dataValidation.rule = between;
    sheet.getRange("I20:J21").dataValidation.rule = {
      decimal: { operator: "Between", formula1: 0, formula2: 9 },
    };
  });
  expect(areasOf(simulated)).toEqual([
    ["H20:H21", "=G20"],
    ["H15:I19", "=G15"],
    ["H22:I40", "=G22"],
    ["I20:J21", 9],
  ]);
  await inBatch((sheet) => sheet.getRange("H16:J40").dataValidation.clear());
  expect(areasOf(simulated)).toEqual([["H15:I15", "=G15"]]);
});

test("a hole in a guarded area leaves what is around it, formulas standing for each piece", async () => {
  const simulated = await openSheet();
  await inBatch((sheet) => {
    sheet.getRange("B2:E9").dataValidation.rule = between;
    sheet.getRange("C4:D6").dataValidation.clear();
  });
  expect(areasOf(simulated)).toEqual([
    ["B2:E3", "=G15"],
    ["B7:E9", "=G20"],
    ["B4:B6", "=G17"],
    ["E4:E6", "=J17"],
  ]);
  expect(await read("C4:D6")).toMatchObject({ rule: {}, type: "None" });
});

test("a prompt needs no rule, and takes nothing from the rule there is", async () => {
  const simulated = await openSheet();
  await inBatch((sheet) => {
    sheet.getRange("A1:A9").dataValidation.rule = between;
    sheet.getRange("A3").dataValidation.prompt = prompt;
    sheet.getRange("C3").dataValidation.prompt = prompt;
  });
  expect(guardsOf(simulated)).toMatchObject([
    { area: "A1:A2", prompt: { title: "" } },
    { area: "A3", decimal: { formula2: "=G17" }, prompt: { title: "得分" } },
    { area: "A4:A9", decimal: { formula2: "=G18" }, prompt: { title: "" } },
    { area: "C3", decimal: null, prompt: { title: "得分" } },
  ]);
  await inBatch(
    (sheet) => (sheet.getRange("C3").dataValidation.prompt = { ...prompt, showPrompt: false }),
  );
  expect(guardsOf(simulated)).toHaveLength(3);
});

test.each<[string, string, (validation: Excel.DataValidation) => unknown]>([
  [
    "a prompt's title of 33 characters",
    "InvalidArgument",
    (one) => (one.prompt = { ...prompt, title: "长".repeat(33) }),
  ],
  [
    "a prompt of 256 characters",
    "InvalidArgument",
    (one) => (one.prompt = { ...prompt, message: "长".repeat(256) }),
  ],
  [
    "an alert's title of 33 characters",
    "InvalidArgument",
    (one) => (one.errorAlert = { ...errorAlert, title: "长".repeat(33) }),
  ],
  [
    "an alert of 256 characters",
    "InvalidArgument",
    (one) => (one.errorAlert = { ...errorAlert, message: "长".repeat(256) }),
  ],
  [
    "an alert that is not shown",
    "ApiNotFound",
    (one) => (one.errorAlert = { ...errorAlert, showAlert: false }),
  ],
  ["a list", "ApiNotFound", (one) => (one.rule = { list: { inCellDropDown: true, source: "a" } })],
  [
    "a maximum alone",
    "ApiNotFound",
    (one) => (one.rule = { decimal: { operator: "LessThan", formula1: 1 } }),
  ],
  [
    "a lacking bound",
    "InvalidArgument",
    (one) => (one.rule = { decimal: { operator: "Between", formula1: 1 } }),
  ],
])("%s: answered with %s", async (_, code, use) => {
  const simulated = await openSheet();
  expect(await refusal((sheet) => use(sheet.getRange("A1").dataValidation))).toBe(code);
  expect(guardsOf(simulated)).toEqual([]);
});

test("texts as long as Excel takes them are taken, and the protected sheet takes none", async () => {
  const simulated = await openSheet();
  const long = { showPrompt: true, title: "长".repeat(32), message: "长".repeat(255) };
  const set = () => refusal((sheet) => (sheet.getRange("A1").dataValidation.prompt = long));
  expect(await set()).toBe("done");
  simulated.setProtected("表", true);
  expect(await set()).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.getRange("A1").dataValidation.clear())).toBe(
    "AccessDenied",
  );
});
