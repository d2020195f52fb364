import { makeStyles, tokens } from "@fluentui/react-components";
import type { RuleData } from "../../lint/rule";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  box: {
    margin: "4px 0",
    padding: "0 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0 },
});

/** Why a rule exists and where its requirement comes from, in the rule's own words. */
export function WhyText({ rule }: { rule: RuleData }) {
  const styles = useStyles();
  const { words, language } = useWords();
  return (
    <div className={styles.box}>
      <p className={styles.line}>
        {words.why}
        {rule.why[language]}
      </p>
      <p className={styles.line}>
        {words.source}
        {rule.source}
      </p>
    </div>
  );
}
