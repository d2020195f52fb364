import { rangeToA1 } from "../../sheet/range";
import { writtenAlone } from "../../lint/as-written";
import type { WriteAs } from "../../lint/edit-plan";
import type { Finding } from "../../lint/rule";
import type { Ignored } from "../../lint/settings";
import type { CellAddress } from "../../sheet/address";
import { clip } from "../parts/clip";
import { useWords } from "../parts/words";
import { countUnrecognised } from "../state/counts";
import type { Ignoring, Keyed, Listing, Mending } from "../state/listing";
import type { Checked } from "../state/state";
import { AlikeLine } from "./alike-line";
import { FindingLine } from "./finding-line";
import { FoldLine } from "./fold-line";
import { FormLine } from "./form-line";
import { ignoring, stillHolds } from "./ignored";
import { IgnoredEntry, UndoIgnoring } from "./ignored-lines";
import { UndoMending } from "./undo-mending";
import { hasHead, type Line } from "./lines";
import { useLineStyles } from "./line-styles";
import { QuietLine } from "./quiet-line";
import { Remarks } from "./remarks";

/** What can be done from the lines of the list. */
export interface LineActs {
  readonly checked: Checked;
  readonly ignored: readonly Ignored[];
  readonly onListing: (change: Partial<Listing>) => void;
  /** Opens a finding and brings the user to its cell. */
  readonly onOpen: (finding: Keyed) => void;
  readonly onFold: (key: string, open: boolean) => void;
  readonly onLocate: (at: CellAddress) => void;
  /** Null while nothing can be ignored. */
  readonly onIgnore: ((ignoring: Ignoring) => void) | null;
  readonly onTakeBack: (entries: readonly Ignored[]) => void;
  readonly writeAs: WriteAs;
  readonly onMend: (mending: Mending) => void;
  readonly onUndoMending: () => void;
  /** Whether something is going on in the workbook. */
  readonly busy: boolean;
}

interface LineContentProps extends LineActs {
  readonly line: Line;
  readonly lines: readonly Line[];
  readonly tabIndex: 0 | -1;
}

/** What stands in a line of the list. */
export function LineContent(props: LineContentProps) {
  const { line, tabIndex, checked, ignored, busy, onListing, onFold, onLocate } = props;
  const styles = useLineStyles();
  const { words } = useWords();
  const ignore = ignoringOf(props);
  switch (line.kind) {
    case "form":
      return (
        <FormLine
          review={line.review}
          open={line.open}
          tabIndex={tabIndex}
          onToggle={() => onFold(line.key, !line.open)}
        />
      );
    case "quiet": {
      const { sheet, top, left } = line.review.form.range;
      const onPress = () => onLocate({ sheet, row: top, column: left });
      return <QuietLine review={line.review} tabIndex={tabIndex} onPress={onPress} />;
    }
    case "remarks":
      return <Remarks review={line.review} />;
    case "finding":
      return (
        <FindingLine
          finding={line.finding}
          open={line.open}
          inside={line.inside}
          snapshot={checked.snapshot}
          tabIndex={tabIndex}
          onToggle={() =>
            line.open ? onListing({ current: null, active: line.key }) : props.onOpen(line)
          }
          onLocate={onLocate}
          busy={busy}
          onMend={mendingOf(props, line.finding)}
          onIgnore={ignore && ((finding, reason) => ignore([finding], reason))}
        />
      );
    case "alike":
      return (
        <AlikeLine
          alike={line.alike}
          open={line.open}
          tabIndex={tabIndex}
          onToggle={() => onFold(line.key, !line.open)}
          onIgnore={ignore}
        />
      );
    case "undo-ignoring":
      return <UndoIgnoring entries={line.entries} onUndo={() => props.onTakeBack(line.entries)} />;
    case "undo-mending":
      return <UndoMending edits={line.edits} busy={busy} onUndo={props.onUndoMending} />;
    case "ignored":
    case "unrecognised":
      return (
        <FoldLine
          title={
            line.kind === "ignored"
              ? words.ignoredTitle(ignored.length)
              : words.unrecognisedTitle(countUnrecognised(checked.review))
          }
          open={line.open}
          tabIndex={tabIndex}
          onToggle={() => onFold(line.key, !line.open)}
        />
      );
    case "ignored-entry":
      return (
        <IgnoredEntry
          entry={line.entry}
          stillHolds={stillHolds(line.entry, checked)}
          onTakeBack={() => props.onTakeBack([line.entry])}
        />
      );
    case "unread": {
      const { range, reason, more } = line.place;
      return (
        <p className={styles.block}>
          {words.position(clip(range.sheet), rangeToA1(range))}：{words.unrecognised[reason]}
          {more && words.moreAlike(more)}
        </p>
      );
    }
  }
}

/** Ignores findings of a line, and remembers where it stood. */
function ignoringOf({ line, lines, onIgnore }: LineContentProps) {
  if (!onIgnore) return null;
  return (findings: readonly Finding[], reason: string) => {
    const entries = findings.flatMap((finding) => ignoring(finding, reason) ?? []);
    const before = lineAfter(line, lines);
    if (entries.length > 0) onIgnore({ entries, key: line.key, before });
  };
}

/** Writes what corrects a finding, and remembers where its line stood; null where nothing can be written. */
function mendingOf(props: LineContentProps, finding: Finding) {
  const { line, lines, checked, writeAs, onMend } = props;
  const { corrections } = checked.review.plan;
  const correction = corrections.find((one) => one.finding === finding);
  if (!correction) return null;
  const { edits } = writtenAlone(correction, writeAs);
  return () => onMend({ edits, key: line.key, before: lineAfter(line, lines) });
}

/** The key of the head after a line and all that is folded into it; null where there is none. */
function lineAfter(line: Line, lines: readonly Line[]): string | null {
  const inside = new Set(line.kind === "alike" ? line.alike.map(({ key }) => key) : []);
  const after = lines.slice(lines.indexOf(line) + 1);
  return after.find((each) => hasHead(each) && !inside.has(each.key))?.key ?? null;
}
