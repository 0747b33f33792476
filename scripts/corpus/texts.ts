import type { Sections } from '../../src/forum/post.entity.ts';
import { renderWords, type Words, wordsOfStory } from '../../src/forum/render-words.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { drawer, openProse } from './prose.ts';

/** A text as it was typed, with the HTML it became. */
export interface Rendered {
  source: string;
  html: string;
  sections: Sections | null;
}

/** Everything that is said in a corpus. Posts share it: rendering each anew would take longer than all the rest. */
export interface Texts {
  titles: string[];
  posts: Rendered[];
  stories: Rendered[];
}

const count = { titles: 400, posts: 400, stories: 40 };
const wordsOfPost = { least: 60, most: 160 };

/** Makes the texts through the forum's own renderer. */
export async function makeTexts({ render }: Pick<Tools, 'render'>): Promise<Texts> {
  const prose = openProse();
  const draw = drawer(7);
  const words = (): number => Math.round(wordsOfPost.least + draw() * (wordsOfPost.most - wordsOfPost.least));
  const titles = Array.from({ length: count.titles }, () => titleFrom(prose(4)));
  const posts: Rendered[] = [];
  for (let number = 0; number < count.posts; number += 1) {
    const source = dressed(prose(words()), number);
    posts.push(await rendered(render, { text: source, sections: null }));
  }
  const stories: Rendered[] = [];
  for (let number = 0; number < count.stories; number += 1) {
    const sections = { happened: prose(120), helped: prose(80), now: prose(60) };
    stories.push(await rendered(render, wordsOfStory(sections)));
  }
  return { titles, posts, stories };
}

const titleFrom = (sentence: string): string => sentence.split(/\s+/).slice(0, 8).join(' ');

/** Some people use a little Markdown. */
function dressed(text: string, number: number): string {
  if (number % 6 === 1) return text.replace(/^(\S+ \S+)/, '**$1**');
  if (number % 6 === 3)
    return text.replace('\n\n', '\n\n- one breath\n- one glass of water\n- one message to somebody\n\n');
  return text;
}

async function rendered(render: Tools['render'], words: Words): Promise<Rendered> {
  const { html, plain } = await renderWords(render, words);
  if (plain)
    throw new Error('A text took too long to render. Please try again when the machine has less to do.');
  return { source: words.text, html, sections: words.sections };
}
