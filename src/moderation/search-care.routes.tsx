import { SearchCarePage } from '../../views/staff/search-care-page.tsx';
import { SearchQualityPage, type SearchQualityProps } from '../../views/staff/search-quality-page.tsx';
import { SearchWordsPage, type SearchWordsProps } from '../../views/staff/search-words-page.tsx';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { readIndexState } from '../search/index-state.ts';
import { judgedText, readJudged } from '../search/quality.rules.ts';
import { saveSearchSetting } from '../search/save-word-lists.ts';
import { askJudged, judgedSetting, readJudgedSet, tryWords } from '../search/try-out.ts';
import { readWordFields, type WordFields, wordFieldsOf } from '../search/word-lists.rules.ts';
import { readOwnWordLists } from '../search/word-lists.ts';
import { changeSearchWords, rebuildSearch } from './change-search.ts';
import { SearchQualityInput, SearchWordsInput } from './search-care.input.ts';

/** How the search is, what words it knows, and how well it finds: for owners (issue 4, Organiser). */
export function addSearchCare(routes: Routes, web: WebTools): void {
  routes.get('/work/search', 'owner', async (c) => {
    const state = await readIndexState(c.get('em'), web.search);
    return page(c, <SearchCarePage frame={web.frameOf(c)} state={state} />);
  });
  routes.post('/work/search/rebuild', 'owner', async (c) => {
    await rebuildSearch(c.get('em'), web.tools, requireMember(c.get('actor')));
    return c.redirect(paths.withDone(paths.workSearch(), 'search-rebuild'), 303);
  });
  routes.get('/work/search/words', 'owner', async (c) => {
    const { lists, version } = await readOwnWordLists(c.get('em'));
    return wordsPage(c, web, { values: wordFieldsOf(lists), version, tried: '' });
  });
  routes.post('/work/search/words', 'owner', (c) => wordsSent(c, web));
  routes.get('/work/search/quality', 'owner', async (c) => {
    const { judged, version } = await readJudgedSet(c.get('em'));
    return qualityPage(c, web, { text: judgedText(judged), version });
  });
  routes.post('/work/search/quality', 'owner', (c) => qualitySent(c, web));
}

type WordsShown = Omit<SearchWordsProps, 'frame' | 'fields'> & { fields?: Record<string, string> };

const wordsPage = (c: WebContext, web: WebTools, shown: WordsShown): Response | Promise<Response> =>
  page(
    c,
    <SearchWordsPage frame={web.frameOf(c)} fields={{}} {...shown} />,
    Object.keys(shown.fields ?? {}).length > 0 ? 422 : 200,
  );

/** Saves the words, or shows what would be looked for with them; whatever is missing, every line stays. */
async function wordsSent(c: WebContext, web: WebTools): Promise<Response> {
  const { version, code, try_words: tried, preview, ...values } = requireForm(c, SearchWordsInput);
  const read = readWordFields(values);
  if (!read.ok) {
    const fields = Object.fromEntries(
      read.fields.map((field) => [field, `search-care.${fieldWord[field]}.unfit`]),
    );
    return wordsPage(c, web, { values, version, tried, fields });
  }
  if (preview !== undefined) {
    const query = await tryWords(c.get('em'), web.search, { typed: tried, own: read.lists });
    return wordsPage(c, web, { values, version, tried, query });
  }
  try {
    const member = requireMember(c.get('actor'));
    await changeSearchWords(c.get('em'), web.tools, member, { lists: read.lists, version, code });
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.status !== 422) throw refusal;
    return wordsPage(c, web, { values, version, tried, fields: refusal.fields });
  }
  return c.redirect(paths.withDone(paths.workSearchWords(), 'search-words'), 303);
}

const fieldWord: Record<keyof WordFields, string> = {
  groups: 'groups',
  stop_words: 'stop-words',
  misspellings: 'misspellings',
};

const qualityPage = (
  c: WebContext,
  web: WebTools,
  shown: Omit<SearchQualityProps, 'frame'>,
): Response | Promise<Response> =>
  page(c, <SearchQualityPage frame={web.frameOf(c)} {...shown} />, shown.problem === undefined ? 200 : 422);

async function qualitySent(c: WebContext, web: WebTools): Promise<Response> {
  const { text, version, run } = requireForm(c, SearchQualityInput);
  const judged = readJudged(text);
  if (judged === null) return qualityPage(c, web, { text, version, problem: 'search-care.judged.unfit' });
  if (run !== undefined) {
    return qualityPage(c, web, { text, version, outcomes: await askJudged(c.get('em'), web.search, judged) });
  }
  if (!(await saveSearchSetting(c.get('em'), judgedSetting, judged, version))) {
    throw new Problem(409, 'settings.place.changed');
  }
  return c.redirect(paths.withDone(paths.workSearchQuality(), 'search-judged'), 303);
}
