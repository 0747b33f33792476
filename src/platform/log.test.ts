import { describe, expect, test } from 'vitest';
import { type LogFacts, openLog } from './log.ts';

const words = 'I wrote this at night';

function logged(production: boolean, write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  write(openLog({ level: 'debug', production }, { write: (line) => void lines.push(line) }));
  return lines.join('');
}

function thrown(make: () => unknown): unknown {
  try {
    make();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe.each([true, false])(
  'nothing a member wrote reaches the log (R12, PR-3), production %s',
  (production) => {
    test('from the message of an error, of its cause, or of a database', () => {
      const database = Object.assign(new Error(`invalid input: "${words}"`), {
        code: '22P02',
        constraint: 'name_shown',
        detail: `Key (text)=(${words})`,
        parameters: [words],
        query: `insert ${words}`,
      });
      const outer = new Error(`${words}\n    at ${words} (file:///x.js:1:2)`, { cause: database });
      const output = logged(production, (log) => log.error('A job stopped.', { error: outer }));
      expect(output).not.toContain(words);
      expect(output).toContain('22P02');
      expect(output).toContain('name_shown');
      expect(output).toContain('log.test.ts');
    });

    test('from lines the database layer appends, which may be lines of a text that begin like a place', () => {
      const error = new Error(`not a number: "hello\n    at ${words}:12:30\n"`);
      error.stack += `\n\n    at ${words} (12:30:15)\n    at client (file:///client.js:1:2)`;
      const output = logged(production, (log) => log.error('A job stopped.', { error }));
      expect(output).not.toContain(words);
      expect(output).toContain('log.test.ts');
      error.stack = `Error: something else\n    at ${words}:12:30`;
      expect(logged(production, (log) => log.error('Odd.', { error }))).not.toContain(words);
    });

    test('from what the parser of JSON quotes', () => {
      const error = thrown(() => JSON.parse(`${words}, really`));
      expect(logged(production, (log) => log.error('A text could not be read.', { error }))).not.toContain(
        'night',
      );
    });

    test('from an error whose message was changed after it was made', () => {
      const error = new TypeError(`first ${words}`);
      error.message = 'second';
      expect(logged(production, (log) => log.error('Changed.', { error }))).not.toContain(words);
    });

    test('from a thing thrown that is no error', () => {
      expect(logged(production, (log) => log.error('Odd.', { error: words }))).not.toContain(words);
    });

    test('from facts that have no place in the log, nor from the query of an address', () => {
      const facts = { headers: { cookie: words }, body: words, address: '203.0.113.9' } as LogFacts;
      const output = logged(production, (log) => {
        log.warn('Facts.', facts);
        log.fault({ code: 'ABCD2345', route: `GET /search?q=${words}`, error: new Error(words) });
      });
      expect(output).not.toContain(words);
      expect(output).not.toContain('203.0.113.9');
      expect(output).toContain('ABCD2345');
      expect(output).toContain('GET /search');
    });
  },
);

test('production writes one JSON line per message, otherwise lines are for people', () => {
  const line = logged(true, (log) => log.info('Open.', { port: 3000 }));
  expect(JSON.parse(line)).toMatchObject({ level: 'info', msg: 'Open.', port: 3000 });
  expect(line.trim().split('\n')).toHaveLength(1);
  expect(logged(false, (log) => log.info('Open.', { port: 3000 }))).toMatch(
    /^\d\d:\d\d:\d\d info {2}Open\. port=3000\n$/,
  );
});
