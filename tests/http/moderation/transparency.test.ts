import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { appealActs, appealOutcomes } from '../../../src/moderation/appeal-acts.catalogue.ts';
import { caseActCodes } from '../../../src/moderation/case-acts.catalogue.ts';
import { waitSteps } from '../../../src/moderation/case-times.rules.ts';
import { halfOf } from '../../../src/moderation/half-year.rules.ts';
import { reportKinds } from '../../../src/moderation/report-kinds.catalogue.ts';
import { shares } from '../../../src/moderation/transparency.rules.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser } from '../../support/browser-like.ts';

let forum: TestForum;
let guest: Browser;

beforeAll(async () => {
  forum = await startApp();
  guest = openBrowser(forum);
});
afterAll(() => forum.stop());

const count = (half: string, what: string, code: string, number: number): Promise<unknown> =>
  forum.database
    .fork()
    .execute('insert into tally (half, what, code, count) values (?, ?, ?, ?)', [half, what, code, number]);

const shown = z
  .number()
  .int()
  .min(0)
  .refine((n) => n === 0 || n > 10)
  .nullable();
const table = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.strictObject({
    cells: z.array(z.strictObject({ code: z.enum(codes), count: shown })).length(codes.length),
    total: shown,
  });
const share = z.enum(shares).nullable();
const wait = z.enum(waitSteps).nullable();

/** What programs may count on. */
const Data = z.strictObject({
  version: z.literal(1),
  leastShown: z.literal(11),
  halves: z.array(
    z.strictObject({
      half: z.string().regex(/^\d{4}-[12]$/),
      notices: table(reportKinds),
      acts: table(caseActCodes as [string, ...string[]]),
      software: z.strictObject({ held: shown, share }),
      median: z.strictObject({ firstLook: wait, decision: wait }),
      appeals: z.strictObject({
        asked: table(appealActs),
        outcomes: table(appealOutcomes),
        overturned: share,
      }),
      onlyOne: shown,
    }),
  ),
});
const data = async () => Data.parse(await (await guest.raw('GET', '/transparency.json')).json());

describe('how the rules are kept, for anyone (MO-11)', () => {
  test('before the first half-year is over the pages say so, whatever was counted in it', async () => {
    await count(halfOf(forum.clock.now()), 'act', 'hide', 500);
    expect((await data()).halves).toEqual([]);
    const page = await guest.get('/transparency');
    expect(page.text).toContain('The first half-year is not over yet');
    expect(page.text).not.toContain('500');
    const rules = await guest.get('/rules/log');
    for (const words of ['M08', 'A second look', '180 days', 'within 7 days', 'not over yet'])
      expect(rules.text).toContain(words);
    expect(rules.links.map(({ href }) => href)).toContain('/transparency');
  });

  test('small numbers and what they could be told from are not shown; the file has its promised form', async () => {
    await count('2025-1', 'act', 'hide', 40);
    await count('2025-1', 'act', 'note', 7);
    await count('2025-1', 'report', 'unkind', 60);
    await count('2025-1', 'report', 'worried', 30);
    await count('2025-1', 'decision', '1d', 50);
    const [half, ...others] = (await data()).halves;
    expect(others).toEqual([]);
    expect(half?.half).toBe('2025-1');
    const cells = Object.fromEntries(half?.acts.cells.map((cell) => [cell.code, cell.count]) ?? []);
    expect([cells.hide, cells.note, half?.acts.total]).toEqual([40, null, null]);
    expect(half?.notices.total).toBe(90);
    expect(half?.median.decision).toBe('1d');
    const page = await guest.get('/transparency');
    for (const words of ['January to June 2025', '40', '90', 'not shown', 'within a day', 'too few to say'])
      expect(page.text).toContain(words);
    expect((await guest.get('/rules/log')).text).toContain('January to June 2025');
  });

  test('every page leads there, and no name stands on it', async () => {
    const front = await guest.get('/');
    expect(front.links.map(({ href }) => href)).toContain('/rules/log');
  });
});
