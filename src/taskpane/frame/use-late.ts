import { useEffect, useState } from "react";

/** True once `active` has lasted for `delayMs`: what is done sooner is not worth a flicker. */
export function useLate(active: boolean, delayMs: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setLate(true), delayMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, delayMs]);
  return active && late;
}
