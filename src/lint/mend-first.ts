import type { Text } from "../language";
import { toA1, toSheetA1, type CellAddress } from "../sheet/address";
import type { Finding } from "./rule";

/** A finding whose advice is not yet part of its message. */
export interface Advised extends Finding {
  readonly advice: Text | null;
}

/** More cells than these are not named one by one. */
const MOST_NAMED = 5;

/**
 * The findings with their advice. A sum of which a part is itself an error, even one that can be corrected,
 * advises nothing and writes nothing: it names the cells to mend first, and is told anew once they are.
 */
export function withAdvice(findings: readonly Advised[]): Finding[] {
  const faults = new Set(
    findings
      .filter(({ severity }) => severity === "error")
      .flatMap(({ cells: [first] }) => (first ? toSheetA1(first) : [])),
  );
  return findings.map(({ advice, ...finding }) => {
    const parts = finding.changes.flatMap(({ sum = [] }) => sum);
    const faulty = parts.filter((cell) => faults.has(toSheetA1(cell)));
    if (faulty.length === 0) return { ...finding, message: joined(finding.message, advice) };
    const message = joined(finding.message, mendFirst(faulty));
    return { ...finding, message, expected: null, changes: [] };
  });
}

function joined(message: Text, advice: Text | null): Text {
  return advice
    ? {
        "zh-CN": message["zh-CN"] + advice["zh-CN"],
        "en-US": `${message["en-US"]} ${advice["en-US"]}`,
      }
    : message;
}

function mendFirst(cells: readonly CellAddress[]): Text {
  const named = cells.slice(0, MOST_NAMED).map(toA1);
  const more = cells.length > MOST_NAMED;
  return {
    "zh-CN": `请先改正 ${named.join("、")}${more ? " 等处" : ""}，再核对合计。`,
    "en-US": `Mend ${named.join(", ")}${more ? " and others" : ""} first, then check the total.`,
  };
}
