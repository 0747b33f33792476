import type { ContentLabel } from '../../../src/safety/content-labels.catalogue.ts';
import type { StrategyFacets } from '../../../src/strategies/strategy-facets.rules.ts';
import type { TestForum } from '../../support/app.ts';
import type { Browser, Page } from '../../support/browser-like.ts';
import type { Person } from '../../support/people.ts';
import { aStrategy as putUp } from '../../support/things.ts';

interface Wanted extends Partial<StrategyFacets> {
  title?: string;
  text?: string;
  labels?: ContentLabel[];
  /** Published figures: so many told, so much percent of them helped. */
  told?: number;
  helped?: number;
}

/** A strategy by this person with one sentence, up and not looked at by any engine yet. */
export async function aStrategy(
  forum: TestForum,
  by: Person,
  { title, text, labels, told = 0, helped = 0, ...facets }: Wanted = {},
): Promise<string> {
  const { id } = await putUp(forum, by, {
    title: title ?? 'Count the corners',
    sections: { ...noWords, about: text ?? 'Name every corner you can see in the room.' },
    facets: { ...plain, ...facets },
    labels,
  });
  await forum.database
    .fork()
    .execute('update strategy set shown_told = ?, shown_helped = ?, helped_score = ? where thread_id = ?', [
      told,
      helped,
      told === 0 ? 0 : helped / 100,
      id,
    ]);
  return id;
}

const noWords = { steps: '', when: '', whenNot: '', care: '' };
const plain: StrategyFacets = {
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
  evidenceLink: null,
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
