import { act, screen } from "@testing-library/react";
import { WorkbookError } from "../../../src/sheet/workbook";
import { PAUSE_MS } from "../../../src/taskpane/state/use-changes";
import { HostedWorkbook } from "../hosted-workbook";
import { renderApp, typed } from "../render-app";
import { at, formReview, plainContent, reviewOf, reviewTotals, twoWrongTotals } from "../sample";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const press = (name: string) => screen.getByRole("button", { name });
const status = () => screen.getByRole("status");
const stale = () => document.querySelector("[data-stale]");
const reads = (workbook: HostedWorkbook) => workbook.asked.filter((call) => call === "read").length;

async function checked(preferences: object = {}) {
  const workbook = new HostedWorkbook(twoWrongTotals);
  await workbook.keep("preferences", JSON.stringify({ version: 1, ...preferences }));
  const app = renderApp(twoWrongTotals, reviewTotals, { workbook });
  await app.user.click(press("一键校验"));
  return app;
}

const type = (workbook: HostedWorkbook, sheet: string, a1: string, value: number) =>
  typed(workbook, at(sheet, a1), plainContent(value));

/** Lets time go by, and the pane do what it does then. */
async function wait(workbook: HostedWorkbook, milliseconds: number) {
  await act(() => jest.advanceTimersByTimeAsync(milliseconds));
  await act(() => workbook.settled());
}

describe("a change", () => {
  test("in a checked form makes the result stale, and checking again renews it", async () => {
    const { user, workbook } = await checked();
    expect(stale()).toBeNull();
    await type(workbook, "表一", "H25", 98);
    expect(stale()).toHaveTextContent("表格已修改，结果可能已过时");
    expect(status()).toHaveTextContent("2 处错误");
    await user.click(press("重新校验"));
    expect(stale()).toBeNull();
    expect(status()).toHaveTextContent("1 处错误");
  });

  test("on a sheet without a form does not", async () => {
    const { workbook } = await checked();
    await type(workbook, "别处", "A1", 1);
    expect(stale()).toBeNull();
  });

  test("before the first check says nothing", async () => {
    const { workbook } = renderApp(twoWrongTotals, reviewTotals);
    await type(workbook, "表一", "H25", 98);
    expect(stale()).toBeNull();
  });

  test("of our own is none: a write leaves the result fresh", async () => {
    const { user, workbook } = await checked({ autoCheck: true });
    await user.click(press("写入合计与更正"));
    await user.click(press("写入"));
    expect(stale()).toBeNull();
    const before = reads(workbook);
    await wait(workbook, PAUSE_MS + 200);
    expect(reads(workbook)).toBe(before);
  });

  test("while a check reads leaves its result stale", async () => {
    const { user, workbook } = await checked();
    workbook.slow = { done: 1, all: 3 };
    await user.click(press("一键校验"));
    await type(workbook, "表一", "H25", 98);
    workbook.slow!.letGo!();
    await act(() => workbook.settled());
    expect(stale()).not.toBeNull();
  });

  test("is heard until the pane closes", async () => {
    const { workbook, unmount } = await checked();
    expect(workbook.watchers).toBe(1);
    unmount();
    await act(() => workbook.settled());
    expect(workbook.watchers).toBe(0);
  });
});

