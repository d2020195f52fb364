import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { PaneMessages } from "../../locale";
import { useWords } from "../parts/words";
import type { State } from "../state/state";
import type { Left } from "./leftover-choices";
import type { Leftover, Task } from "../state/task";

const LeftoverChoices = lazy(async () => ({
  default: (await import("./leftover-choices")).LeftoverChoices,
}));

const useStyles = makeStyles({
  box: { marginBottom: "6px" },
  line: { display: "flex", alignItems: "center", gap: "8px" },
  text: { flex: 1, minWidth: 0, fontSize: tokens.fontSizeBase200 },
  button: { flexShrink: 0 },
});

interface LeftoversProps {
  readonly state: State;
  readonly busy: boolean;
  readonly onTask: (task: Task) => void;
}

/** What the pane has left in the file, and how it is taken out before the file is sent. */
export function Leftovers({ state, busy, onTask }: LeftoversProps) {
  const styles = useStyles();
  const { words } = useWords();
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState<readonly Leftover[]>(MEANT);
  const left = leftIn(state, words);
  if (left.length === 0) return null;
  const clean = () => {
    setAsking(false);
    onTask({
      kind: "clean",
      left: left.map(({ what }) => what).filter((what) => !kept.includes(what)),
    });
  };
  const toggle = (what: Leftover) =>
    setKept(kept.includes(what) ? kept.filter((one) => one !== what) : [...kept, what]);
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <span className={styles.text}>{words.leftInFile(left.map(({ name }) => name))}</span>
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={busy}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {words.clean}
        </Button>
      </div>
      {asking && (
        <Suspense>
          <LeftoverChoices left={left} kept={kept} busy={busy} onToggle={toggle} onClean={clean} />
        </Suspense>
      )}
    </div>
  );
}

/** What colleagues are meant to see is kept unless the user says otherwise. */
const MEANT: readonly Leftover[] = ["ignored", "rules"];

function leftIn({ marks, undoable, storedSettings }: State, words: PaneMessages): Left[] {
  const { ignored, rules } = storedSettings.settings;
  const counts: readonly (readonly [Leftover, number])[] = [
    ["marks", marks],
    ["undo", undoable ? 1 : 0],
    ["ignored", ignored.length],
    ["rules", Object.keys(rules).length],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => ({ what, name: words.leftovers[what](count) }));
}
