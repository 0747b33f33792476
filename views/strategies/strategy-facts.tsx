import type { Child } from 'hono/jsx';
import type { StrategySections } from '../../src/forum/post.entity.ts';
import { paths } from '../../src/paths.ts';
import { outwardLink } from '../../src/platform/markdown/outward-link.rules.ts';
import type { StrategyFacets } from '../../src/strategies/strategy-facets.rules.ts';
import { Pairs } from '../parts/pairs.tsx';
import { say, sayUnchecked } from '../words/say.ts';
import { sayFacet, sayFacets } from './facet-words.ts';

/** When it helped and when it did not, and all its conditions in words (DESIGN 5). */
export function StrategyFacts({ sections, facets }: { sections: StrategySections; facets: StrategyFacets }) {
  const pairs: { label: string; value: Child }[] = [
    { label: say('strategy.when'), value: <Lines text={sections.when} /> },
    {
      label: say('strategy.when-not'),
      value: sections.whenNot === '' ? say('strategy.when-not.unknown') : <Lines text={sections.whenNot} />,
    },
    ...conditions(facets),
    { label: say('facets.evidence'), value: <Evidence {...facets} /> },
  ];
  return (
    <section class="card" aria-label={say('strategy.facts')}>
      <Pairs pairs={pairs} />
    </section>
  );
}

function conditions(facets: StrategyFacets): { label: string; value: Child }[] {
  const { minutes, energy, needs, places, company, cost, night, access } = facets;
  return [
    { label: say('facets.minutes'), value: sayFacet('minutes', minutes) },
    { label: say('facets.energy'), value: sayFacet('energy', energy) },
    { label: say('facets.needs'), value: sayFacets('needs', needs) },
    { label: say('facets.cost'), value: sayFacet('cost', cost) },
    { label: say('facets.place'), value: sayFacets('place', places) },
    { label: say('facets.with'), value: sayFacet('with', company) },
    ...(night ? [{ label: say('facets.night'), value: sayFacet('night', 1) }] : []),
    ...(access.length > 0 ? [{ label: say('facets.access'), value: sayFacets('access', access) }] : []),
  ];
}

/** Where it comes from; a link out says where it leads before anybody follows it. */
function Evidence({ evidence, evidenceLink }: StrategyFacets) {
  const link = evidenceLink === null ? undefined : outwardLink(evidenceLink);
  if (link === undefined) return <>{sayFacet('evidence', evidence)}</>;
  return (
    <>
      {say('strategy.study')}{' '}
      <a href={link.href} rel="nofollow noopener noreferrer ugc" dir="ltr">
        {link.host}
      </a>
    </>
  );
}

/** What to be careful about. Always shown where there is something, whatever others say of the strategy (SAFETY). */
export function StrategyCare(props: {
  sections: StrategySections;
  facets: StrategyFacets;
  worseForMany: boolean;
}) {
  const { sections, facets, worseForMany } = props;
  if (sections.care === '' && facets.cautions.length === 0 && !worseForMany) return null;
  return (
    <section class="card stack tight">
      <h2>{say('strategy.care')}</h2>
      {worseForMany && <p>{say('strategy.worse-for-many')}</p>}
      {facets.cautions.map((caution) => (
        <p>{sayUnchecked(`strategy.careful.${caution}`)}</p>
      ))}
      <Lines text={sections.care} />
    </section>
  );
}

/** Plain text with its own lines. */
export function Lines({ text }: { text: string }) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  return (
    <>
      {lines.map((line) => (
        <p dir="auto">{line}</p>
      ))}
    </>
  );
}

/** What it is for, as links to others for the same. */
export function ForWhat({ situations }: Pick<StrategyFacets, 'situations'>) {
  return (
    <ul class="row" aria-label={say('facets.situation')}>
      {situations.map((situation) => (
        <li>
          <a class="lone" href={paths.strategies(situation)}>
            {sayFacet('situation', situation)}
          </a>
        </li>
      ))}
    </ul>
  );
}
