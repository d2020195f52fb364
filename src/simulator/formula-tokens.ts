export type TokenKind = "number" | "text" | "error" | "reference" | "name" | "sign" | "end";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const patterns: readonly [TokenKind | "space", RegExp][] = [
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

/** A token, a space between tokens, or a sign that this reader does not know. */
export interface Piece {
  readonly kind: TokenKind | "space" | "unknown";
  readonly text: string;
}

/** Cuts a formula, without its first "=", into tokens; throws a SyntaxError at anything else. */
export function tokenise(formula: string): Token[] {
  const tokens = piecesOf(formula).filter(({ kind }) => kind !== "space");
  const stranger = tokens.find(({ kind }) => kind === "unknown");
  if (stranger) throw new SyntaxError(`Cannot read "${stranger.text}" in a formula`);
  return [...(tokens as Token[]), { kind: "end", text: "" }];
}

/** Cuts any text into pieces that together are the text. */
export function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < formula.length; at += pieces.at(-1)!.text.length) {
    pieces.push(pieceAt(formula, at));
  }
  return pieces;
}

function pieceAt(formula: string, at: number): Piece {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return { kind: "unknown", text: formula.charAt(at) };
}