describe("自动校验", () => {
  test("is on unless the user has switched it off", async () => {
    const { workbook, unmount } = await checked({ autoCheck: false });
    await type(workbook, "表一", "H25", 98);
    await wait(workbook, PAUSE_MS + 200);
    expect(reads(workbook)).toBe(1);
    unmount();
    const { workbook: usual } = await checked();
    await type(usual, "表一", "H25", 98);
    await wait(usual, PAUSE_MS + 200);
    expect(reads(usual)).toBe(2);
  });

  test("makes one check of two quick edits", async () => {
    const { workbook } = await checked({ autoCheck: true });
    await type(workbook, "表一", "H25", 98);
    await wait(workbook, PAUSE_MS / 2);
    await type(workbook, "表一", "G25", 100);
    await wait(workbook, PAUSE_MS / 2 + 200);
    expect(reads(workbook)).toBe(1);
    await wait(workbook, PAUSE_MS / 2);
    expect(reads(workbook)).toBe(2);
    expect(status()).toHaveTextContent("未发现问题");
    expect(stale()).toBeNull();
  });

  test("leaves an open preview alone and checks when it is closed", async () => {
    const { user, workbook } = await checked({ autoCheck: true });
    await user.click(press("写入合计与更正"));
    await type(workbook, "表一", "H25", 98);
    await wait(workbook, PAUSE_MS + 200);
    expect(screen.getByRole("heading", { name: "写入预览" })).toBeInTheDocument();
    expect(reads(workbook)).toBe(1);
    await user.keyboard("{Escape}");
    await wait(workbook, PAUSE_MS + 200);
    expect(reads(workbook)).toBe(2);
  });

  test("costs the user no undo", async () => {
    const workbook = new HostedWorkbook(twoWrongTotals, ["undoLostByMerges", "undoLostByWrites"]);
    await workbook.keep("preferences", JSON.stringify({ version: 1, autoCheck: true }));
    const { user } = renderApp(twoWrongTotals, reviewTotals, { workbook });
    await user.click(press("一键校验"));
    await type(workbook, "表一", "H25", 98);
    await wait(workbook, PAUSE_MS + 200);
    expect(status()).toHaveTextContent("1 处错误");
    expect(workbook.undoStack).toEqual(["type H25"]);
  });

  test("leaves a form whose rows have moved to the user, and goes on once that was read", async () => {
    const { user, workbook } = await checked({ autoCheck: true });
    workbook.insertRows("表一", "30:30");
    await wait(workbook, PAUSE_MS + 200);
    expect(reads(workbook)).toBe(1);
    expect(stale()).not.toBeNull();
    await user.click(press("重新校验"));
    await type(workbook, "表一", "H25", 98);
    await wait(workbook, PAUSE_MS + 200);
    expect(reads(workbook)).toBe(3);
    expect(stale()).toBeNull();
  });

  test("says nothing when a cell is open for typing, and does not try without end", async () => {
    const { workbook } = await checked({ autoCheck: true });
    workbook.failure = new WorkbookError("cell-edit", "");
    await type(workbook, "表一", "H25", 98);
    await wait(workbook, 2 * PAUSE_MS + 300);
    expect(reads(workbook)).toBe(2);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(stale()).not.toBeNull();
  });
});

describe("a long reading", () => {
  test("tells how far it is and can be cancelled; the last result stays", async () => {
    const { user, workbook } = await checked();
    workbook.slow = { done: 3, all: 40 };
    await user.click(press("一键校验"));
    expect(status()).toHaveTextContent("正在读取 3/40 张工作表");
    await wait(workbook, 600);
    await user.click(press("取消"));
    expect(screen.getByText("已取消校验，结果没有更新。")).toBeInTheDocument();
    expect(status()).toHaveTextContent("2 处错误");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.queryByRole("button", { name: "取消" })).toBeNull();
  });

  test("of a workbook that is soon read shows no 取消", async () => {
    await checked();
    expect(screen.queryByRole("button", { name: "取消" })).toBeNull();
  });
});

test("sheets that were too large to read are named", async () => {
  const snapshot = {
    ...twoWrongTotals,
    skipped: [
      { name: "明细", reason: "too-large" as const },
      { name: "台账", reason: "too-large" as const },
    ],
  };
  const { user } = renderApp(snapshot, () => reviewOf([formReview("表一", "甲", [])]));
  await user.click(press("一键校验"));
  expect(screen.getByText(/工作表 明细、台账 太大，没有读取/)).toBeInTheDocument();
});

test("forms on hidden sheets are said to be unchecked", async () => {
  const hidden = [{ sheet: "旧表", forms: 1 }];
  const { user } = renderApp(twoWrongTotals, () =>
    reviewOf([formReview("表一", "甲", [])], {}, { hidden }),
  );
  await user.click(press("一键校验"));
  expect(screen.getByText(/隐藏的工作表 旧表 中有 1 张自评表，没有校验/)).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("有内容没有校验；已校验的 1 张表未发现问题");
});

test("headings that were guessed are told in one quiet line", async () => {
  const one = formReview("表一", "甲", []);
  const heading = (text: string) => ({ cell: at("表一", "E11"), text });
  const guesses = [
    { heading: heading("考核标准"), meaning: "target" },
    { heading: heading("实绩"), meaning: "actual" },
  ];
  const { user } = renderApp(twoWrongTotals, () =>
    reviewOf([{ ...one, form: { ...one.form, guesses } }]),
  );
  await user.click(press("一键校验"));
  expect(
    screen.getByText(
      "表头“考核标准”按内容理解为年度指标值，“实绩”按内容理解为实际完成值。如不对，请改用标准表头。",
    ),
  ).toBeInTheDocument();
});

