import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { toSheetA1 } from "../../sheet/address";
import { hasHead, type Line } from "./lines";
import { headAt, nearest, stopAfter, useFocusKept, useKey, useTopOf } from "./walking";

/** What a line is taken to be high before it has been drawn, in pixels. */
const LINE_HEIGHT = 34;
/** What stays free for the pane's head when a line is scrolled to, in pixels. */
const HEAD_HEIGHT = 120;

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  line: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface LineListProps {
  readonly label: string;
  readonly lines: readonly Line[];
  /** The key of the line that the arrow keys start from. */
  readonly active: string | null;
  /** The key of the line that is open and brought into sight. */
  readonly current: string | null;
  /** When it changes, the line that had the focus may have gone. */
  readonly review: unknown;
  readonly onActive: (key: string) => void;
  /** Opens the finding after the current one, or before it, and tells its key; null where there is none. */
  readonly onStep: (forward: boolean) => string | null;
  /** The line's content; `tabIndex` is for its head, which bears `data-head`. */
  readonly children: (line: Line, tabIndex: 0 | -1) => ReactNode;
}

/**
 * A list of which only the lines near the window are in the page. One line is a tab stop; the arrow keys,
 * Home and End walk from head to head, F8 and Shift+F8 from finding to finding.
 */
export function LineList(props: LineListProps) {
  const { label, lines, current, onActive, children } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const margin = useTopOf(list);
  const indexOf = (key: string | null) => lines.findIndex((line) => line.key === key);
  const active = indexOf(props.active);
  const stop = active >= 0 ? active : lines.findIndex(hasHead);
  const open = indexOf(current);
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => lines[index]!.key,
    overscan: 10,
    scrollMargin: margin,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: 8,
    rangeExtractor: (range) => withKept(defaultRangeExtractor(range), [stop, open]),
  });
  const wanted = useRef<string | null>(null);
  const go = (index: number) => {
    wanted.current = lines[index]!.key;
    onActive(lines[index]!.key);
    virtualizer.scrollToIndex(index);
  };
  useLayoutEffect(() => {
    if (wanted.current === null || wanted.current !== lines[stop]?.key) return;
    wanted.current = null;
    headAt(list.current, stop)?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (open >= 0) virtualizer.scrollToIndex(open);
    // When another line opens, not whenever the list is drawn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current]);
  useFocusKept(props.review, active, (last) => {
    const next = active >= 0 ? active : nearest(lines, last);
    if (next >= 0) go(next);
  });
  useKey("F8", (forward) => {
    wanted.current = props.onStep(forward);
  });
  const walk = (event: KeyboardEvent) => {
    const onHead = event.target instanceof HTMLElement && event.target.matches("[data-head]");
    const next = onHead ? stopAfter(lines, stop, event.key) : -1;
    if (next < 0) return;
    event.preventDefault();
    go(next);
  };
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={walk}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          className={styles.line}
          style={{ transform: `translateY(${start - margin}px)` }}
          data-index={index}
          aria-setsize={lines.length}
          aria-posinset={index + 1}
          {...dataOf(lines[index]!)}
        >
          {children(lines[index]!, index === stop ? 0 : -1)}
        </li>
      ))}
    </ul>
  );
}

function withKept(range: readonly number[], kept: readonly number[]): number[] {
  const all = new Set([...range, ...kept.filter((index) => index >= 0)]);
  return [...all].sort((a, b) => a - b);
}

/** By what tests and other programs know a line. */
function dataOf(line: Line): Readonly<Record<string, string>> {
  switch (line.kind) {
    case "finding":
      return {
        "data-rule": line.finding.rule,
        "data-cells": line.finding.cells.map(toSheetA1).join(","),
      };
    case "ignored-entry":
      return { "data-ignored": line.entry.rule };
    case "unread":
      return { "data-reason": line.place.reason };
    default:
      return {};
  }
}
