import { z } from 'zod';
import { needs } from '../../src/forum/needs.catalogue.ts';
import type { Subject } from './subjects.ts';

const input = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  need: z.enum(needs).nullish(),
});

/** One line answered, or in words what is wrong with it. */
export type Answered<Judgment> = { answer: { id: string | number } & Judgment } | { trouble: string };

/** Reads one line and lets the subject judge its text. */
export function answerLine<Judgment>(line: string, judge: Subject<Judgment>): Answered<Judgment> {
  const read = readJson(line);
  if (read === undefined) return { trouble: 'this is not JSON.' };
  const given = input.safeParse(read.value);
  if (!given.success) {
    const issue = given.error.issues[0];
    const where = issue?.path.join('.');
    return {
      trouble: `${where ? `"${where}": ` : ''}${issue?.message ?? 'not readable'}. Expected {id, text, need?}.`,
    };
  }
  const { id, text, need } = given.data;
  return { answer: { id, ...judge(text, need ?? null) } };
}

function readJson(line: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) as unknown };
  } catch {
    return undefined;
  }
}