test("a form of which hardly a target could be judged is not called in order without a word", async () => {
  const unjudged = [{ cell: at("表一", "E11"), reason: "text" as const }];
  const one = { ...formReview("表一", "甲", []), targets: 1, unjudged };
  const { user } = renderApp(twoWrongTotals, () => reviewOf([one]));
  await user.click(press("一键校验"));
  expect(screen.getByText(/^1 项指标值中有 1 项看不出是否达到/)).toBeInTheDocument();
});

test("one target among many that could not be judged is not worth a word", async () => {
  const unjudged = [{ cell: at("表一", "E11"), reason: "text" as const }];
  const one = { ...formReview("表一", "甲", []), targets: 9, unjudged };
  const { user } = renderApp(twoWrongTotals, () => reviewOf([one]));
  await user.click(press("一键校验"));
  expect(screen.queryByText(/看不出是否达到/)).toBeNull();
});

test("a host that does not tell of changes: the switch says so", async () => {
  const workbook = new HostedWorkbook(twoWrongTotals);
  workbook.deaf = true;
  const { user } = renderApp(twoWrongTotals, reviewTotals, { workbook });
  await user.click(press("设置"));
  expect(screen.getByRole("checkbox", { name: "表格修改后自动校验" })).toBeDisabled();
  expect(screen.getByText(/不通知修改/)).toBeInTheDocument();
});

test("the ribbon's check marks when the user wants that", async () => {
  const { pressOnRibbon, workbook } = await checked({ markAfterRibbon: true });
  expect(workbook.marks.size).toBe(0);
  await pressOnRibbon("check");
  expect(workbook.marks.size).toBe(2);
  expect(screen.getByText("已标记 2 个单元格。")).toBeInTheDocument();
});

describe("the undo", () => {
  async function written() {
    const app = await checked();
    await app.user.click(press("写入合计与更正"));
    await app.user.click(press("写入"));
    return app;
  }

  test("is there again after the pane was closed, and is gone once used", async () => {
    const { workbook, unmount } = await written();
    unmount();
    const { user } = renderApp(twoWrongTotals, reviewTotals, { workbook });
    await act(() => workbook.settled());
    expect(press("撤销本次写入")).not.toHaveAttribute("aria-disabled", "true");
    await user.click(press("撤销本次写入"));
    expect(workbook.content(at("表一", "H25")).value).toBe(97);
    expect(workbook.content(at("表一", "G25")).value).toBe(90);
    expect(screen.queryByRole("button", { name: "撤销本次写入" })).toBeNull();
    expect(workbook.texts.has("undo")).toBe(false);
  });

  test("leaves cells that were changed while the pane was closed", async () => {
    const { workbook, unmount } = await written();
    unmount();
    workbook.put(at("表一", "H25"), plainContent(55));
    const { user, settled } = renderApp(twoWrongTotals, reviewTotals, { workbook });
    await settled();
    await user.click(press("撤销本次写入"));
    expect(workbook.content(at("表一", "H25")).value).toBe(55);
    expect(workbook.content(at("表一", "G25")).value).toBe(90);
  });

  test("that the workbook does not take in stays in the pane, and that is said", async () => {
    const { user, workbook } = await checked();
    workbook.keepFailure = new WorkbookError("read-only", "");
    await user.click(press("写入合计与更正"));
    await user.click(press("写入"));
    expect(screen.getByText(/撤销记录没有存入工作簿/)).toBeInTheDocument();
    expect(screen.queryByRole("alert")).toBeNull();
    await user.click(press("撤销本次写入"));
    expect(workbook.content(at("表一", "H25")).value).toBe(97);
    expect(screen.queryByText(/撤销记录没有存入工作簿/)).toBeNull();
  });

  test("with a damaged record is not offered, and that is said", async () => {
    const workbook = new HostedWorkbook(twoWrongTotals);
    await workbook.keep("undo", '{"version":1,"edits":[{"at":{}}]}');
    renderApp(twoWrongTotals, reviewTotals, { workbook });
    expect(await screen.findByText(/撤销记录已损坏/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "撤销本次写入" })).toBeNull();
  });
});
