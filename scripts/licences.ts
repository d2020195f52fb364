import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");

/** Licences of what is shipped; the last one is Microsoft's own for Office.js, which may be passed on unchanged. */
export const FOR_SHIPPING = ["0BSD", "Apache-2.0", "BSD-2-Clause", "ISC", "MIT", "LICENSE"];

/** Licences of tools, besides. */
export const FOR_TOOLS = [
  "(MIT OR CC0-1.0)",
  "Apache-2.0 AND MIT",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "MIT-0",
  "MPL-2.0",
  "Python-2.0",
];

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whether it comes with the program, and is not for developing it alone. */
  readonly shipped: boolean;
  /** Its folder, from the root. */
  readonly folder: string;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { version: string; license?: string; dev?: boolean; optional?: boolean }>
  >;
}

/** Every package of the lock file, in order. */
export function packages(): Package[] {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as Lock;
  return Object.entries(lock.packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, { version, license, dev }]) => ({
      name: folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licence: license ?? "none",
      shipped: !dev,
      folder,
    }));
}

/** The words of the licences of everything that comes with the program. */
export function licencesText(): string {
  return packages()
    .filter(({ shipped, folder }) => shipped && existsSync(join(ROOT, folder)))
    .map((each) => `${each.name} ${each.version} (${each.licence})\n\n${wordsOf(each)}\n`)
    .join(`\n${"-".repeat(78)}\n\n`);
}

function wordsOf({ folder, licence }: Package): string {
  const files = readdirSync(join(ROOT, folder)).filter((name) =>
    /^(?:licen[cs]e|copying|notice)/i.test(name),
  );
  if (files.length === 0) return `${licence}: the package names its licence without the text.`;
  return files
    .sort()
    .map((file) => readFileSync(join(ROOT, folder, file), "utf8").trim())
    .join("\n\n");
}
