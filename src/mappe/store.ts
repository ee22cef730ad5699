/** A value that others follow: the one way in which a session and the pane tell that something has changed. */

/** A value to read and to follow. */
export interface Readable<Value> {
  /** The value as it is now; the same object until another is set. */
  readonly get: () => Value;
  /** Calls back after every change; the answer ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Store<Value> extends Readable<Value> {
  /** Sets the value and tells everybody; no bug of theirs comes back here. */
  readonly set: (value: Value) => void;
}

/** @param onBug takes what a listener throws; the others hear of the change nevertheless. */
export function createStore<Value>(initial: Value, onBug: (bug: unknown) => void = throwApart): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  const tell = (listener: () => void): void => {
    try {
      listener();
    } catch (bug) {
      onBug(bug);
    }
  };
  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set: (next) => {
      value = next;
      listeners.forEach(tell);
    },
  };
}

/** A bug throws, but where nobody's work hangs on it. */
function throwApart(bug: unknown): void {
  setTimeout(() => {
    throw bug;
  });
}
