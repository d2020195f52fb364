import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { RuleData } from "../../src/lint/rule";
import type { Settings } from "../../src/lint/settings";
import { MESSAGES, type Language } from "../../src/locale";
import type { Review } from "../../src/review";
import type { Reviewer } from "../../src/taskpane/state/tools";
import { RULES } from "../../src/rules";
import type { CellAddress } from "../../src/sheet/address";
import type { CellContent } from "../../src/sheet/edit";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { App, type AppProps } from "../../src/taskpane/app";
import type { Act } from "../../src/taskpane/frame/ribbon";
import { HostedWorkbook } from "./hosted-workbook";

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver = NoResizeObserver as unknown as typeof ResizeObserver;

/** jsdom lays nothing out: every line of a list is as high as this, so that some are out of sight. */
const LINE_HEIGHT = 20;
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { get: () => LINE_HEIGHT });
window.scrollTo = () => {};

const unstyled = { ...createDOMRenderer(), insertCSSRules() {} };

interface Circumstances extends Partial<Pick<AppProps, "dark" | "probe" | "rulebook">> {
  readonly language?: Language;
  readonly rules?: readonly RuleData[];
  readonly workbook?: HostedWorkbook;
}

/** The pane over a workbook in memory; `ribbon` holds what the ribbon's functions do. */
export function renderApp(
  snapshot: WorkbookSnapshot,
  review: (snapshot: WorkbookSnapshot, settings: Settings) => Review,
  {
    workbook = new HostedWorkbook(snapshot),
    language = "zh-CN",
    rules = RULES,
    ...more
  }: Circumstances = {},
) {
  const ribbon: Record<string, Act> = {};
  const rulebook = () => Promise.resolve({ rules, review: inOneStep(review) });
  const { unmount } = render(
    <RendererProvider renderer={unstyled}>
      <App
        workbook={workbook}
        rulebook={rulebook}
        words={{ language, words: MESSAGES[language] }}
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

/** A review that is over before the page gets a turn. */
function inOneStep(review: Parameters<typeof renderApp>[1]): Reviewer {
  return function* (snapshot, settings) {
    return review(snapshot, settings);
  };
}

/** Chooses from the menu of what is seldom done. */
export async function choose(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: /^(更多|More)$/ }));
  await user.click(screen.getByRole("menuitem", { name }));
}

/** What the user types into a cell, and what the pane makes of it. */
export async function typed(workbook: HostedWorkbook, at: CellAddress, content: CellContent) {
  workbook.put(at, content);
  await act(() => workbook.settled());
}

/** The user goes to another cell, and the pane follows. */
export async function goesTo(workbook: HostedWorkbook, cell: CellAddress) {
  workbook.selected = cell;
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
