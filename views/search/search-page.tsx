import { paths } from '../../src/paths.ts';
import { type Asked, askedText } from '../../src/search/asked.rules.ts';
import type { FoundKind, HelpFirst, Section, WaysOn } from '../../src/search/found.ts';
import { situations } from '../../src/strategies/facets.catalogue.ts';
import { chosenIn, withoutChosen } from '../../src/strategies/filters.rules.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { LinkButton, LoneLink } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';
import { FacetsForm } from './facets-form.tsx';
import { FollowSearch } from './follow-search.tsx';
import { FoundSection } from './found-section.tsx';
import { HelpFirstPanel } from './help-first.tsx';
import { SearchBox } from './search-box.tsx';
import { sayChosen } from './search-words.ts';
import { NothingFits, SituationLinks, WaysOnward } from './ways-on.tsx';

export interface SearchPageProps extends Shell {
  words: string;
  cut: boolean;
  /** Something worth a sentence: the words are gone, there was nothing to look for, a simpler search has answered. */
  notice: 'gone' | 'nothing-to-find' | 'fallback' | 'away' | null;
  asked: Asked;
  /** The words under seal, where the page stands at such an address. */
  sealed: string | null;
  sections: [FoundKind, Section][];
  help: HelpFirst;
  /** Words of a crisis were typed: help comes first. */
  crisis: boolean;
  /** Where little fits; null where enough does. */
  waysOn: WaysOn | null;
  formKey: string;
  /** Whether the reader follows what is chosen; null for guests and where nothing is. */
  followed: boolean | null;
}

/** Everything that is found for some words or some choices (DESIGN 5.4). Help comes before all of it (SEARCH 5.2). */
export function SearchPage(props: SearchPageProps) {
  const { frame, asked, help, words } = props;
  return (
    <SitePage frame={frame} tabTitle={say('search.tab')} here="search" wide>
      {/* There for the script too, which shows it while one types (SEARCH 5.2). */}
      <div data-help-first hidden={!props.crisis}>
        <HelpFirstPanel {...help} />
      </div>
      <h1>{say('search.title')}</h1>
      <Said {...props} />
      <SearchBox words={words} asked={asked} cut={props.cut} />
      <Results {...props} />
    </SitePage>
  );
}

/** What narrows the search beside what was found. Where nothing was looked for yet, ways to look come first. */
function Results(props: SearchPageProps) {
  const { frame, asked, sections, words, followed, sealed } = props;
  const narrowed = toNarrow(props);
  const isBare = words === '' && askedText(asked) === '';
  const all = sections.reduce((sum, [, { hits, leftOut }]) => sum + hits.length + leftOut, 0);
  return (
    <div class={narrowed ? 'with-facets' : 'stack'} data-results>
      {narrowed && <FacetsForm asked={asked} counts={narrowed.facets} empty={narrowed.count === 0} />}
      <div class="stack found">
        {asked.of !== 'all' && (
          <LoneLink href={paths.searchHere(askedText({ ...asked, of: 'all', page: 1 }))}>
            {say('search.all-kinds')}
          </LoneLink>
        )}
        <ChosenOnes asked={asked} />
        {isBare && <Browse />}
        {all === 0 ? <Nothing {...props} /> : <Found {...props} />}
        <FollowSearch frame={frame} asked={asked} sealed={sealed} followed={followed} />
        {!isBare && props.notice !== 'away' && (words === '' || all === 0) && <Browse />}
      </div>
    </div>
  );
}

/** The strategies, where there is something to narrow down or to take off. */
function toNarrow({ sections, asked }: SearchPageProps): Section | undefined {
  const strategies = sections.find(([kind]) => kind === 'strategies')?.[1];
  const isWorthIt = strategies !== undefined && (strategies.count > 0 || chosenIn(asked.filters).length > 0);
  return isWorthIt ? strategies : undefined;
}

function Said({ notice }: SearchPageProps) {
  if (notice === null) return null;
  if (notice !== 'gone') {
    return (
      <NoticeBox status>
        <p>{say(`search.${notice}`)}</p>
      </NoticeBox>
    );
  }
  return (
    <NoticeBox status>
      <p>
        <b>{say('search.gone')}</b>
      </p>
      <p>{say('search.gone.text')}</p>
    </NoticeBox>
  );
}

function Found(props: SearchPageProps) {
  const { sections, asked, time, waysOn } = props;
  return (
    <>
      {waysOn?.didYouMean && <WaysOnward {...props} {...waysOn} drop={null} nearby={[]} words="" />}
      {sections.map(([kind, section]) => (
        <FoundSection kind={kind} section={section} asked={asked} time={time} />
      ))}
      {waysOn && (
        <section class="stack">
          <p>{say('search.few')}</p>
          <WaysOnward {...props} {...waysOn} didYouMean={null} />
        </section>
      )}
    </>
  );
}

function Nothing(props: SearchPageProps) {
  const { asked, sections, waysOn, notice } = props;
  if (notice === 'away') return <Browse />;
  if (asked.page > 1 && sections.some(([, { count }]) => count > 0)) {
    return (
      <section class="stack">
        <h2>{say('search.beyond')}</h2>
        <p>
          <LinkButton href={paths.searchHere(askedText({ ...asked, page: 1 }))}>
            {say('search.beyond.act')}
          </LinkButton>
        </p>
      </section>
    );
  }
  // Nothing was asked for yet, and nobody has shared a strategy: the choices above are all there is to say.
  return waysOn === null ? null : <NothingFits {...props} {...waysOn} />;
}

/** What the search is narrowed by, each with a way to take it off. */
function ChosenOnes({ asked }: { asked: Asked }) {
  const chosen = chosenIn(asked.filters);
  if (chosen.length === 0) return null;
  return (
    <ul class="row" aria-label={say('search.chosen')}>
      {chosen.map((each) => (
        <li>
          <a
            class="button small"
            href={paths.searchHere(
              askedText({ ...asked, page: 1, filters: withoutChosen(asked.filters, each) }),
            )}
            aria-label={say('search.chosen.off', { value: sayChosen(each) })}
          >
            {sayChosen(each)}
            <Icon name="x" />
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <LoneLink href={paths.searchHere(askedText({ ...asked, page: 1, filters: {} }))}>
            {say('search.chosen.none')}
          </LoneLink>
        </li>
      )}
    </ul>
  );
}

function Browse() {
  return (
    <section class="stack">
      <h2>{say('search.browse')}</h2>
      <SituationLinks situations={situations} />
    </section>
  );
}
