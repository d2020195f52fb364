type TokenKind = "number" | "text" | "error" | "reference" | "name" | "sign" | "end";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const PATTERNS: readonly [TokenKind | "space", RegExp][] = [
  ["space", /\s+/y],
  ["number", /(\d+\.?\d*|\.\d+)(e[+-]?\d+)?/iy],
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)/iy],
  [
    "reference",
    /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d*(?![\p{L}\d(])/iuy,
  ],
  ["name", /[A-Z_][A-Z0-9_.]*/iy],
  ["sign", /<=|>=|<>|[-+*/^&=<>(),:%]/y],
];

/** Cuts a formula, without its first "=", into tokens; throws a SyntaxError at anything else. */
export function tokenise(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    at += token.text.length;
    if (token.kind !== "space") tokens.push({ kind: token.kind, text: token.text });
  }
  return [...tokens, { kind: "end", text: "" }];
}

function tokenAt(formula: string, at: number): { kind: TokenKind | "space"; text: string } {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  throw new SyntaxError(`Cannot read the formula from "${formula.slice(at, at + 20)}"`);
}
