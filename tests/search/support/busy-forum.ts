import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { editPost } from '../../../src/forum/edit-post.ts';
import type { Reading } from '../../../src/forum/folding.rules.ts';
import { hidePost, restorePost } from '../../../src/forum/hide-post.ts';
import { withdrawPost } from '../../../src/forum/withdraw-post.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { firstLabelChoices } from '../../../src/safety/content-labels.rules.ts';
import type { SearchEngines } from '../../../src/search/engines.ts';
import { findInSearch } from '../../../src/search/find.ts';
import type { TestForum } from '../../support/app.ts';
import { aMember } from '../../support/people.ts';
import { asActor, aThread } from '../../support/things.ts';
import { questionOf } from './things.ts';

const guest: Reading = { choices: firstLabelChoices, own: new Set(), opened: new Set(), away: new Set() };

/** A word nobody has written before. */
const aNewWord = (): string =>
  [...randomBytes(9)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');

interface Told {
  id: string;
  opening: string;
  /** The word it says now. */
  word: string;
  /** By which act it was put out of sight; null while everybody can read it. */
  hiddenSince: number | null;
}

const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item;

/** One person with what they do, each by the use case of the forum. */
async function somebody(forum: TestForum) {
  const { database, tools } = forum;
  const member = await aMember(forum);
  const actor = asActor(forum, member);
  const say = (word: string): string => `A heron stood there, and somebody said ${word}.`;
  return {
    open: async (): Promise<Told> => {
      const word = aNewWord();
      const made = await aThread(forum, member, { title: 'A heron', text: say(word) });
      return { ...made, word, hiddenSince: null };
    },
    change: async (told: Told): Promise<void> => {
      tools.limits.lift(member.account);
      const em = database.fork();
      const [row] = await em.execute<{ revision: number }[]>('select revision from post where id = ?', [
        told.opening,
      ]);
      const word = aNewWord();
      const wanted = { post: told.opening, text: say(word), revision: row?.revision ?? 0 };
      await editPost(em, tools, actor, wanted);
      told.word = word;
    },
    hide: (told: Told) => inTransaction(database.fork(), (tx) => hidePost(tx, told.opening)),
    restore: (told: Told) => inTransaction(database.fork(), (tx) => restorePost(tx, told.opening)),
    takeBack: (told: Told) => withdrawPost(database.fork(), tools, actor, told.opening),
  };
}

/**
 * Several people who open threads, change their words, take them back and have them hidden and put back, all at once and
 * without a pause; and somebody who looks for them meanwhile and must never meet what was hidden before they asked.
 */
export async function aBusyForum(forum: TestForum, engines: SearchEngines, lanes = 3) {
  const { database } = forum;
  const all: Told[] = [];
  let acts = 0;
  let shown = 0;
  let busy = true;
  const lane = async (): Promise<void> => {
    const person = await somebody(forum);
    const own: Told[] = [];
    while (busy) {
      acts += 1;
      const told = own.length < 4 ? undefined : pick(own);
      if (told === undefined) {
        const opened = await person.open();
        own.push(opened);
        all.push(opened);
      } else if (told.hiddenSince !== null) {
        told.hiddenSince = null;
        await person.restore(told);
      } else {
        const act = pick(['change', 'change', 'hide', 'hide', 'takeBack'] as const);
        await person[act](told);
        if (act !== 'change') told.hiddenSince = acts;
        if (act === 'takeBack') own.splice(own.indexOf(told), 1);
      }
    }
  };

  /** Looks for them; answers what was met and should not have been. */
  const look = async (): Promise<string[]> => {
    const before = new Map(all.map((told) => [told.id, { ...told }]));
    const found = await findInSearch(database.fork(), guest, engines, questionOf('heron'));
    shown += found.hits.length;
    return found.hits
      .filter(({ id }) => {
        const [then, now] = [before.get(id), all.find((told) => told.id === id)];
        return then?.hiddenSince != null && then.hiddenSince === now?.hiddenSince;
      })
      .map(({ id }) => id);
  };

  const met: string[] = [];
  const watch = async (): Promise<void> => {
    while (busy) {
      met.push(...(await look()));
      await pause(5);
    }
  };
  const running = Promise.all([...Array.from({ length: lanes }, lane), watch()]);
  running.catch(() => undefined);
  return {
    all,
    met,
    acts: () => acts,
    /** How often something was found: where nothing was, nothing is shown by it. */
    shown: () => shown,
    stop: async (): Promise<void> => {
      busy = false;
      await running;
    },
  };
}
