import type { Prompt } from "./prompts";
import { lineHeight, textHeight } from "./text-size";
import type { Box, Viewport } from "./visible-cells";

interface PromptNoteProps {
  readonly id: string;
  readonly prompt: Prompt;
  /** The cell it belongs to. */
  readonly box: Box;
  /** The part of the grid in sight. */
  readonly viewport: Viewport;
}

const width = 260;
const gap = 4;
const headings = 24;

/** What is told of a cell: below it, or above it where there is no room. */
export function PromptNote({ id, prompt, box, viewport }: PromptNoteProps) {
  const bottom = box.top + box.height + gap;
  const height = textHeight(prompt.message, width) + lineHeight;
  const fits = bottom + height <= viewport.top + viewport.height - headings;
  const left = Math.max(0, Math.min(box.left, viewport.left + viewport.width - width));
  const place = fits ? { top: bottom } : { top: box.top - gap, transform: "translateY(-100%)" };
  return (
    <div id={id} className="prompt" role="note" style={{ ...place, left, maxWidth: width }}>
      {prompt.title && <strong>{prompt.title}</strong>}
      {prompt.message}
    </div>
  );
}
