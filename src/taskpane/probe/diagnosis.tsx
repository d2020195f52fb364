import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { useFieldStyles } from "../parts/field-styles";
import { SavedText } from "../parts/saved-text";
import { useWords } from "../parts/words";

const useStyles = makeStyles({ begin: { margin: "6px 0" } });

/** Asks the Excel around the pane what nobody documents; `left` is a sheet that could not be taken away. */
export type Probe = () => Promise<{ readonly text: string; readonly left: string | null }>;

interface DiagnosisProps {
  readonly probe: Probe;
  /** Whether something else is going on in the workbook. */
  readonly busy: boolean;
}

type Course = "not begun" | "going on" | "failed" | Awaited<ReturnType<Probe>>;

/** A text for whoever looks after the add-in: what this Excel does, without anything of the workbook. */
export function Diagnosis({ probe, busy }: DiagnosisProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { diagnosis: words } = useWords().words;
  const [course, setCourse] = useState<Course>("not begun");
  const goesOn = course === "going on";
  const begin = () => {
    setCourse("going on");
    probe().then(setCourse, () => setCourse("failed"));
  };
  return (
    <div>
      <p className={fields.hint}>{words.about}</p>
      <Button
        className={styles.begin}
        size="small"
        disabledFocusable={busy || goesOn}
        icon={goesOn ? <Spinner size="extra-tiny" /> : undefined}
        onClick={begin}
      >
        {goesOn ? words.goesOn : words.begin}
      </Button>
      <div aria-live="polite">
        {course === "failed" && <p className={fields.wrong}>{words.failed}</p>}
        {typeof course === "object" && (
          <>
            {course.left !== null && <p className={fields.wrong}>{words.left(course.left)}</p>}
            <SavedText label={words.text} hint={words.copy} text={course.text} />
          </>
        )}
      </div>
    </div>
  );
}
