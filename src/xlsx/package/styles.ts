import { builtInFormat } from "../codes/built-in-formats";
import { parseXml } from "../text/xml";

/** The number format code of every cell style, by the index that cells give; an empty code is General. */
export function readStyles(part: string, bytes: Uint8Array): string[] {
  const ownFormats = new Map<number, string>();
  const formatIds: number[] = [];
  let section = "";
  parseXml(part, bytes, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === "numFmts" || name === "cellXfs") section = name;
      else if (name === "numFmt" && section === "numFmts") {
        ownFormats.set(Number(numFmtId), formatCode || "General");
      } else if (name === "xf" && section === "cellXfs") formatIds.push(Number(numFmtId ?? 0));
    },
    close: (name) => {
      if (name === section) section = "";
    },
  });
  return formatIds.map((id) => ownFormats.get(id) ?? builtInFormat(id));
}
