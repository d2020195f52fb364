import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useWords } from "../parts/words";
import type { Leftover } from "../state/task";

const useStyles = makeStyles({ choice: { display: "flex" } });

/** Something of the pane's in the file, and how it is called. */
export interface Left {
  readonly what: Leftover;
  readonly name: string;
}

interface LeftoverChoicesProps {
  readonly left: readonly Left[];
  readonly kept: readonly Leftover[];
  readonly busy: boolean;
  readonly onToggle: (what: Leftover) => void;
  readonly onClean: () => void;
}

/** Which of it is to go, and the button that takes it out. */
export function LeftoverChoices({ left, kept, busy, onToggle, onClean }: LeftoverChoicesProps) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <div role="group" aria-label={words.clean}>
      {left.map(({ what, name }) => (
        <Checkbox
          key={what}
          className={styles.choice}
          label={name}
          checked={!kept.includes(what)}
          onChange={() => onToggle(what)}
        />
      ))}
      <Button size="small" disabledFocusable={busy} onClick={onClean}>
        {words.cleanNow}
      </Button>
    </div>
  );
}
