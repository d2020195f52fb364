import { useEffect, useRef } from "react";

interface SheetTabsProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly active: string;
  readonly onSelect: (name: string) => void;
}

export function SheetTabs({ label, names, active, onSelect }: SheetTabsProps) {
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void current.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <nav className="sheet-tabs" aria-label={label}>
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
    </nav>
  );
}
