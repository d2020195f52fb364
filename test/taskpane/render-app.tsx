import "@testing-library/jest-dom";
import { act, render } from "@testing-library/react";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { RULES } from "../../src/rules";
import type { CellAddress } from "../../src/sheet/address";
import type { CellContent } from "../../src/sheet/edit";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { App, type AppProps } from "../../src/taskpane/app";
import type { Reviewer } from "../../src/taskpane/state/tools";
import type { Act } from "../../src/taskpane/frame/ribbon";
import { HostedWorkbook } from "./hosted-workbook";

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver = NoResizeObserver as unknown as typeof ResizeObserver;

const unstyled = { ...createDOMRenderer(), insertCSSRules() {} };

interface Circumstances extends Partial<Pick<AppProps, "language" | "dark" | "rules" | "probe">> {
  readonly workbook?: HostedWorkbook;
}

/** The pane over a workbook in memory; `ribbon` holds what the ribbon's functions do. */
export function renderApp(
  snapshot: WorkbookSnapshot,
  review: Reviewer,
  { workbook = new HostedWorkbook(snapshot), ...more }: Circumstances = {},
) {
  const ribbon: Record<string, Act> = {};
  const { unmount } = render(
    <RendererProvider renderer={unstyled}>
      <App
        workbook={workbook}
        review={review}
        rules={RULES}
        language="zh-CN"
        dark={false}
        version="1.2.3"
        probe={() => Promise.reject(new Error("Nobody is asked."))}
        onRibbon={(acts) => Object.assign(ribbon, acts)}
        {...more}
      />
    </RendererProvider>,
  );
  const settled = () => act(() => workbook.settled());
  const pressOnRibbon = async (name: string) => {
    await act(async () => ribbon[name]!());
    await settled();
  };
  return { workbook, ribbon, pressOnRibbon, unmount, settled, user: userSettling(settled) };
}

/** What the user types into a cell, and what the pane makes of it. */
export async function typed(workbook: HostedWorkbook, at: CellAddress, content: CellContent) {
  workbook.put(at, content);
  await act(() => workbook.settled());
}

/** A user who waits, after each thing done, until the pane has done its part. */
function userSettling(settled: () => Promise<void>): UserEvent {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  return new Proxy(user, {
    get(target, name: keyof UserEvent) {
      const act = target[name] as (...given: unknown[]) => Promise<unknown>;
      return async (...given: unknown[]) => {
        await act.apply(target, given);
        await settled();
      };
    },
  });
}
