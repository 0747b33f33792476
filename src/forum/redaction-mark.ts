import { say } from '../../views/words/say.ts';

/** What stands in place of what the team has taken out. */
export const mark = (): string => say('redaction.mark');

/** A Markdown text in which each mark is words and nothing else: none becomes a link by what stands beside it. */
export const withPlainMarks = (text: string): string => text.replaceAll(mark(), plainMark());

/** The page of such a text, where a mark in code has kept its backslashes. */
export const withMarks = (html: string): string => html.replaceAll(plainMark(), mark());

const plainMark = (): string => mark().replace(/[[\]]/g, '\\$&');
