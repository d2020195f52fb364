import "@testing-library/jest-dom";
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { RULES } from "../../src/rules";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { App, type AppProps } from "../../src/taskpane/app";
import type { Reviewer } from "../../src/taskpane/state/tools";
import type { Act } from "../../src/taskpane/frame/ribbon";
import { MemoryWorkbook } from "./memory-workbook";

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver = NoResizeObserver as unknown as typeof ResizeObserver;

interface Circumstances extends Partial<Pick<AppProps, "language" | "dark">> {
  readonly workbook?: MemoryWorkbook;
}

/** The pane over a workbook in memory; `ribbon` holds what the ribbon's functions do. */
export function renderApp(
  snapshot: WorkbookSnapshot,
  review: Reviewer,
  { workbook = new MemoryWorkbook(snapshot), ...more }: Circumstances = {},
) {
  const ribbon: Record<string, Act> = {};
  const { unmount } = render(
    <App
      workbook={workbook}
      review={review}
      rules={RULES}
      language="zh-CN"
      dark={false}
      version="1.2.3"
      onRibbon={(name, act) => {
        ribbon[name] = act;
      }}
      {...more}
    />,
  );
  const pressOnRibbon = (name: string) => act(async () => ribbon[name]!());
  return { workbook, ribbon, pressOnRibbon, unmount, user: userEvent.setup() };
}
