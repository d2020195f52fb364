import type { WorkbookSnapshot } from "../sheet/snapshot";
import { readWorkbook, type Progress } from "./read-workbook";
import { UnreadableFileError, type UnreadableReason } from "./unreadable-file-error";

/** What a reader sends while it reads a file; the last one is what was read, a snapshot unless more is wanted, or a fault. */
export type Answer<Read = WorkbookSnapshot> =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "snapshot"; readonly snapshot: Read }
  | { readonly kind: "fault"; readonly reason: UnreadableReason; readonly detail: string };

/** A process, or a worker of a browser, that reads; `listen` is told the error that it dies of. */
export interface Reader<Read = WorkbookSnapshot> {
  ask(bytes: Uint8Array): void;
  listen(listener: (answer: Answer<Read> | Error) => void): void;
  stop(): void;
}

/** What a reader does with the bytes of a file. */
export function answer(bytes: Uint8Array, send: (answer: Answer) => void): Promise<void> {
  return answerWith((onProgress) => readWorkbook(bytes, { onProgress }), send);
}

/** The same for a reader of more than the snapshot. */
export async function answerWith<Read>(
  read: (onProgress: Progress) => Promise<Read>,
  send: (answer: Answer<Read>) => void,
): Promise<void> {
  try {
    const onProgress: Progress = (done, of) => send({ kind: "progress", done, of });
    send({ kind: "snapshot", snapshot: await read(onProgress) });
  } catch (error) {
    const { reason, detail } =
      error instanceof UnreadableFileError ? error : new UnreadableFileError("damaged", "");
    send({ kind: "fault", reason, detail });
  }
}

/** Milliseconds; the slowest honest files seen take a quarter of it. */
const SHORTEST_LIMIT = 4_000;
const LIMIT_PER_MEGABYTE = 20_000;
const LONGEST_LIMIT = 120_000;

function longest(size: number): number {
  return Math.min(SHORTEST_LIMIT + (size / 2 ** 20) * LIMIT_PER_MEGABYTE, LONGEST_LIMIT);
}

export type ReadApart<Read = WorkbookSnapshot> = (
  bytes: Uint8Array,
  onProgress?: Progress,
) => Promise<Read>;

/**
 * Reads files that nobody can vouch for: a reader does it, and another one takes its place when it dies,
 * or has taken more time than any honest file of that size. Rejects with an UnreadableFileError.
 */
export function readApart<Read = WorkbookSnapshot>(start: () => Reader<Read>): ReadApart<Read> {
  const idle: Reader<Read>[] = [];
  return (bytes, onProgress) =>
    new Promise((resolve, reject) => {
      const limit = longest(bytes.length);
      const reader = idle.pop() ?? start();
      const giveUp = (detail: string) => {
        clearTimeout(timer);
        // It may have died while it waited for the next file.
        if (idle.includes(reader)) idle.splice(idle.indexOf(reader), 1);
        reader.stop();
        reject(new UnreadableFileError("exhausting", detail));
      };
      const timer = setTimeout(() => giveUp(`stopped after ${Math.round(limit / 1000)} s`), limit);
      reader.listen((answer) => {
        if (answer instanceof Error) return giveUp(answer.message);
        if (answer.kind === "progress") return onProgress?.(answer.done, answer.of);
        clearTimeout(timer);
        idle.push(reader);
        if (answer.kind === "snapshot") resolve(answer.snapshot);
        else reject(new UnreadableFileError(answer.reason, answer.detail));
      });
      reader.ask(bytes);
    });
}
