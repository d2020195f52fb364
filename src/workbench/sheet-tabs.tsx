import { useEffect, useRef } from "react";
import type { Messages } from "../locale";

interface SheetTabsProps {
  readonly words: Messages["workbench"];
  readonly names: readonly string[];
  readonly active: string;
  readonly onSelect: (name: string) => void;
}

/** The sheets by their names, and arrows to the one before and the next. */
export function SheetTabs({ words, names, active, onSelect }: SheetTabsProps) {
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void current.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const at = names.indexOf(active);
  const arrow = (label: string, sign: string, to: string | undefined) => (
    <button
      type="button"
      className="arrow"
      aria-label={label}
      title={label}
      disabled={to === undefined}
      onClick={() => onSelect(to!)}
    >
      {sign}
    </button>
  );
  return (
    <nav className="sheet-tabs" aria-label={words.sheets}>
      {arrow(words.sheetBefore, "◄", names[at - 1])}
      {arrow(words.sheetAfter, "►", names[at + 1])}
      <div className="names">
        {names.map((name) => (
          <button
            key={name}
            ref={name === active ? current : undefined}
            type="button"
            aria-current={name === active ? "true" : undefined}
            onClick={() => onSelect(name)}
          >
            {name}
          </button>
        ))}
      </div>
    </nav>
  );
}
