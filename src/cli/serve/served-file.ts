import { statSync, type Stats } from "node:fs";
import { extname, join, normalize, sep } from "node:path";

/** A file as it is given out. */
export interface ServedFile {
  readonly path: string;
  readonly type: string;
  /** Whether it gets smaller on its way. */
  readonly compressible: boolean;
  readonly size: number;
  /** Changes with the file. */
  readonly tag: string;
  /** "Cache-Control": a name with a hash never means anything else. */
  readonly cache: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export const PLAIN_TEXT = TYPES[".txt"]!;

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|xml)|image\/svg)/;
const HASHED = /\.[0-9a-f]{12}\.\w+$/;

/** The file of `folder` that an address below the path `below` ("/" or "/…/") names; null where it names none. */
export function servedFile(address: string, folder: string, below: string): ServedFile | null {
  const path = pathOf(address);
  if (!path?.startsWith(below)) return null;
  const named = path.slice(below.length - 1);
  const file = normalize(join(folder, named.endsWith("/") ? `${named}index.html` : named));
  const stats = file.startsWith(folder + sep) ? statsOf(file) : null;
  if (!stats?.isFile()) return null;
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  return {
    path: file,
    type,
    compressible: COMPRESSIBLE.test(type),
    size: stats.size,
    tag: `"${stats.size.toString(16)}-${Math.floor(stats.mtimeMs).toString(16)}"`,
    cache: HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
  };
}

function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

function statsOf(file: string): Stats | null {
  return statSync(file, { throwIfNoEntry: false }) ?? null;
}
