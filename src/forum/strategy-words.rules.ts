import { escapeText, renderPlain } from '../platform/markdown/plain.rules.ts';
import type { Sections, StrategySections } from './post.entity.ts';

/** The parts of a strategy in the order in which it is told (PO-4). All are plain text, read at night on a small phone. */
export const strategyParts = ['about', 'steps', 'when', 'whenNot', 'care'] as const;
export type StrategyPart = (typeof strategyParts)[number];

/** The words over each part but the first, and what stands for a part its author does not know yet; from the catalogue. */
export type StrategyHeadings = Readonly<Record<Exclude<StrategyPart, 'about'> | 'unknown', string>>;

/** Whether these are the parts of a strategy. */
export const isStrategy = (sections: Sections): sections is StrategySections => 'steps' in sections;

/** What one does, in order: the lines that say something, without a number or a dash typed before them. */
export const stepsOf = ({ steps }: Pick<StrategySections, 'steps'>): string[] =>
  steps
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-*•–])\s+/, '').trim())
    .filter((line) => line !== '');

/** What is told under a heading, and how: steps as a list, the others as text. Nothing where nothing was said. */
function toldUnder(sections: StrategySections, headings: StrategyHeadings) {
  const { when, care } = sections;
  const parts = [
    { heading: headings.steps, list: stepsOf(sections) },
    { heading: headings.when, text: when },
    { heading: headings.whenNot, text: sections.whenNot || headings.unknown },
    { heading: headings.care, text: care },
  ];
  return parts.filter(({ list, text }) => (list ? list.length > 0 : text !== ''));
}

/** A strategy as one text under headings, for whatever reads posts and knows nothing of parts. */
export function composeStrategy(sections: StrategySections, headings: StrategyHeadings): string {
  const told = toldUnder(sections, headings).map(({ heading, list, text }) => {
    const lines = list ? list.map((step, at) => `${at + 1}. ${step}`).join('\n') : text;
    return `# ${heading}\n\n${lines}`;
  });
  return [sections.about, ...told].join('\n\n');
}

/** The same as HTML: what was typed is text and nothing else, so that it stands as it was meant. */
export function strategyHtml(sections: StrategySections, headings: StrategyHeadings): string {
  const told = toldUnder(sections, headings).map(({ heading, list, text = '' }) => {
    const items = list?.map((step) => `<li>${escapeText(step)}</li>`).join('');
    return `<h3>${escapeText(heading)}</h3>\n${items === undefined ? renderPlain(text) : `<ol>${items}</ol>`}`;
  });
  return [renderPlain(sections.about), ...told].join('\n');
}

/** Something done to each part by itself. */
export const eachStrategyPart = (
  sections: StrategySections,
  change: (text: string) => string,
): StrategySections => ({
  about: change(sections.about),
  steps: change(sections.steps),
  when: change(sections.when),
  whenNot: change(sections.whenNot),
  care: change(sections.care),
});
