import { Component, type ReactNode } from "react";
import { ProblemText } from "../parts/problem-text";
import { useWords } from "../parts/words";

interface BreakdownProps {
  readonly children: ReactNode;
}

interface BreakdownState {
  readonly detail: string | null;
}

/** What is in it, or, where that could not be loaded or drawn, what happened and what to do. */
export class Breakdown extends Component<BreakdownProps, BreakdownState> {
  override state: BreakdownState = { detail: null };

  static getDerivedStateFromError(error: unknown): BreakdownState {
    return { detail: String(error) };
  }

  override render() {
    const { detail } = this.state;
    return detail === null ? this.props.children : <Broken detail={detail} />;
  }
}

function Broken({ detail }: { readonly detail: string }) {
  const { words } = useWords();
  return <ProblemText problem={words.incomplete} detail={detail} alert />;
}
