import { useState, type KeyboardEvent } from "react";
import type { Messages } from "../locale";
import { toA1 } from "../sheet/address";
import type { Place } from "./selection";
import type { Editing } from "./use-editing";

interface FormulaBarProps {
  readonly words: Messages["workbench"];
  readonly selected: Place;
  readonly original: string;
  readonly editing: Editing;
  /** Goes to the cell or area of that name; tells whether there is one. */
  readonly onGo: (name: string) => boolean;
}

/** The name of the selected cell, to go to another, and what it holds, to be typed over. */
export function FormulaBar({ words, selected, original, editing, onGo }: FormulaBarProps) {
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (nativeEvent.isComposing) return;
    if (key === "Enter") editing.commit();
    if (key === "Escape") editing.cancel();
  };
  return (
    <div className="formula-bar">
      <NameBox key={toA1(selected)} label={words.nameBox} name={toA1(selected)} onGo={onGo} />
      <input
        aria-label={words.formulaBar}
        value={editing.typing ?? original}
        onChange={(event) => editing.change(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={editing.commit}
        spellCheck={false}
      />
    </div>
  );
}

interface NameBoxProps {
  readonly label: string;
  readonly name: string;
  readonly onGo: FormulaBarProps["onGo"];
}

function NameBox({ label, name, onGo }: NameBoxProps) {
  const [typed, setTyped] = useState(name);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape" || (key === "Enter" && !onGo(typed.trim()))) setTyped(name);
  };
  return (
    <input
      className="name-box"
      aria-label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onKeyDown={onKeyDown}
      onBlur={() => setTyped(name)}
      spellCheck={false}
    />
  );
}
