import { pageFull, type SealedPage } from '../../src/ground/envelope.rules.ts';
import { randomName, utf8 } from './bytes.ts';
import { type Entry, type Plan, put, without } from './merge.ts';
import { root } from './page.ts';
import { seal, unseal } from './seal.ts';
import { type Kept, keepCopy, send } from './store.ts';

/** What lies open: only here, in the memory of this tab, and only until it is closed. */
export interface Session {
  key: CryptoKey;
  kept: Kept;
  /** Null where the seal does not hold: then nothing is put over it. */
  plan: Plan | null;
  journal: { page: SealedPage; entries: Entry[] }[];
  /** A part of the journal could not be opened. It stays as it is. */
  damaged: boolean;
}

/** Names of sentences in the page. `both`: another tab had changed it too, and both are there now. */
export type Said = 'kept' | 'both' | 'away' | 'ended' | 'full' | 'damaged';

const emptyPlan = (): Plan => ({ parts: {}, goals: [] });

/** What a text is sealed to: another key, page or version does not open it. */
const place = (kept: Kept, page: string, version: number): string =>
  `page ${kept.keys?.id} ${page} ${version}`;

async function read<Content>(key: CryptoKey, kept: Kept, page: SealedPage): Promise<Content | null> {
  const text = await unseal(key, page.box, place(kept, page.id, page.version));
  return text === null ? null : (JSON.parse(text) as Content);
}

/** Opens everything with the key. */
export async function openAll(key: CryptoKey, kept: Kept): Promise<Session> {
  const plan = kept.plan.box === '' ? emptyPlan() : await read<Plan>(key, kept, kept.plan);
  const session: Session = { key, kept, plan, journal: [], damaged: plan === null };
  for (const page of kept.journal) {
    const entries = await read<Entry[]>(key, kept, page);
    if (entries === null) session.damaged = true;
    else session.journal.push({ page, entries });
  }
  return session;
}

/** Newest last. */
export const entriesOf = ({ journal }: Session): Entry[] => journal.flatMap(({ entries }) => entries);

/**
 * Seals a page and has it kept. Where another tab kept something meanwhile, the same change is made to that and kept
 * again: nobody's words are put over anybody's.
 */
async function keep<Content>(
  { key, kept }: Session,
  page: SealedPage,
  now: Content,
  change: (content: Content) => Content,
): Promise<[Said, Content]> {
  let [said, before]: [Said, Content] = ['kept', now];
  for (let tries = 0; tries < 9; tries += 1) {
    const content = change(before);
    const { id, version } = page;
    const box = await seal(key, JSON.stringify(content), place(kept, id, version + 1)).catch(() => null);
    if (box === null) return ['full', now];
    const fields = { page: id, version, key: kept.keys?.id ?? '', box };
    const { status, body } = await send(root.dataset.kept ?? '', fields);
    if (status === 200) {
      Object.assign(page, { box, version: body.version });
      void keepCopy(kept);
      return [said, content];
    }
    if (status !== 409) return [status === 410 ? 'ended' : status === 422 ? 'full' : 'away', now];
    if (!body.now) return ['ended', now];
    const theirs = await read<Content>(key, kept, body.now);
    if (theirs === null) return ['damaged', now];
    Object.assign(page, body.now);
    before = theirs;
    said = 'both';
  }
  return ['away', now];
}

export async function changePlan(session: Session, change: (plan: Plan) => Plan): Promise<Said> {
  if (session.plan === null) return 'damaged';
  const [said, plan] = await keep(session, session.kept.plan, session.plan, change);
  session.plan = plan;
  return said;
}

/** A new entry, or another text for one that is there (`before`), in the part of the journal that holds it. */
export async function putEntry(session: Session, before: Entry | null, after: Entry): Promise<Said> {
  const holder = session.journal.find(({ entries }) => entries.some(({ id }) => id === before?.id));
  const last = session.journal.at(-1);
  const size = utf8(JSON.stringify([...(last?.entries ?? []), after])).length;
  const part = holder ?? (last && size <= pageFull ? last : undefined);
  if (part) {
    const [said, entries] = await keep(session, part.page, part.entries, (list) => put(list, before, after));
    part.entries = entries;
    return said;
  }
  const page: SealedPage = { id: randomName(), version: 0, box: '' };
  const [said, entries] = await keep<Entry[]>(session, page, [], (list) => put(list, null, after));
  if (said === 'kept') {
    session.kept.journal.push(page);
    session.journal.push({ page, entries });
    void keepCopy(session.kept);
  }
  return said;
}

export async function dropEntry(session: Session, gone: Entry): Promise<Said> {
  const part = session.journal.find(({ entries }) => entries.includes(gone));
  if (!part) return 'kept';
  const [said, entries] = await keep(session, part.page, part.entries, (list) => without(list, gone));
  part.entries = entries;
  return said;
}

/** Lets the oldest part of the journal go. */
export async function dropOldest(session: Session): Promise<Said> {
  const [oldest] = session.journal;
  if (!oldest) return 'kept';
  const { id, version } = oldest.page;
  const { status, body } = await send(root.dataset.dropping ?? '', { page: id, version });
  if (status === 409 && body.now) {
    const entries = await read<Entry[]>(session.key, session.kept, body.now);
    Object.assign(oldest.page, body.now);
    oldest.entries = entries ?? oldest.entries;
    return 'both';
  }
  if (status !== 200) return 'away';
  session.journal.shift();
  session.kept.journal = session.kept.journal.filter((page) => page !== oldest.page);
  void keepCopy(session.kept);
  return 'kept';
}
