import { formatCode } from "../named-formats";

/** What a style says that matters to a sheet; what it does not say is left out. */
export interface Look {
  readonly numberFormat?: string;
  readonly isHidden?: boolean;
  /** Excel writes columns taken in by a cell that is not merged: its text flows over them. */
  readonly isUnmerged?: boolean;
}

/** Characters of one style; Excel's own take a few hundred. */
const LONGEST = 10_000;
const DECLARATION = /(?:^|;)\s*([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|\\.|[^;"'\\])*)/g;
const ESCAPE = /\\([0-9a-f]{4}) ?|\\(.)/gi;

/** Reads `mso-number-format:"0\.00"; display:none`. */
export function readDeclarations(css: string): Look {
  let look: Look = {};
  for (const [, property = "", value = ""] of css.slice(0, LONGEST).matchAll(DECLARATION)) {
    look = { ...look, ...lookOf(property.toLowerCase(), value.trim()) };
  }
  return look;
}

function lookOf(property: string, value: string): Look {
  if (property === "mso-number-format") return { numberFormat: formatCode(unescape(value)) };
  if (property === "display") return { isHidden: /^none\b/i.test(value) };
  if (property === "mso-ignore") return { isUnmerged: /colspan/i.test(value) };
  return {};
}

/** Signs of a format code are escaped, alone or by their number: "\@", "\0022". */
function unescape(value: string): string {
  return value
    .replace(/^(["'])([^]*)\1$/, "$2")
    .replace(ESCAPE, (_, code?: string, sign?: string) =>
      code ? String.fromCharCode(parseInt(code, 16)) : (sign ?? ""),
    );
}
