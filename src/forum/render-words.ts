import { say } from '../../views/words/say.ts';
import { escapeText } from '../platform/markdown/plain.rules.ts';
import type { Tools } from '../platform/tools.ts';
import type { Sections, StorySections, StrategySections } from './post.entity.ts';
import { withMarks, withPlainMarks } from './redaction-mark.ts';
import { composeStory, type StoryHeadings, toldParts } from './story.rules.ts';
import { composeStrategy, isStrategy, type StrategyHeadings, strategyHtml } from './strategy-words.rules.ts';

/** What somebody wrote: one text, and the parts it was told in where it is a story or a strategy. */
export interface Words {
  text: string;
  sections: Sections | null;
}

const storyHeadings = (): StoryHeadings => ({
  happened: say('story.happened'),
  helped: say('story.helped'),
  now: say('story.now'),
});

const strategyHeadings = (): StrategyHeadings => ({
  steps: say('strategy.steps'),
  when: say('strategy.when'),
  whenNot: say('strategy.when-not'),
  care: say('strategy.care'),
  unknown: say('strategy.unknown'),
});

/** A story as it is stored: its parts, and all of them as one text under their headings (PO-4). */
export const wordsOfStory = (sections: StorySections): Words => ({
  text: composeStory(sections, storyHeadings()),
  sections,
});

/** The same of a coping strategy. */
export const wordsOfStrategy = (sections: StrategySections): Words => ({
  text: composeStrategy(sections, strategyHeadings()),
  sections,
});

/**
 * The HTML of what somebody wrote. The parts of a story are rendered one by one, so that a code block or a list left
 * open in one does not swallow the heading of the next; the headings are ours, and stay headings where a part was too
 * slow and stands as plain text. A strategy is plain text all along: nothing in it can take long.
 */
export async function renderWords(
  render: Tools['render'],
  { text, sections }: Words,
): Promise<{ html: string; plain: boolean }> {
  if (sections === null) return renderMarked(render, text);
  if (isStrategy(sections)) return { html: strategyHtml(sections, strategyHeadings()), plain: false };
  const words = storyHeadings();
  const parts = await Promise.all(
    toldParts(sections).map(async (part) => ({ part, ...(await renderMarked(render, sections[part])) })),
  );
  return {
    html: parts.map(({ part, html }) => `<h3>${escapeText(words[part])}</h3>\n${html}`).join('\n'),
    plain: parts.some(({ plain }) => plain),
  };
}

/** The mark in place of what was taken out stands as it is, whatever was written beside it. */
async function renderMarked(render: Tools['render'], text: string): ReturnType<Tools['render']> {
  const { html, plain } = await render(withPlainMarks(text));
  return { html: withMarks(html), plain };
}
