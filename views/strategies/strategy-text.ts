import type { StrategySections } from '../../src/forum/post.entity.ts';
import { stepsOf } from '../../src/forum/strategy-words.rules.ts';
import { isWorseForMany } from '../../src/strategies/outcome.rules.ts';
import type { ShownStrategy } from '../../src/strategies/shown-strategy.rules.ts';
import { say, sayUnchecked } from '../words/say.ts';
import { conditionsOf, sayFacet, sayFacets } from './facet-words.ts';

/** A strategy as plain text, with all that its page says of it but what others told (AX-9). */
export function strategyText(strategy: ShownStrategy, sections: StrategySections, site: string): string {
  const { facets, figures } = strategy;
  const care = [
    ...(isWorseForMany(figures) ? [say('strategy.worse-for-many')] : []),
    ...facets.cautions.map((caution) => sayUnchecked(`strategy.careful.${caution}`)),
    ...(sections.care === '' ? [] : [sections.care]),
  ];
  const parts: [heading: string, text: string][] = [
    [say('strategy.care'), care.join('\n')],
    [
      say('strategy.steps'),
      stepsOf(sections)
        .map((step, at) => `${at + 1}. ${step}`)
        .join('\n'),
    ],
    [say('strategy.when'), sections.when],
    [say('strategy.when-not'), sections.whenNot || say('strategy.when-not.unknown')],
    [say('facets.minutes'), conditionsOf(facets).join('\n')],
    [say('facets.needs'), sayFacets('needs', facets.needs)],
    [say('facets.place'), sayFacets('place', facets.places)],
    [
      say('facets.evidence'),
      [sayFacet('evidence', facets.evidence), facets.evidenceLink ?? ''].join('\n').trim(),
    ],
  ];
  const told = parts.filter(([, text]) => text !== '').map(([heading, text]) => `${heading}\n\n${text}`);
  return `${[strategy.title, sections.about, ...told, site].join('\n\n')}\n`;
}
