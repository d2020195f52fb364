import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Injector } from "./support/injection";

const FILES = readdirSync(__dirname).filter((file) => /\.ts$/.test(file) && file !== "index.ts");

/** Every fault of this folder by its rule's id, which is the file's name. */
export const INJECTORS: Readonly<Record<string, Injector>> = Object.fromEntries(
  FILES.map((file) => [basename(file, ".ts"), load(join(__dirname, file))]),
);

function load(path: string): Injector {
  return jest.requireActual<{ readonly inject: Injector }>(path).inject;
}
