import { HostError } from "../book/host-error";
import {
  ACTION_TYPE,
  PATH_TYPE,
  type Action,
  type Batch,
  type BatchReply,
  type ObjectPath,
} from "./batch";
import { member, type HostObject } from "./host-object";
import { query } from "./query";
import type { References } from "./references";

/** What a batch runs against. References outlive batches. */
interface Surroundings {
  readonly root: HostObject;
  readonly references: References;
  /** Called before each action with its number, 1 for the first; may throw a HostError. */
  beforeAction(number: number): void;
  /** Whether a failed batch answers what had been read. */
  readonly answersOfFailed: boolean;
}

/** Runs the actions in order up to the first failure; what ran before it stays done. */
export function executeBatch(batch: Batch, surroundings: Surroundings): BatchReply {
  const objects = new Objects(batch, surroundings);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      surroundings.beforeAction(index + 1);
      results.push({ ActionId: action.Id, Value: perform(action, objects) });
    } catch (error) {
      const Results = surroundings.answersOfFailed ? results : [];
      return { Error: failure(error, action.Name, index), Results };
    }
  }
  return { Results: results };
}

function failure(error: unknown, location: string, index: number): BatchReply["Error"] {
  const code = error instanceof HostError ? error.code : "GeneralException";
  const message = error instanceof Error ? error.message : String(error);
  return { Code: code, Message: message, Location: location, ActionIndex: index };
}

function perform(action: Action, objects: Objects): unknown {
  // A mark on the way, of no object: Office.js takes an event for registered when it is answered.
  if (action.ActionType === ACTION_TYPE.trace) return null;
  const object = objects.find(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION_TYPE.instantiate:
      return objects.describe(action.ObjectPathId);
    case ACTION_TYPE.query:
      return object && query(object, action.QueryInfo?.Select);
    case ACTION_TYPE.method:
      return (object && call(object, action, objects)) ?? null;
    case ACTION_TYPE.setProperty:
      return object && set(object, action, objects);
    default:
      throw new HostError("ApiNotFound", `The simulated Excel has no action ${action.ActionType}.`);
  }
}

function call(object: HostObject, action: Action, objects: Objects): unknown {
  const { Name: name } = action;
  const args = objects.argumentsOf(action);
  if (name === "_KeepReference") return null;
  if (name === "_RemoveReference") return objects.surroundings.references.forget(String(args[0]));
  return member(object, "calls", name)(...args);
}

function set(object: HostObject, action: Action, objects: Objects): null {
  member(object, "write", action.Name)(objects.argumentsOf(action)[0]);
  return null;
}

/** The objects of one batch, each found once. */
class Objects {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    readonly surroundings: Surroundings,
  ) {}

  /** null for a null object. */
  find(pathId: number): HostObject | null {
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const object = this.follow(this.batch.ObjectPaths[pathId]!);
    this.found.set(pathId, object);
    return object;
  }

  /** What instantiating the object answers: null makes it a null object. */
  describe(pathId: number): object | null {
    const object = this.find(pathId);
    if (!object?.isReferable) return object && (object.id === undefined ? {} : { _Id: object.id });
    return { _ReferenceId: this.surroundings.references.keep(object) };
  }

  private follow(path: ObjectPath): HostObject | null {
    const { root, references } = this.surroundings;
    if (path.ObjectPathType === PATH_TYPE.root) return root;
    if (path.ObjectPathType === PATH_TYPE.nullObject) return null;
    if (path.ObjectPathType === PATH_TYPE.reference) return references.find(path.Name);
    const parent = this.find(path.ParentObjectPathId!);
    return parent && step(parent, path, this.argumentsOf(path));
  }

  /** The arguments, objects in the place of the ids of their paths. */
  argumentsOf({ ArgumentInfo: info }: Action | ObjectPath): readonly unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return typeof id === "number" && id > 0 ? this.find(id) : argument;
    });
  }
}

function step(parent: HostObject, path: ObjectPath, args: readonly unknown[]): HostObject | null {
  switch (path.ObjectPathType) {
    case PATH_TYPE.method:
      return member(parent, "methods", path.Name)(...args);
    case PATH_TYPE.property:
      return member(parent, "children", path.Name)();
    case PATH_TYPE.indexer:
      return item(parent, String(args[0]));
    default:
      throw new HostError("ApiNotFound", `The simulated Excel has no path ${path.ObjectPathType}.`);
  }
}

function item(collection: HostObject, key: string): HostObject {
  const found = collection.item?.(key);
  if (!found) {
    throw new HostError("ItemNotFound", `There is no ${key} in the ${collection.kind}.`);
  }
  return found;
}
