/**
 * Objects that office.js holds on to from one batch to the next, by the ids it was given.
 */
import type { HostObject } from '../model/HostObject';
import { HostError } from './HostError';

/** The held objects of one host. */
export class References {
  private readonly held = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private count = 0;

  /** Begins to hold an object; classes that are not held by reference are left alone. */
  keep(object: HostObject): void {
    if (this.ids.has(object) || !object.track()) return;
    this.count += 1;
    const id = `${object.className}-${this.count}`;
    this.held.set(id, object);
    this.ids.set(object, id);
  }

  /** The id under which an object is held. */
  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  /** The object with this id. */
  get(id: string): HostObject {
    const object = this.held.get(id);
    if (!object) throw new HostError('InvalidReference', `Nothing is held under ${id}.`);
    return object;
  }

  /** Lets an object go. */
  remove(id: string): void {
    const object = this.held.get(id);
    if (!object) return;
    object.untrack();
    this.held.delete(id);
    this.ids.delete(object);
  }
}
