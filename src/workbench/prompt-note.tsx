import type { Prompt } from "./prompts";
import { LINE_HEIGHT, textHeight } from "./text-size";
import type { Box, Viewport } from "./visible-cells";

interface PromptNoteProps {
  readonly id: string;
  readonly prompt: Prompt;
  /** The cell it belongs to. */
  readonly box: Box;
  /** The part of the grid in sight. */
  readonly viewport: Viewport;
}

const WIDTH = 260;
const GAP = 4;
const HEADINGS = 24;

/** What is told of a cell: below it, or above it where there is no room. */
export function PromptNote({ id, prompt, box, viewport }: PromptNoteProps) {
  const bottom = box.top + box.height + GAP;
  const height = textHeight(prompt.message, WIDTH) + LINE_HEIGHT;
  const fits = bottom + height <= viewport.top + viewport.height - HEADINGS;
  const left = Math.max(0, Math.min(box.left, viewport.left + viewport.width - WIDTH));
  const place = fits ? { top: bottom } : { top: box.top - GAP, transform: "translateY(-100%)" };
  return (
    <div id={id} className="prompt" role="note" style={{ ...place, left, maxWidth: WIDTH }}>
      {prompt.title && <strong>{prompt.title}</strong>}
      {prompt.message}
    </div>
  );
}
