import { paths } from '../../src/paths.ts';
import type { Hit } from '../../src/search/find.ts';
import type { StrategyFacts } from '../../src/search/hits.queries.ts';
import type { Piece } from '../../src/search/passage.rules.ts';
import { type Shell, when } from '../forum/forum-shell.ts';
import { Icon } from '../parts/icon.tsx';
import { LabelTags } from '../parts/label-tags.tsx';
import { Time } from '../parts/time.tsx';
import { sayFacet, sayFacets } from '../strategies/facet-words.ts';
import { say } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';
import { plain } from './search-words.ts';

/** Rows of what was found. */
export function Hits({ hits, time, label }: { hits: Hit[]; time: Shell['time']; label: string }) {
  return (
    <ul class="hits" aria-label={label}>
      {hits.map((hit) => (
        <li class="card hit">
          {hit.strategy ? <StrategyHit hit={hit} /> : <TalkHit hit={hit} time={time} />}
        </li>
      ))}
    </ul>
  );
}

/** Title, one sentence, conditions, and what became of it for others in words (DESIGN 4). No stars. */
function StrategyHit({ hit }: { hit: Hit }) {
  return (
    <>
      <Title hit={hit} />
      <Passage hit={hit} />
      {hit.strategy && <Conditions {...hit.strategy} />}
    </>
  );
}

function Conditions({ minutes, energy, night, cautions, told, helped }: StrategyFacts) {
  const facts = [
    sayFacet('minutes', minutes),
    say('strategy.energy.takes', { energy: sayFacet('energy', energy) }),
    ...(night ? [sayFacet('night', 1)] : []),
  ];
  return (
    <>
      <p class="small soft">{facts.join(' · ')}</p>
      {cautions.length > 0 && (
        <p class="small">
          {say('strategy.care')}: {sayFacets('caution', cautions)}
        </p>
      )}
      <p class="small hit-told">
        {told === 0
          ? say('strategy.outcomes.few')
          : say('strategy.outcomes.short', { percent: helped, count: told })}
      </p>
    </>
  );
}

function TalkHit({ hit, time }: { hit: Hit; time: Shell['time'] }) {
  return (
    <>
      <Title hit={hit} />
      <Passage hit={hit} />
      <p class="small soft">
        {hit.spaceTitle} · <Time {...when(hit.lastHour, time)} />
      </p>
    </>
  );
}

function Title({ hit }: { hit: Hit }) {
  const folded = hit.folded.length > 0;
  const { kind, folded: topics } = hit;
  return (
    <h3>
      <a class={folded ? 'hit-title folded' : 'hit-title'} href={addressOf(hit)} dir="auto">
        {folded && <Icon name="tag" />}
        {folded ? sayTitle({ title: '', folded: topics, kind }, '') : <Marked pieces={hit.title} />}
      </a>
    </h3>
  );
}

function Passage({ hit }: { hit: Hit }) {
  if (hit.folded.length > 0 || plain(hit.passage) === '') return null;
  return (
    <>
      {hit.labels.length > 0 && <LabelTags labels={hit.labels} />}
      <p dir="auto">
        <Marked pieces={hit.passage} />
      </p>
    </>
  );
}

/** Plain text with what was looked for marked; nothing of it is ever taken for markup (SEARCH 5.7). */
function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}

export const addressOf = ({ id, kind }: Pick<Hit, 'id' | 'kind'>): string =>
  kind === 'strategy' ? paths.strategy(id) : paths.thread(id);
