import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { useWords } from "../parts/words";
import type { View } from "../state/state";
import type { Task } from "../state/task";

const useStyles = makeStyles({
  around: { position: "relative", flexShrink: 0 },
  menu: {
    position: "absolute",
    top: "100%",
    right: 0,
    zIndex: 2,
    minWidth: "150px",
    marginTop: "2px",
    padding: "4px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: { width: "100%", justifyContent: "flex-start", whiteSpace: "nowrap" },
});

interface MoreMenuProps {
  readonly busy: boolean;
  /** Whether there is a result to hand on. */
  readonly checked: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onTask: (task: Task) => void;
  readonly onView: (view: View) => void;
}

/** What is seldom done. */
export function MoreMenu({ busy, checked, button, onTask, onView }: MoreMenuProps) {
  const styles = useStyles();
  const { words } = useWords();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) itemsOf(menu.current)[0]?.focus();
  }, [open]);
  const act = (doing: () => void) => () => {
    button.current?.focus();
    setOpen(false);
    doing();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const walk = (event: KeyboardEvent) => {
    const items = itemsOf(menu.current);
    const next = nextOf(items, event.key);
    if (event.key === "Escape") act(() => {})();
    else if (next) next.focus();
    else return;
    event.preventDefault();
  };
  const item = (label: string, doing: () => void) => (
    <Button
      role="menuitem"
      appearance="subtle"
      className={styles.item}
      tabIndex={-1}
      onClick={act(doing)}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.around} onBlur={leave}>
      <Button
        ref={button}
        icon={<MoreHorizontal20Regular />}
        aria-label={words.more}
        title={words.more}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div
          ref={menu}
          className={styles.menu}
          role="menu"
          aria-label={words.more}
          onKeyDown={walk}
        >
          {checked && item(words.report.open, () => onView("report"))}
          {item(words.insertTemplate, () => onView("template"))}
          {item(words.changeRows, () => onView("rows"))}
          {item(words.clearMarks, () => !busy && onTask({ kind: "clear", unrecorded: "leave" }))}
        </div>
      )}
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}

/** The item that a key leads to, round and round. */
function nextOf(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const place = places[key];
  return place === undefined ? undefined : items[place];
}
