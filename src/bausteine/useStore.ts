/** Binds a store to React; the one place that does. */
import { useSyncExternalStore } from 'react';
import type { Readable } from '../mappe/store';

/** The value of a store; renders again when another is set. */
export function useStore<Value>(store: Readable<Value>): Value;
/** @param select a part of it; must give the same object as long as the value is the same. */
export function useStore<Value, Part>(store: Readable<Value>, select: (value: Value) => Part): Part;
export function useStore<Value>(
  { subscribe, get }: Readable<Value>,
  select: (value: Value) => unknown = (value) => value,
): unknown {
  return useSyncExternalStore(subscribe, () => select(get()));
}
