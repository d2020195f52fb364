import { HostError } from "../book/host-error";
import type { HostObject } from "./host-object";

/** The ranges Office.js holds on to between batches, by the ids it was given for them. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private count = 0;

  /** The object's id, now and until it is forgotten. */
  keep(object: HostObject): string {
    const id = this.ids.get(object) ?? `reference-${++this.count}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError("InvalidReference", "This object is no longer tracked.");
    return object;
  }

  forget(id: string): void {
    this.objects.delete(id);
  }
}
