import type { Messages } from "../locale";

/** The halves of the page, of which a narrow window shows one at a time. */
export type Side = "sheet" | "pane";

interface SideTabsProps {
  readonly words: Messages["workbench"];
  readonly shown: Side;
  readonly onShow: (side: Side) => void;
}

/** Which half a narrow window shows; not seen in a wide one. */
export function SideTabs({ words, shown, onShow }: SideTabsProps) {
  const names: readonly (readonly [Side, string])[] = [
    ["pane", words.check],
    ["sheet", words.grid],
  ];
  return (
    <div className="side-tabs" role="group" aria-label={words.sides}>
      {names.map(([side, name]) => (
        <button key={side} type="button" aria-pressed={side === shown} onClick={() => onShow(side)}>
          {name}
        </button>
      ))}
    </div>
  );
}
