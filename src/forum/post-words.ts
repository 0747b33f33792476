import { isDeepStrictEqual } from 'node:util';
import { RENDERER } from '../platform/markdown/render-markdown.ts';
import type { Tools } from '../platform/tools.ts';
import type { Sections } from './post.entity.ts';
import { renderWords, type Words, wordsOfStory, wordsOfStrategy } from './render-words.ts';
import { eachPart } from './story.rules.ts';
import { eachStrategyPart, isStrategy } from './strategy-words.rules.ts';

/** A post as it stands, word for word. */
export interface Standing {
  /** The title above it, where it opens a thread; what was kept before titles were looked at knows of none. */
  title?: string | null;
  source: string | null;
  sections: Sections | null;
  html: string | null;
  renderedBy: number;
  revision: number;
}

/** What of a post a passage can stand in. */
export type Worded = Pick<Standing, 'title' | 'source' | 'sections'>;

/** New words of a post, rendered before the transaction begins; good only for the revision they were made from. */
export interface Rewritten extends Standing {
  post: string;
  taken: string[];
}

/** Hiding a post and putting it back raise its revision and change no word: what counts are the words. */
export const sameWords = (one: Worded, other: Worded): boolean =>
  one.source === other.source && isDeepStrictEqual(one.sections, other.sections) && sameTitle(one, other);

const sameTitle = ({ title: one }: Worded, { title: other }: Worded): boolean =>
  one === other || isNone(one) || isNone(other);

const isNone = (title: Worded['title']): boolean => title === undefined || title === null;

/** Each text of a post by itself: the title, an empty one where there is none, and then the parts of the words. */
export function textsOf({ title, ...words }: Worded): string[] {
  const texts: string[] = [];
  changed(words, (text) => {
    texts.push(text);
    return text;
  });
  return [title ?? '', ...texts];
}

/** The same post with other texts, in the same order. */
export function withTexts({ title, ...words }: Worded, [above, ...texts]: readonly string[]): Worded {
  const next = texts.values();
  const { text: source, sections } = changed(words, (text) => next.next().value ?? text);
  return { title: title && (above ?? title), source, sections };
}

/** The words with each part changed. */
export function changed({ source, sections }: Worded, change: (text: string) => string): Words {
  if (sections === null) return { text: change(source ?? ''), sections };
  return isStrategy(sections)
    ? wordsOfStrategy(eachStrategyPart(sections, change))
    : wordsOfStory(eachPart(sections, change));
}

/** New words of a post with their page. */
export async function rewritten(
  { render }: Pick<Tools, 'render'>,
  post: { id: string; revision: number },
  { title, source, sections }: Worded,
  taken: string[],
): Promise<Rewritten> {
  const { html, plain } = await renderWords(render, { text: source ?? '', sections });
  const renderedBy = plain ? 0 : RENDERER;
  return { post: post.id, revision: post.revision, taken, title, source, sections, html, renderedBy };
}
