import { Button, mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Finding } from "../../lint/rule";
import { FoldIcon } from "../parts/fold-icon";
import { useRule } from "../parts/rules";
import { SeverityIcon } from "../parts/severity-label";
import { useWords } from "../parts/words";
import type { Keyed } from "../state/listing";
import { IgnoreForm } from "./ignore-form";
import { useLineStyles } from "./line-styles";

interface AlikeLineProps {
  readonly alike: readonly Keyed[];
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
  /** Null where nothing can be ignored. */
  readonly onIgnore: ((findings: readonly Finding[], reason: string) => void) | null;
}

/** Findings of one rule in a form: what they are and how many; open, all of them can be ignored at once. */
export function AlikeLine({ alike, open, tabIndex, onToggle, onIgnore }: AlikeLineProps) {
  const line = useLineStyles();
  const { words, language } = useWords();
  const [asking, setAsking] = useState(false);
  const ignore = useRef<HTMLButtonElement>(null);
  const { rule, severity } = alike[0]!.finding;
  const title = useRule(rule)?.title[language] ?? rule;
  const cancel = () => {
    setAsking(false);
    ignore.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        data-head
        className={mergeClasses(line.head, line.strong)}
        tabIndex={tabIndex}
        aria-expanded={open}
        onClick={onToggle}
      >
        <SeverityIcon severity={severity} label={words.severity[severity]} />
        <span className={line.short}>{words.alike(title, alike.length)}</span>
        <FoldIcon open={open} />
      </button>
      {open && onIgnore && (
        <div className={line.block}>
          <Button
            ref={ignore}
            size="small"
            aria-expanded={asking}
            onClick={() => setAsking(!asking)}
          >
            {words.ignoreAll(alike.length)}
          </Button>
          {asking && (
            <IgnoreForm
              onIgnore={(reason) =>
                onIgnore(
                  alike.map(({ finding }) => finding),
                  reason,
                )
              }
              onCancel={cancel}
            />
          )}
        </div>
      )}
    </>
  );
}
