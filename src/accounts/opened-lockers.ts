import { hash, randomBytes } from 'node:crypto';
import type { OwnLockers } from './own-lockers.ts';

/** Lockers as they were opened for a page, and the signs by which the database knows whether they are still the same. */
export interface Opened {
  signs: readonly string[];
  own: OwnLockers;
}

/** Own lockers of those who read just now, in this process's memory. */
export interface OpenedLockers {
  /** What was opened for this session a moment ago. To be used only for what the database says has the same sign. */
  find(token: string): Opened | undefined;
  /** Holds on to it, frozen: what one page does must not change what the next one reads. */
  keep(token: string, opened: Opened): void;
  /** For whoever leaves. */
  forget(token: string): void;
  /** How many sessions' lockers are held. */
  size(): number;
}

interface Held extends Opened {
  /** Milliseconds by a clock that nobody sets. */
  until: number;
  bytes: number;
}

/** For how long lockers lie open, counted from their first opening, however often they are used. Milliseconds. */
export const openFor = 3 * 60_000;
/** As text; objects take about twice as much. */
const mostBytes = 8 * 1024 * 1024;

/**
 * Opening lockers anew for each page took longer than reading the page. So what was opened stays in memory while somebody
 * goes from page to page: never longer than three minutes, nowhere else, and gone with signing out (decision 0022). It is
 * found by a keyed hash of the session's secret value; the key is this process's own. No account stands beside it.
 */
export function createOpenedLockers(): OpenedLockers {
  const held = new Map<string, Held>();
  const secret = randomBytes(32).toString('base64url');
  const placeOf = (token: string): string => hash('sha256', `${secret}${token}`, 'base64url');
  let bytes = 0;
  let sweeping: NodeJS.Timeout | undefined;
  const drop = (place: string): void => {
    bytes -= held.get(place)?.bytes ?? 0;
    held.delete(place);
  };
  const sweep = (): void => {
    sweeping = undefined;
    for (const [place, { until }] of held) if (until <= performance.now()) drop(place);
    arm();
  };
  const arm = (): void => {
    if (held.size === 0 || sweeping !== undefined) return;
    const first = Math.min(...Array.from(held.values(), ({ until }) => until));
    sweeping = setTimeout(sweep, Math.max(1, first - performance.now())).unref();
  };
  return {
    find: (token) => {
      const found = held.get(placeOf(token));
      return found !== undefined && found.until > performance.now() ? found : undefined;
    },
    keep: (token, { signs, own }) => {
      const place = placeOf(token);
      const until = held.get(place)?.until ?? performance.now() + openFor;
      drop(place);
      const entry = { signs, own: frozen(own), until, bytes: JSON.stringify(own).length };
      if (until <= performance.now() || entry.bytes > mostBytes / 8) return;
      held.set(place, entry);
      bytes += entry.bytes;
      for (const oldest of held.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
      arm();
    },
    forget: (token) => drop(placeOf(token)),
    size: () => held.size,
  };
}

function frozen<Content extends object>(content: Content): Content {
  for (const part of Object.values(content)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) frozen(part);
  }
  return Object.freeze(content);
}
