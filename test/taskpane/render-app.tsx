import "@testing-library/jest-dom";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { App, type AppProps } from "../../src/taskpane/app";
import type { Reviewer } from "../../src/taskpane/use-review";
import { MemoryWorkbook } from "./memory-workbook";

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver = NoResizeObserver as unknown as typeof ResizeObserver;

/** The pane over a workbook in memory; `ribbon.check` is what the ribbon's button does. */
export function renderApp(
  snapshot: WorkbookSnapshot,
  review: Reviewer,
  more: Partial<Pick<AppProps, "language" | "dark">> = {},
) {
  const workbook = new MemoryWorkbook(snapshot);
  const ribbon = { check: async () => {} };
  render(
    <App
      workbook={workbook}
      review={review}
      language="zh-CN"
      dark={false}
      version="1.2.3"
      onRibbonCheck={(check) => {
        ribbon.check = check;
      }}
      {...more}
    />,
  );
  return { workbook, ribbon, user: userEvent.setup() };
}
