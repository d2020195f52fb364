import { readFileSync } from "node:fs";
import { join } from "node:path";

/** An .xls whose directory's chain of sectors comes back to where it started: a library follows it for ever. */
export function endlessXls(): Uint8Array {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../fixtures/form-libreoffice.xls")));
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(48, true);
  const sectors = 512 * (view.getUint32(76, true) + 1);
  view.setUint32(sectors + 4 * directory, directory, true);
  return bytes;
}
