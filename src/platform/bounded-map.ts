/** What is held in memory because it is asked for again and again, and never more than so much of it. */
export interface BoundedMap<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  /** Bytes held, as counted. */
  size(): number;
}

/**
 * Holds values up to `mostBytes` in all, as `costOf` counts them: the one that was asked for longest ago goes first. One
 * that would take more than an eighth of the room is not held at all.
 */
export function createBoundedMap<Value>(
  mostBytes: number,
  costOf: (key: string, value: Value) => number,
): BoundedMap<Value> {
  const held = new Map<string, Value>();
  let bytes = 0;
  const drop = (key: string, value: Value): void => {
    held.delete(key);
    bytes -= costOf(key, value);
  };
  return {
    get: (key) => {
      const value = held.get(key);
      if (value !== undefined) {
        held.delete(key);
        held.set(key, value);
      }
      return value;
    },
    set: (key, value) => {
      const before = held.get(key);
      if (before !== undefined) drop(key, before);
      const cost = costOf(key, value);
      if (cost > mostBytes / 8) return;
      held.set(key, value);
      bytes += cost;
      for (const [oldest, old] of held) {
        if (bytes <= mostBytes) break;
        drop(oldest, old);
      }
    },
    size: () => bytes,
  };
}
