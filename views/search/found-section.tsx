import { paths } from '../../src/paths.ts';
import { type Asked, askedText } from '../../src/search/asked.rules.ts';
import type { FoundKind, Section } from '../../src/search/found.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { LinkButton, LoneLink } from '../parts/button.tsx';
import { say, sayUnchecked } from '../words/say.ts';
import { Hits } from './hits.tsx';

export interface FoundSectionProps {
  kind: FoundKind;
  section: Section;
  asked: Asked;
  time: Shell['time'];
}

/** What was found of one kind: how much about, the rows, and the way to more of it. */
export function FoundSection({ kind, section, asked, time }: FoundSectionProps) {
  const { hits, leftOut, pages } = section;
  const alone = asked.of === kind;
  const label = sayUnchecked(`search.${kind}`);
  return (
    <section class="stack">
      <div class="row spread">
        <h2>
          {label} <span class="soft small">{countOf(section)}</span>
        </h2>
        {kind === 'strategies' && <Sorting asked={asked} />}
      </div>
      {hits.length > 0 && <Hits hits={hits} time={time} label={label} />}
      {leftOut > 0 && (
        <p class="small soft">
          {say('search.left-out', { count: leftOut })}{' '}
          <a class="lone" href={paths.reading()}>
            {say('label.left-out.choices')}
          </a>
        </p>
      )}
      {alone || kind === 'strategies' ? (
        <Pages asked={asked} kind={kind} pages={pages} />
      ) : (
        pages > 1 && (
          <LoneLink href={paths.searchHere(askedText({ ...asked, of: kind, page: 1 }))}>
            {sayUnchecked(`search.all-of.${kind}`)}
          </LoneLink>
        )
      )}
    </section>
  );
}

const countOf = ({ count, exact }: Section): string =>
  exact ? say('search.exactly', { count }) : say('search.about', { count });

/** Two orders, none of them "best": what fits, and what helped (DESIGN 4). */
function Sorting({ asked }: { asked: Asked }) {
  const other = asked.sort === 'fit' ? 'helped' : 'fit';
  return (
    <p class="small soft">
      {sayUnchecked(`search.sort.${asked.sort}`)}{' '}
      <a class="lone" href={paths.searchHere(askedText({ ...asked, sort: other, page: 1 }))}>
        {sayUnchecked(`search.sort.to-${other}`)}
      </a>
    </p>
  );
}

function Pages({ asked, kind, pages }: { asked: Asked; kind: FoundKind; pages: number }) {
  if (pages <= 1) return null;
  const at = (page: number) =>
    paths.searchHere(askedText({ ...asked, of: page === 1 ? asked.of : kind, page }));
  return (
    <nav class="pages" aria-label={say('pages.label')}>
      <p class="pages-where">{say('pages.where', { page: asked.page, pages })}</p>
      <p class="row">
        {asked.page > 1 && (
          <LinkButton rel="prev" href={at(asked.page - 1)}>
            {say('search.previous')}
          </LinkButton>
        )}
        {asked.page < pages && (
          <LinkButton rel="next" href={at(asked.page + 1)}>
            {say('search.next')}
          </LinkButton>
        )}
      </p>
    </nav>
  );
}
