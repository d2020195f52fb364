import { makeStyles, tokens } from "@fluentui/react-components";
import type { RuleData } from "../../lint/rule";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  box: {
    margin: "4px 0",
    padding: "4px 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  line: { margin: 0 },
  source: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Why a rule exists and where its requirement comes from, in the rule's own words. */
export function WhyText({ id, rule }: { id: string; rule: RuleData }) {
  const styles = useStyles();
  const { words, language } = useWords();
  return (
    <div id={id} className={styles.box}>
      <p className={styles.line}>{rule.why[language]}</p>
      <p className={styles.source}>
        {words.source}
        {rule.source}
      </p>
    </div>
  );
}
