import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode, type Ref } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  toggle: {
    display: "flex",
    gap: "6px",
    width: "100%",
    padding: "8px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0, marginTop: "2px" },
  body: { padding: "0 4px" },
});

interface FoldProps {
  readonly head: ReactNode;
  readonly open: boolean;
  readonly toggle?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A part with a head; a press on the head folds it away or opens it. */
export function Fold({ head, open, toggle, children }: FoldProps) {
  const styles = useStyles();
  const [expanded, setExpanded] = useState(open);
  const body = useId();
  const Chevron = expanded ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section>
      <h2 className={styles.heading}>
        <button
          type="button"
          ref={toggle}
          className={styles.toggle}
          aria-expanded={expanded}
          aria-controls={body}
          onClick={() => setExpanded(!expanded)}
        >
          <Chevron className={styles.chevron} aria-hidden />
          <span>{head}</span>
        </button>
      </h2>
      <div id={body} className={styles.body} hidden={!expanded}>
        {children}
      </div>
    </section>
  );
}
