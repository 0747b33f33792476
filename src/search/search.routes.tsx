import { SearchPage } from '../../views/search/search-page.tsx';
import { ownLockers } from '../accounts/own-lockers.ts';
import { readingOf } from '../forum/reading-choices.ts';
import { paths } from '../paths.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/rows.ts';
import { isDatabaseBusy } from '../platform/transaction.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { filtersText } from '../strategies/filters.rules.ts';
import { type Asking, answerSearch, prepared, type SearchResult } from './answer-search.ts';
import { type Asked, askedText, readAsked } from './asked.rules.ts';
import { sayAtOnce } from './at-once.ts';
import { followSearchSent } from './following.routes.ts';
import type { WaysOn } from './found.ts';
import { helpFirst } from './help-first.ts';
import { createSearchLinks, type SearchLinks } from './link-keys.ts';
import { makeReady } from './prepare.ts';
import type { Typed } from './sealed-words.ts';
import { SearchInput } from './search.input.ts';
import { createKnownWords, type KnownWords } from './word-lists.ts';

/** What the pages of the search work with. */
interface SearchWeb extends WebTools {
  links: SearchLinks;
  words: KnownWords;
}

/** Searching, for everybody. No word that somebody typed stands in an address, a table or a log (SEARCH 6). */
export function searchRoutes(tools: WebTools): Routes {
  const web: SearchWeb = { ...tools, links: createSearchLinks(tools), words: createKnownWords() };
  const routes = declareRoutes();
  routes.get('/search', 'anyone', (c) => shown(c, web));
  routes.post('/search', 'anyone', (c) => sent(c, web));
  routes.post('/search/at-once', 'anyone', (c) => atOnce(c, web));
  routes.post('/search/following', 'member', (c) => followSearchSent(c, web));
  routes.get('/search/:sealed', 'anyone', (c) => opened(c, web));
  return routes;
}

const noWords: Typed = { words: '', cut: false };

/** The page before anything was asked. Who has it before them may ask next: what that takes is made ready meanwhile. */
async function shown(c: WebContext, web: SearchWeb): Promise<Response> {
  const answer = await pageOf(c, web, { typed: noWords, sealed: null });
  setTimeout(() => {
    // What goes wrong here goes wrong again, and is told, when somebody asks.
    void expectQuestions(web.database.fork(), web).catch(() => undefined);
  }, 0).unref();
  return answer;
}

async function expectQuestions(em: Em, { search, words }: SearchWeb): Promise<void> {
  await makeReady(await words.current(em));
  await search.vocabularies.current(em);
}

/** The words go under seal and into the address of a page that can be reloaded and come back to. */
async function sent(c: WebContext, web: SearchWeb): Promise<Response> {
  const { q, asked } = requireForm(c, SearchInput);
  await takeTurn(c, web, 'search');
  const narrowed = askedText(asked);
  c.header('cache-control', 'no-store');
  if (q.words === '') return c.redirect(paths.search(narrowed), 303);
  return c.redirect(paths.searched(await web.links.seal(q), narrowed), 303);
}

/** A sealed link: the words as long as their key lives, a sentence and the choices afterwards. */
async function opened(c: WebContext, web: SearchWeb): Promise<Response> {
  await takeTurn(c, web, 'search');
  const sealed = c.req.param('sealed') ?? '';
  const typed = await web.links.open(sealed);
  const answer = await pageOf(c, web, {
    typed: typed ?? noWords,
    sealed: typed && sealed,
    gone: typed === null,
  });
  answer.headers.set('cache-control', 'no-store');
  return answer;
}

/** Generous, counted in memory by a salt that nobody can look up: it stops programs and no person (SECURITY E). */
async function takeTurn(c: WebContext, web: SearchWeb, what: 'search' | 'search-at-once'): Promise<void> {
  const actor = c.get('actor');
  if (actor.kind === 'guest') await web.tools.limits.take(`${what}.address`, web.addressOf(c));
  else await web.tools.limits.take(`${what}.account`, actor.account);
}

const askingOf = async (c: WebContext, web: SearchWeb): Promise<Asking> => ({
  em: c.get('em'),
  search: web.search,
  words: web.words,
  reading: await readingOf(c, web),
});

interface Wanted {
  typed: Typed;
  /** The words under seal, where the page stands at such an address. */
  sealed: string | null;
  gone?: boolean;
}

async function pageOf(c: WebContext, web: SearchWeb, { typed, sealed, gone }: Wanted): Promise<Response> {
  const asked = readAsked((name) => c.req.queries(name) ?? []);
  const { words, cut } = typed;
  const asking = await askingOf(c, web);
  const result = await answerOrNothing(asking, { words, asked });
  const shell = shellOf(c, web);
  return page(
    c,
    <SearchPage
      {...shell}
      words={words}
      cut={cut}
      sealed={sealed}
      notice={noticeOf(result, { words, gone })}
      asked={asked}
      sections={result.sections}
      help={helpFirst(web.site.current(), shell.time.now)}
      crisis={result.query.crisis}
      waysOn={await withOtherWords(result, web)}
      formKey={newId()}
      followed={await followsSearch(c, web, asked)}
    />,
  );
}

/** A search that takes too long is a page with other ways on, never a page of trouble. */
async function answerOrNothing(
  asking: Asking,
  wanted: { words: string; asked: Asked },
): Promise<SearchResult & { away?: true }> {
  try {
    return await answerSearch(asking, wanted);
  } catch (trouble) {
    if (!isDatabaseBusy(trouble)) throw trouble;
    const query = await prepared(asking, wanted.words);
    return { query, sections: [], waysOn: null, didYouMean: null, fellBack: false, away: true };
  }
}

function noticeOf(
  result: SearchResult & { away?: true },
  { words, gone }: { words: string; gone?: boolean },
) {
  if (gone) return 'gone';
  if (result.away) return 'away';
  if (words !== '' && result.query.empty) return 'nothing-to-find';
  return result.fellBack ? 'fallback' : null;
}

/** Other words are offered as a link of their own, sealed like those that were typed. */
async function withOtherWords(
  { waysOn, didYouMean: words }: SearchResult,
  web: SearchWeb,
): Promise<WaysOn | null> {
  if (waysOn === null) return null;
  if (words === null) return { ...waysOn, didYouMean: null };
  return { ...waysOn, didYouMean: { words, sealed: await web.links.seal({ words, cut: false }) } };
}

/** Whether the reader follows what is chosen; null for guests, and where nothing is chosen. */
async function followsSearch(c: WebContext, web: SearchWeb, { filters }: Asked): Promise<boolean | null> {
  const text = filtersText(filters);
  if (text === '' || c.get('actor').kind === 'guest') return null;
  const { searches = [] } = (await ownLockers(c, web)).following;
  return searches.some((search) => search.filters === text);
}

/** What is found while one types: texts for the script, nothing that is kept. */
async function atOnce(c: WebContext, web: SearchWeb): Promise<Response> {
  const { q, asked } = requireForm(c, SearchInput);
  await takeTurn(c, web, 'search-at-once');
  const asking = await askingOf(c, web);
  const result = await answerSearch(asking, { words: q.words, asked });
  c.header('cache-control', 'no-store');
  return c.json(sayAtOnce(result));
}
