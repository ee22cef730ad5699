/**
 * What every object of the stand-in's object model offers to the wire, and how a class is written down:
 * a table of members → handlers. It must not know the wire's messages beyond their values, nor the workbook.
 */
import { apiNotImplemented } from '../wire/HostError';
import type { Json, JsonObject } from '../wire/messages';

/** A scalar property. Without `set` it is read-only. */
export interface PropertyHandler<T> {
  readonly get: (target: T) => Json;
  readonly set?: (target: T, value: Json) => void;
}

/** What a method gives: an object, a plain value, or nothing. */
export type CallResult = HostObject | Json | void;

/** One class of the object model. Member names as in the documentation (camelCase). */
export interface ClassTable<T> {
  readonly className: string;
  readonly properties?: Readonly<Record<string, PropertyHandler<T>>>;
  /** Navigation properties; `root` is the workbook, from which ways back up start. */
  readonly links?: Readonly<Record<string, (target: T, root: HostObject) => HostObject>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly Json[]) => CallResult>>;
  /** `getItem(key)` of a collection. */
  readonly getItem?: (target: T, key: Json) => HostObject;
  /** `items` of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  /** What lets office.js find the object again (`Id`, `_Id`). */
  readonly identity?: (target: T) => JsonObject;
  /** office.js holds on to the object, or lets it go. Only classes with `track` get reference ids. */
  readonly track?: (target: T) => void;
  readonly untrack?: (target: T) => void;
}

/** An object of the model, its type hidden from the wire. */
export class HostObject {
  /** Creates the object for one target of a class. */
  static of<T>(table: ClassTable<T>, target: T): HostObject {
    return new HostObject(table as ClassTable<unknown>, target);
  }

  private constructor(
    private readonly table: ClassTable<unknown>,
    private readonly target: unknown,
  ) {}

  get className(): string {
    return this.table.className;
  }

  get isCollection(): boolean {
    return this.table.items !== undefined;
  }

  get isNull(): boolean {
    return this === nullObject;
  }

  hasLink(member: string): boolean {
    return this.table.links?.[member] !== undefined;
  }

  hasProperty(member: string): boolean {
    return this.table.properties?.[member] !== undefined;
  }

  read(member: string): Json {
    return this.known(this.table.properties?.[member], member).get(this.target);
  }

  write(member: string, value: Json): void {
    this.known(this.table.properties?.[member]?.set, member)(this.target, value);
  }

  follow(member: string, root: HostObject): HostObject {
    return this.known(this.table.links?.[member], member)(this.target, root);
  }

  call(member: string, args: readonly Json[]): CallResult {
    return this.known(this.table.methods?.[member], member)(this.target, args);
  }

  getItem(key: Json): HostObject {
    return this.known(this.table.getItem, 'getItem')(this.target, key);
  }

  items(): readonly HostObject[] {
    return this.known(this.table.items, 'items')(this.target);
  }

  identity(): JsonObject {
    return this.table.identity?.(this.target) ?? {};
  }

  /** Begins to hold the object; `false` where its class is not held by reference. */
  track(): boolean {
    this.table.track?.(this.target);
    return this.table.track !== undefined;
  }

  untrack(): void {
    this.table.untrack?.(this.target);
  }

  private known<H>(handler: H | undefined, member: string): H {
    if (handler === undefined) throw apiNotImplemented(`${this.className}.${member}`);
    return handler;
  }
}

/** The answer of `…OrNullObject` when there is nothing. */
export const nullObject = HostObject.of({ className: 'null object' }, null);

/** Gives what `find` gives, or the null object where it gives nothing. */
export function orNullObject(found: HostObject | undefined): HostObject {
  return found ?? nullObject;
}
