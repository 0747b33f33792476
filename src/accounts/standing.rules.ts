/**
 * What keeps somebody from writing for a time, or until it is taken back. `case` and `name`: where and about which name it was
 * decided, so that it can be taken back by them alone; `until`: hours since 1970.
 */
export interface Pause {
  case: string;
  name: string;
  act: string;
  /** No hour: it does not end by itself. */
  until: number | null;
}

/** Most pauses one standing holds; with more, those go that end first. Its sealed size is the same with none (ARCHITECTURE 12). */
export const mostPauses = 8;

const hour = 3_600_000;

/** The hour a moment lies in, counted from 1970. */
export const hourNumber = (date: Date): number => Math.floor(date.getTime() / hour);

/** The moment at which an hour begins. */
export const hourStart = (number: number): Date => new Date(number * hour);

/** The first full hour at which as many hours have passed. */
export const hourAfter = (now: Date, hours: number): number => Math.ceil(now.getTime() / hour) + hours;

const isOn = ({ until }: Pause, now: Date): boolean => until === null || until > now.getTime() / hour;

/** The pause that ends last of those that are on now; none where somebody may write. */
export function pauseNow(pauses: readonly Pause[] | undefined, now: Date): Pause | null {
  const on = (pauses ?? []).filter((pause) => isOn(pause, now));
  return on.reduce<Pause | null>(
    (last, pause) => (last === null || endsLater(pause, last) ? pause : last),
    null,
  );
}

const endsLater = (one: Pause, other: Pause): boolean => endOf(one) > endOf(other);
const endOf = ({ until }: Pause): number => until ?? Number.POSITIVE_INFINITY;

/**
 * The pauses with one more. What has ended goes, the same act in the same case counts once, and there is always room:
 * a refusal would tell the team how many there are, under whatever names.
 */
export function withPause(pauses: readonly Pause[] | undefined, added: Pause, now: Date): Pause[] {
  const others = (pauses ?? []).filter(
    (pause) => isOn(pause, now) && !(pause.case === added.case && pause.act === added.act),
  );
  const longest = others.sort((one, other) => (endsLater(one, other) ? -1 : 1)).slice(0, mostPauses - 1);
  return [...longest, added];
}

/** The pauses without those that were decided about a name; `act` takes back one kind alone, `until` one that ends then. */
export const withoutPauses = (
  pauses: readonly Pause[] | undefined,
  taken: { name: string; act?: string; until?: number | null },
): Pause[] =>
  (pauses ?? []).filter(
    ({ name, act, until }) =>
      name !== taken.name ||
      (taken.act !== undefined && act !== taken.act) ||
      (taken.until !== undefined && until !== taken.until),
  );
