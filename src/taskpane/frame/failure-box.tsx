import { Button } from "@fluentui/react-components";
import { canRetry, problemOf } from "./problem-of";
import type { Failure, Task } from "../state/task";
import { ProblemText } from "../parts/problem-text";
import { useWords } from "../parts/words";

interface FailureBoxProps {
  readonly failure: Failure;
  readonly onTask: (task: Task) => void;
}

/** Why the last task was not done, told at once, and a button to try it again. */
export function FailureBox({ failure, onTask }: FailureBoxProps) {
  const { words } = useWords();
  return (
    <ProblemText problem={problemOf(failure, words)} detail={failure.detail} alert>
      {canRetry(failure) && (
        <Button size="small" onClick={() => onTask(failure.task)}>
          {words.retry}
        </Button>
      )}
    </ProblemText>
  );
}
