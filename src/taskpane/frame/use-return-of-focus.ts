import { useEffect, useRef, type RefObject } from "react";
import type { View } from "../state/state";

/** The buttons that open the views; three of them are opened from one menu. */
export type Openers = Readonly<
  Record<Exclude<View, "results">, RefObject<HTMLButtonElement | null>>
>;

/** When a view closes under the focus, the focus goes back to the button that opened it. */
export function useReturnOfFocus(view: View): Openers {
  const preview = useRef<HTMLButtonElement>(null);
  const settings = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = { results: null, preview, settings, template: menu, rows: menu, report: menu }[
      view
    ];
    return () => {
      if (document.activeElement === document.body) opener?.current?.focus();
    };
  }, [view]);
  return { preview, settings, template: menu, rows: menu, report: menu };
}
