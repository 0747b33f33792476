import type { Helpline } from './helplines.catalogue.ts';
import type { OwnHelpline } from './own-helpline.ts';

/** How far a number can be trusted today: tried lately, never tried, or tried too long ago. */
export type Standing = 'checked' | 'unchecked' | 'expired';

/** A line as a page shows it, with what a phone needs to reach it. */
export interface ShownLine {
  line: Helpline;
  standing: Standing;
  /** `tel:` and `sms:` addresses; null where there is no number or none that can be dialled as it stands. */
  call: string | null;
  message: string | null;
  others: readonly { phone: string; call: string | null; name?: string; languages?: readonly string[] }[];
}

/** Days after which a number that was tried has to be tried again (CR-9). */
export const daysUntilExpiry = 90;

const order: Record<Standing, number> = { checked: 0, unchecked: 1, expired: 2 };
const dayLength = 24 * 60 * 60 * 1000;

/**
 * The lines of one country as a reader should meet them: those that a person has tried lately first, those
 * whose check has run out last, and otherwise as the catalogue has them (CR-9). `today` is a day (`2026-11-22`).
 */
export function linesFor(country: string, rows: readonly Helpline[], today: string): ShownLine[] {
  return rows
    .filter((line) => line.country === country)
    .map((line) => ({
      line,
      standing: standingOf(line, today),
      call: line.phone === null ? null : callLink(line.phone),
      message: line.text === null || line.text.by !== undefined ? null : messageLink(line.text.number),
      others: (line.otherPhones ?? []).map((other) => ({ ...other, call: callLink(other.phone) })),
    }))
    .sort((one, other) => order[one.standing] - order[other.standing]);
}

/** The last day on which a check made on `verifiedOn` still counts. */
export function expiresOn(verifiedOn: string): string {
  return new Date(Date.parse(verifiedOn) + daysUntilExpiry * dayLength).toISOString().slice(0, 10);
}

function standingOf(line: Helpline, today: string): Standing {
  if (line.verifiedOn === null) return 'unchecked';
  return today <= expiresOn(line.verifiedOn) ? 'checked' : 'expired';
}

/**
 * The address a phone understands (`tel:+35245...`): digits, a leading plus and stars only. Null where the
 * text holds anything else, such as two numbers in one: better no link than a call to a wrong number.
 */
export function callLink(phone: string): string | null {
  const dialled = dialledOf(phone);
  return dialled === null ? null : `tel:${dialled}`;
}

function messageLink(phone: string): string | null {
  const dialled = dialledOf(phone);
  return dialled === null ? null : `sms:${dialled}`;
}

function dialledOf(phone: string): string | null {
  if (/^\s*\+.*\(0\)/.test(phone)) return null; // +44 (0)20: the zero is dialled at home only
  const dialled = phone.replace(/[\s().-]/g, '');
  return /^\+?[\d*]+$/.test(dialled) ? dialled : null;
}

/** What this place has written down about one line (CR-9). */
export interface HelplineNoteRow {
  id: string;
  own: OwnHelpline | null;
  verifiedOn: string | null;
  hidden: boolean;
}

/** The lines that are shown: those that came along and those the organiser has added, with the days they were tried on. */
export function linesNow(catalogue: readonly Helpline[], notes: readonly HelplineNoteRow[]): Helpline[] {
  return allLines(catalogue, notes).flatMap(({ hidden, line }) => (hidden ? [] : [line]));
}

/** As `linesNow`, with those that are hidden: for the organiser. */
export function allLines(
  catalogue: readonly Helpline[],
  notes: readonly HelplineNoteRow[],
): { line: Helpline; hidden: boolean; own: boolean }[] {
  const known = new Map(notes.map((note) => [note.id, note]));
  const came = catalogue.map((line) => {
    const note = known.get(line.id);
    const tried = note === undefined ? line : { ...line, verifiedOn: note.verifiedOn ?? line.verifiedOn };
    return { line: tried, hidden: note?.hidden ?? false, own: false };
  });
  const added = notes.flatMap((note) =>
    note.own === null
      ? []
      : [{ line: ownLine(note.id, note.own, note.verifiedOn), hidden: note.hidden, own: true }],
  );
  return [...came, ...added];
}

const ownLine = (id: string, own: OwnHelpline, verifiedOn: string | null): Helpline => ({
  id,
  country: own.country,
  name: own.name,
  phone: own.phone === '' ? null : own.phone,
  text: own.text === '' ? null : { number: own.text },
  url: null,
  hours: 'unknown',
  said: own.hours,
  languages: [],
  sources: [own.source],
  sourceDate: null,
  verifiedOn,
});

/** The first lines of a country that can be called or written to, the most trusted first: two where there are as many (CR-9). */
export const nearestLines = (country: string, rows: readonly Helpline[], today: string): ShownLine[] =>
  linesFor(country, rows, today).slice(0, 2);

/** What is still missing before this place can send anybody somewhere (GO-6). Words: `help-unready.<code>`. */
export type HelpMissing = 'emergency' | 'country' | 'unchecked';

export function missingHelp(
  place: { emergencyNumber: string | null; country: string | null },
  rows: readonly Helpline[],
  today: string,
): HelpMissing[] {
  const { emergencyNumber, country } = place;
  const checked = linesFor(country ?? '', rows, today).some(({ standing }) => standing === 'checked');
  return [
    ...(emergencyNumber === null ? (['emergency'] as const) : []),
    ...(country === null ? (['country'] as const) : checked ? [] : (['unchecked'] as const)),
  ];
}
