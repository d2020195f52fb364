import { mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Copy } from "./copy-arguments";

/** Why a copy was not written, in Chinese. */
export class CopyError extends Error {}

/** Writes a copy, never over its original nor, unless that is wished, over any other file. Rejects with a CopyError. */
export async function writeCopy({ from, to, force }: Copy, bytes: Uint8Array): Promise<void> {
  if (await isSameFile(from, to)) {
    throw new CopyError("副本和原文件是同一个文件，没有写入。请用 -o 给出另一个位置。");
  }
  try {
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, bytes, { flag: force ? "w" : "wx" });
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") {
      throw new CopyError(`${to} 已存在，没有写入。请换一个位置，或用 --force 覆盖。`);
    }
    throw new CopyError(`${to} 无法写入（${code}）。请检查路径、权限和剩余空间。`);
  }
}

async function isSameFile(from: string, to: string): Promise<boolean> {
  const [original, target] = await Promise.all(
    [from, to].map((path) => realpath(path).catch(() => null)),
  );
  return original !== null && original === target;
}
