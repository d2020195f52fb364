import type { Area } from "../../sheet/range";
import { HostError } from "../book/host-error";
import type { SheetModel } from "../book/sheet-model";

/* eslint-disable @typescript-eslint/no-explicit-any -- arguments come off the wire as they are */

/** Where a range is; it goes along with its cells when lines are inserted or removed. */
export interface Place {
  readonly sheet: SheetModel;
  /** Throws an InvalidReference once the cells are gone. */
  here(): Area;
}

/**
 * One object of Excel's model as Office.js sees it over the wire: a table of its members, by their
 * wire names. null stands for a null object.
 */
export interface HostObject {
  readonly kind: string;
  /** Set on objects that Office.js keeps by reference: ranges and their like. */
  readonly isReferable?: boolean;
  /** By which its collection finds it again in later batches. */
  readonly id?: string;
  /** Of a range. */
  readonly place?: Place;
  readonly read?: Readonly<Record<string, () => unknown>>;
  readonly write?: Readonly<Record<string, (value: any) => void>>;
  readonly children?: Readonly<Record<string, () => HostObject>>;
  /** Methods that answer an object. */
  readonly methods?: Readonly<Record<string, (...args: any[]) => HostObject | null>>;
  /** Methods that answer a value, or nothing. */
  readonly calls?: Readonly<Record<string, (...args: any[]) => unknown>>;
  /** Of a collection: its members, with their keys, and one of them by key. */
  readonly items?: () => { id: string; object: HostObject }[];
  readonly item?: (key: string) => HostObject | null;
}

type Table = "read" | "write" | "children" | "methods" | "calls";

/** The member of that name; throws ApiNotFound naming it where the simulator has none. */
export function member<T extends Table>(
  object: HostObject,
  table: T,
  name: string,
): NonNullable<HostObject[T]>[string] {
  const members = object[table] as Record<string, NonNullable<HostObject[T]>[string]> | undefined;
  if (!members || !Object.prototype.hasOwnProperty.call(members, name)) {
    throw new HostError("ApiNotFound", `The simulated Excel has no ${object.kind}.${name}.`);
  }
  return members[name]!;
}

/** Like `member`, but undefined where there is none. */
export function memberIfAny<T extends Table>(object: HostObject, table: T, name: string) {
  const members = object[table];
  return members && Object.prototype.hasOwnProperty.call(members, name)
    ? member(object, table, name)
    : undefined;
}
