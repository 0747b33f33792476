import { createInterface } from 'node:readline';
import { answerLine } from './evaluate/answer-line.ts';
import { type Subject, subjects } from './evaluate/subjects.ts';

/**
 * `npm run --silent evaluate -- kindness < texts.jsonl`: reads `{id, text, need?}` lines and writes `{id, score, rules}` lines
 * through the rules the forum itself uses; `crisis` writes `{id, score, level, reasons}` lines. A line that cannot be read is named on stderr, the others are still
 * answered, and the command ends with 1.
 */
const [name = ''] = process.argv.slice(2);
const subject: Subject | undefined = new Map<string, Subject>(Object.entries(subjects)).get(name);
process.stdout.on('error', () => process.exit(1));
if (subject === undefined) {
  console.error(`Say what to evaluate: ${Object.keys(subjects).join(', ')}. Texts come on standard input.`);
  process.exitCode = 1;
} else {
  let at = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    at += 1;
    if (line.trim() === '') continue;
    const answer = answerLine(line, subject);
    if ('answer' in answer) await print(`${JSON.stringify(answer.answer)}\n`);
    else {
      console.error(`Line ${at}: ${answer.trouble}`);
      process.exitCode = 1;
    }
  }
}

/** Waits where a pipe takes its time. */
async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
