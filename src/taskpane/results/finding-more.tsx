import { makeStyles } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { Finding } from "../../lint/rule";
import { toSheetA1 } from "../../sheet/address";
import { clip } from "../parts/clip";
import { IgnoreForm } from "./ignore-form";
import { useRule } from "../parts/rules";
import { TextButton } from "../parts/text-button";
import { WhyText } from "./why-text";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  row: { display: "flex", gap: "8px", marginLeft: "-4px" },
});

interface FindingMoreProps {
  readonly finding: Finding;
  /** Null where the finding cannot be ignored. */
  readonly onIgnore: ((finding: Finding, reason: string) => void) | null;
}

/** 为什么 and 忽略, each answered in place. */
export function FindingMore({ finding, onIgnore }: FindingMoreProps) {
  const styles = useStyles();
  const { words } = useWords();
  const rule = useRule(finding.rule);
  const [open, setOpen] = useState<"why" | "ignore" | null>(null);
  const ignoreButton = useRef<HTMLButtonElement>(null);
  const why = useId();
  const cell = finding.cells[0] ? clip(toSheetA1(finding.cells[0])) : "";
  const toggle = (part: "why" | "ignore") => setOpen(open === part ? null : part);
  const cancel = () => {
    setOpen(null);
    ignoreButton.current?.focus();
  };
  return (
    <>
      <div className={styles.row}>
        {rule && (
          <TextButton
            aria-label={words.whyCell(cell)}
            aria-expanded={open === "why"}
            aria-controls={open === "why" ? why : undefined}
            onClick={() => toggle("why")}
          >
            {words.why}
          </TextButton>
        )}
        {onIgnore && (
          <TextButton
            ref={ignoreButton}
            aria-label={words.ignoreCell(cell)}
            aria-expanded={open === "ignore"}
            onClick={() => toggle("ignore")}
          >
            {words.ignore}
          </TextButton>
        )}
      </div>
      {open === "why" && rule && <WhyText id={why} rule={rule} />}
      {open === "ignore" && onIgnore && (
        <IgnoreForm onIgnore={(reason) => onIgnore(finding, reason)} onCancel={cancel} />
      )}
    </>
  );
}
