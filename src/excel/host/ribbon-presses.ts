/** What buttons, items of the cell's menu and shortcuts do, by the names that manifest and shortcuts give it. */
export const RIBBON_FUNCTIONS = [
  "open",
  "check",
  "preview",
  "clear-marks",
  "template-mof-2020",
  "template-mof-2022",
  "template-shenzhen-2020",
  "template-shanghai",
  "template-sichuan",
  "template-options",
] as const;

/** Does what a button of the ribbon stands for. */
type Act = () => unknown;

/** Buttons that were pressed before there was a pane, in order; what the pane does, once it is there. */
interface Presses {
  readonly waiting: string[];
  acts: Readonly<Record<string, Act>>;
}

declare global {
  interface Window {
    /** Of two scripts of one page: the one in its head, and the pane. */
    ribbonPresses?: Presses;
  }
}

function pressesOf(page: Window): Presses {
  return (page.ribbonPresses ??= { waiting: [], acts: {} });
}

/**
 * Tells Excel of every function of the ribbon. Excel asks for them before `onReady` calls back and drops
 * the press of a button that it does not know by then (OfficeDev/office-js#5176), so this runs at once
 * after office.js. A press ends for Excel before its work begins: Excel waits five minutes at most. A shortcut
 * brings no event along that could be ended.
 */
export function associateRibbon(page: Window): void {
  const presses = pressesOf(page);
  for (const name of RIBBON_FUNCTIONS) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      bringUpPane().catch(() => {});
      event?.completed?.();
      const act = presses.acts[name];
      if (act) act();
      else presses.waiting.push(name);
    });
  }
}

/** It may be refused, and does nothing in add-ins from the Marketplace: what was pressed is done all the same. */
async function bringUpPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Has the functions of the ribbon do these acts, by name, and does those that were pressed before. */
export function onRibbon(acts: Readonly<Record<string, Act>>): void {
  const presses = pressesOf(window);
  presses.acts = acts;
  presses.waiting.splice(0).forEach((name) => acts[name]?.());
}
