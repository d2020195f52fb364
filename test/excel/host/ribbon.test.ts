import { associateRibbon, onRibbon } from "../../../src/excel/host/ribbon-presses";
import { openInExcel } from "../office-host";

/** The page as its head leaves it: Excel knows the functions, the pane is not there yet. */
function openPage() {
  delete window.ribbonPresses;
  const { runCommand } = openInExcel([{ name: "表", cells: {} }]);
  associateRibbon(window);
  return runCommand;
}

/** Office with a pane that comes up in a way of its own. */
function bringUpPaneBy(showAsTaskpane: () => Promise<void>): void {
  const office = { ...Office, addin: { showAsTaskpane } };
  Object.defineProperty(window, "Office", { value: office, configurable: true });
}

test("a button pressed before the pane is there is done once it is, once, in the order pressed", async () => {
  const press = openPage();
  await press("template-options");
  await press("check");
  const done: string[] = [];
  const acts = Object.fromEntries(
    ["check", "template-options"].map((name) => [name, () => done.push(name)]),
  );
  onRibbon(acts);
  expect(done).toEqual(["template-options", "check"]);
  onRibbon(acts);
  await press("check");
  expect(done).toEqual(["template-options", "check", "check"]);
});

test("Excel drops the press of what it was not told of in time; all of the ribbon it was told of", async () => {
  delete window.ribbonPresses;
  const { runCommand } = openInExcel([{ name: "表", cells: {} }], {
    differences: ["ribbonKnownAtStart"],
  });
  const ready = Office.onReady();
  associateRibbon(window);
  await ready;
  const [check, late] = [jest.fn(), jest.fn()];
  Office.actions.associate("late", late);
  await runCommand("check");
  await runCommand("late");
  onRibbon({ check });
  expect([check, late].map((each) => each.mock.calls.length)).toEqual([1, 0]);
});

test("the last pane that told what it does is the one that does it", async () => {
  const press = openPage();
  const [before, now] = [jest.fn(), jest.fn()];
  onRibbon({ check: before });
  onRibbon({ check: now });
  await press("check");
  expect([before, now].map((each) => each.mock.calls.length)).toEqual([0, 1]);
});

test("for Excel a press has ended before its work has, and also where that fails", async () => {
  const press = openPage();
  onRibbon({ check: () => new Promise(() => {}) });
  await press("check");
  const completed = jest.fn();
  const functions = new Map<string, (event: { completed(): void }) => void>();
  const associate = (name: string, act: () => void) => void functions.set(name, act);
  const office = { ...Office, actions: { associate } };
  Object.defineProperty(window, "Office", { value: office, configurable: true });
  associateRibbon(window);
  onRibbon({
    check: () => {
      throw new Error("broken");
    },
  });
  expect(() => functions.get("check")!({ completed })).toThrow("broken");
  expect(completed).toHaveBeenCalledTimes(1);
});

test("a shortcut does the same, though it brings nothing along to be ended", () => {
  openPage();
  const functions = new Map<string, (event?: object) => void>();
  const associate = (name: string, act: () => void) => void functions.set(name, act);
  const office = { ...Office, actions: { associate } };
  Object.defineProperty(window, "Office", { value: office, configurable: true });
  associateRibbon(window);
  const check = jest.fn();
  onRibbon({ check });
  functions.get("check")!();
  functions.get("check")!({});
  expect(check).toHaveBeenCalledTimes(2);
});

test.each([
  ["is refused", () => Promise.reject(new Error("not now"))],
  ["never answers", () => new Promise<void>(() => {})],
  [
    "is not there at all",
    () => {
      throw new TypeError("no such member");
    },
  ],
])("what was pressed is done also where bringing up the pane %s", async (_, showAsTaskpane) => {
  const press = openPage();
  bringUpPaneBy(showAsTaskpane);
  const check = jest.fn();
  onRibbon({ check });
  await press("check");
  expect(check).toHaveBeenCalledTimes(1);
});
