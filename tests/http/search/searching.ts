import type { SearchDocument } from '../../../src/search/search-engine.ts';
import type { TestForum } from '../../support/app.ts';
import type { Browser, Page } from '../../support/browser-like.ts';
import type { Person } from '../../support/people.ts';
import { aThread } from '../../support/things.ts';

type Facets = NonNullable<SearchDocument['facets']> & Pick<SearchDocument, 'situations' | 'kinds'>;
type Wanted = Partial<Facets> & Parameters<typeof aThread>[2] & { told?: number; helped?: number };

/** A strategy by this person, up and not looked at by any engine yet. */
export async function aStrategy(forum: TestForum, by: Person, wanted: Wanted = {}): Promise<string> {
  const { title = 'Count the corners', text = 'Name every corner you can see in the room.' } = wanted;
  const { labels, told = 0, helped = 0 } = wanted;
  const { id } = await aThread(forum, by, { space: 'strategies', title, text, labels });
  const facets: Facets = { ...plain, ...wanted };
  const em = forum.database.fork();
  await em.execute("update thread set kind = 'strategy' where id = ?", [id]);
  await em.execute(
    `insert into strategy (thread_id, situations, kinds, minutes, energy, night, places, company, cost, needs, evidence,
       cautions, access, shown_told, shown_helped, helped_score)
     values (?, ?::text[], ?::text[], ?, ?, ?, ?::text[], ?, ?, ?::text[], ?, ?::text[], ?::text[], ?, ?, ?)`,
    [
      id,
      facets.situations,
      facets.kinds,
      facets.minutes,
      facets.energy,
      facets.night,
      facets.places,
      facets.company,
      facets.cost,
      facets.needs,
      facets.evidence,
      facets.cautions,
      facets.access,
      told,
      helped,
      told === 0 ? 0 : helped / 100,
    ],
  );
  return id;
}

const plain: Facets = {
  situations: ['sleep'],
  kinds: ['grounding'],
  minutes: 5,
  energy: 'low',
  night: true,
  places: ['bed'],
  company: 'alone',
  cost: 'free',
  needs: ['nothing'],
  evidence: 'my-experience',
  cautions: [],
  access: ['no-standing'],
};

/** Types words into the large box and presses Search, as a person without script does. */
export async function searches(browser: Browser, words: string, from = '/search'): Promise<Page> {
  return browser.submit(await browser.get(from), { q: words }, { action: '/search' });
}

/** Titles of what a page shows, in its order. */
export const titlesOn = (page: Page): string[] =>
  [...page.html.matchAll(/<a class="hit-title[^"]*"[^>]*>(.*?)<\/a>/gs)].map(([, inside = '']) =>
    inside.replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]+>/g, ''),
  );
