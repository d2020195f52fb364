import type { Action, Batch, ObjectPath } from "../../src/simulator/wire/batch";
import { ACTION_TYPE, isCleanUp, PATH_TYPE } from "../../src/simulator/wire/batch";

/** What a conversation sends, a line an action, without the numbers that Office.js gives its objects. */
export function wireLines(messages: readonly string[]): string {
  const batches = messages
    .map((message) => JSON.parse(message).message.body as Batch)
    .filter((batch) => !isCleanUp(batch));
  return batches.map((batch, i) => `# ${i + 1}\n${linesOf(batch).join("\n")}\n`).join("\n");
}

/** Without what Office.js does to hold on to ranges. */
function linesOf(batch: Batch): string[] {
  const lines = batch.Actions.filter(({ Name }) => Name !== "_KeepReference").map((one) =>
    lineOf(one, batch),
  );
  return lines.filter((line, i) => line !== lines[i - 1]);
}

function lineOf(action: Action, batch: Batch): string {
  const { ActionType, Name, ObjectPathId, QueryInfo } = action;
  const on = pathOf(ObjectPathId, batch);
  switch (ActionType) {
    case ACTION_TYPE.instantiate:
      return `get ${on}`;
    case ACTION_TYPE.query:
      return `load ${on} [${(QueryInfo?.Select ?? []).join(", ")}]`;
    case ACTION_TYPE.setProperty:
      return `set ${on}.${Name} = ${argumentsOf(action, batch)}`;
    default:
      return `call ${on}.${Name}(${argumentsOf(action, batch)})`;
  }
}

/** A reference is named by what it stands for no more: all are the same. */
function pathOf(id: number, batch: Batch): string {
  const path = batch.ObjectPaths[id];
  if (!path || path.ObjectPathType === PATH_TYPE.root) return "workbook";
  if (path.ObjectPathType === PATH_TYPE.reference) return "kept";
  if (path.ObjectPathType === PATH_TYPE.nullObject) return "null";
  const parent = pathOf(path.ParentObjectPathId!, batch);
  if (path.ObjectPathType === PATH_TYPE.property) return `${parent}.${path.Name}`;
  const name = path.ObjectPathType === PATH_TYPE.indexer ? "" : `.${path.Name}`;
  return `${parent}${name}(${argumentsOf(path, batch)})`;
}

function argumentsOf({ ArgumentInfo: info }: Action | ObjectPath, batch: Batch): string {
  return (info?.Arguments ?? [])
    .map((argument, i) => {
      const id = info?.ReferencedObjectPathIds?.[i];
      return typeof id === "number" && id > 0 ? pathOf(id, batch) : JSON.stringify(argument);
    })
    .join(", ");
}
