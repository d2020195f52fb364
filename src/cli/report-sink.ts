import { open, rename, rm, type FileHandle } from "node:fs/promises";
import { rmSync } from "node:fs";
import { UsageError } from "./arguments";

/** Where a report goes, piece by piece. */
export interface Sink {
  write(text: string): Promise<void>;
  /** The report is whole. */
  close(): Promise<void>;
  /** There will be no report. */
  discard(): Promise<void>;
}

export const STDOUT: Sink = {
  write: async (text) => void process.stdout.write(text),
  close: async () => {},
  discard: async () => {},
};

/** A file that has its name only when it is whole: half a report is never found. Rejects with a UsageError. */
export async function fileSink(path: string): Promise<Sink> {
  const part = `${path}.part`;
  const file = await opened(part);
  const onExit = () => rmSync(part, { force: true });
  const onSignal = () => process.exit(130);
  process.once("exit", onExit);
  process.once("SIGINT", onSignal);
  const done = async (last: () => Promise<void>) => {
    await file.close();
    await last();
    process.off("exit", onExit);
    process.off("SIGINT", onSignal);
  };
  return {
    write: async (text) => void (await file.write(text)),
    close: () => done(() => rename(part, path)),
    discard: () => done(() => rm(part, { force: true })),
  };
}

async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path, "w");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path} 无法写入（${code}）。请检查 --output 的路径、权限和剩余空间。`);
  }
}
