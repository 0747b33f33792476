import { randomName } from './bytes.ts';
import type { Entry } from './merge.ts';
import { all, copyOf, field, one, onPress, onSent, tell, write } from './page.ts';
import { dropEntry, dropOldest, entriesOf, putEntry, type Said, type Session } from './session.ts';
import type { Unsent } from './unsent.ts';

type Current = () => Session | undefined;

const form = (): HTMLFormElement => one<HTMLFormElement>('form[data-form="entry"]') as HTMLFormElement;
const boxes = (): HTMLInputElement[] => all<HTMLInputElement>('[name="moods"]', form());

/** The id of the entry whose words stand in the form; none for a new one. */
let changing = '';

const isDone = (said: Said): boolean => said === 'kept' || said === 'both';

/** What stands in the form of an entry, if anything. */
export function typedEntry(): Unsent['entry'] {
  if (!form()) return undefined;
  const text = field(form(), 'text').value;
  const own = field(form(), 'mood').value;
  const moods = boxes()
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
  return text || own || moods.length > 0 ? { text, own, moods, before: changing } : undefined;
}

export function editEntry({ text, own, moods, before }: NonNullable<Unsent['entry']>): void {
  field(form(), 'text').value = text;
  field(form(), 'mood').value = own;
  for (const box of boxes()) box.checked = moods.includes(box.value);
  changing = before;
}

/** The day of the device, without an hour. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

const say = (day: string): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

const sayMoods = (moods: readonly string[]): string =>
  moods.length === 0 ? '' : new Intl.ListFormat(document.documentElement.lang).format(moods);

/** Newest first. `only`: no others, to be printed. */
export function showJournal(session: Current, only?: readonly Entry[]): void {
  const open = session();
  const entries = [...(open ? entriesOf(open) : [])].reverse();
  const shown = only ? entries.filter((entry) => only.includes(entry)) : entries;
  one('[data-list="entries"]')?.replaceChildren(...shown.map((entry) => asRow(session, entry)));
  one('[data-list="moods"]')?.replaceChildren(...entries.filter(({ moods }) => moods.length > 0).map(asMood));
  const empty = one('[data-empty="journal"]');
  if (empty) empty.hidden = entries.length > 0;
  for (const part of all('[data-oldest]')) part.hidden = (open?.journal.length ?? 0) < 2;
}

function asMood({ day, moods }: Entry): HTMLElement {
  const row = copyOf('mood');
  write(row, { day: say(day), moods: sayMoods(moods) });
  return row;
}

function asRow(session: Current, entry: Entry): HTMLElement {
  const row = copyOf('entry');
  write(row, { day: say(entry.day), moods: sayMoods(entry.moods), entry: entry.text });
  onPress(
    'change-entry',
    () => {
      const known = boxes().map(({ value }) => value);
      const own = entry.moods.filter((mood) => !known.includes(mood)).join(', ');
      editEntry({ text: entry.text, own, moods: entry.moods, before: entry.id });
      field(form(), 'text').focus();
    },
    row,
  );
  askTwice(row, async () => {
    const open = session();
    if (!open) return;
    tell(await dropEntry(open, entry));
    showJournal(session);
  });
  return row;
}

/** The first press only asks; the second does it. */
function askTwice(within: HTMLElement, work: () => Promise<void>): void {
  const sure = one('[data-act="sure"]', within);
  onPress(
    'drop',
    () => {
      if (!sure) return;
      sure.hidden = false;
      sure.focus();
    },
    within,
  );
  onPress(
    'sure',
    () => {
      if (sure) sure.hidden = true;
      return work();
    },
    within,
  );
}

export function watchJournal(session: Current, settle: () => void): void {
  onSent('entry', async (sent) => {
    const open = session();
    const typed = typedEntry();
    if (!open || !typed) return;
    const before = entriesOf(open).find(({ id }) => id === typed.before) ?? null;
    const moods = [...typed.moods, typed.own.trim()].filter((mood) => mood !== '');
    const entry = {
      id: before?.id ?? randomName(),
      day: before?.day ?? today(),
      text: typed.text.trim(),
      moods,
    };
    const said = await putEntry(open, before, entry);
    tell(said);
    if (!isDone(said)) return;
    changing = '';
    sent.reset();
    showJournal(session);
    settle();
  });
  onPress('print-oldest', () => {
    showJournal(session, session()?.journal[0]?.entries);
    print();
    showJournal(session);
  });
  const oldest = one('[data-oldest]');
  if (!oldest) return;
  askTwice(oldest, async () => {
    const open = session();
    if (!open) return;
    tell(await dropOldest(open));
    showJournal(session);
  });
}

/** Nothing of an entry stays behind when the page is closed. */
export function wipeJournal(): void {
  changing = '';
}
