import { parseXml } from "../text/xml";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles", "comments". */
  readonly type: string;
  /** The part's name inside the package, without leading slash. */
  readonly target: string;
}

/** Where a part's relationships stand: "xl/_rels/workbook.xml.rels" for "xl/workbook.xml". */
export function relationshipsPart(source: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** The relationships of `source` to other parts of the package; links to outside are left out. */
export function readRelationships(source: string, bytes: Uint8Array): Relationship[] {
  const relationships: Relationship[] = [];
  parseXml(relationshipsPart(source), bytes, {
    open: (name, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (name !== "Relationship" || TargetMode === "External") return;
      const type = Type.slice(Type.lastIndexOf("/") + 1);
      relationships.push({ id: Id, type, target: resolvePart(source, Target) });
    },
  });
  return relationships;
}

/** A target is either absolute ("/xl/styles.xml") or relative to its source's folder. */
export function resolvePart(source: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const folder = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const steps: string[] = [];
  for (const step of [...folder, ...path.split("/")]) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
