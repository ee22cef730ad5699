/**
 * The shapes of the messages that office.js exchanges with Excel.
 * Only types and the numbers of the wire; it must not know any class of the object model.
 */

/** What can travel over the wire. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An object on the wire, its members in PascalCase. */
export type JsonObject = Readonly<Record<string, Json>>;

/** `ActionType` of an action. */
export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** `ObjectPathType` of an object path. */
export const pathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** Arguments of a call; the value of a set property is its first argument. */
export interface WireArguments {
  readonly Arguments?: readonly Json[];
  /** For each argument the object path it stands for; 0 or null for plain values. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

/** What to load: property names, parts of a way parted by `/`. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One thing to do, in the order of the batch. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

/** How an object is reached from its parent. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** One batch. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** The error of a batch; without `ActionIndex` the batch was refused as a whole. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex?: number;
  readonly Location?: string;
}

/** The answer to a batch. */
export interface WireReply {
  /** The marks that the batch has passed. */
  readonly TraceIds?: readonly number[];
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: WireError;
}
