import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * The files that paths name: a file is itself, a folder every file in it and in the folders below, by
 * name. Left out are hidden ones and those that Excel and WPS keep beside an open file ("~$…"). A path that
 * names nothing stays, to be told by whoever reads it.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) found.push(...((await isFolder(path)) ? await filesIn(path) : [path]));
  return found;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const seen = entries.filter(({ name }) => !/^(?:\.|~\$)/.test(name));
  const sorted = seen.sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = await Promise.all(
    sorted.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return lists.flat();
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
