import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { appealActs, appealOutcomes } from '../../../src/moderation/appeal-acts.catalogue.ts';
import { caseActCodes } from '../../../src/moderation/case-acts.catalogue.ts';
import { waitSteps } from '../../../src/moderation/case-times.rules.ts';
import { halfOf } from '../../../src/moderation/half-year.rules.ts';
import { reportKinds } from '../../../src/moderation/report-kinds.catalogue.ts';
import { shares } from '../../../src/moderation/transparency.rules.ts';
import { allReasons } from '../../../src/safety/reasons.catalogue.ts';
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
      reasons: z
        .array(z.strictObject({ code: z.enum(allReasons as [string, ...string[]]), share }))
        .length(allReasons.length),
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

  test('what steps were taken for is told in parts, in the organiser’s own words, and never as a number', async () => {
    await forum.database.fork().execute("delete from tally where half < '2026-1'");
    for (const [code, many] of [
      ['M08', 58],
      ['M03', 19],
      ['M05', 9],
    ] as const)
      await count('2025-2', 'reason', code, many);
    await forum.database
      .fork()
      .execute("insert into wording (code, words, off) values ('reason.M08.label', 'It can hurt', false)");
    const [half] = (await data()).halves;
    const parts = Object.fromEntries(half?.reasons.map(({ code, share }) => [code, share]) ?? []);
    expect([parts.M08, parts.M03, parts.M05, parts.M01]).toEqual(['three-quarters', 'quarter', null, 'none']);
    for (const path of ['/transparency', '/rules/log']) {
      const page = await guest.get(path);
      expect(page.text).toContain('M08: It can hurt about three quarters');
      expect(page.text).toContain('M05: Belongs in another place too few to say');
      for (const number of ['58', '19', '77']) expect(page.text).not.toContain(number);
    }
    expect((await guest.get('/transparency')).text).not.toContain('M01');
    expect((await guest.get('/rules/log')).text).toContain('M01: This could land as a judgement nothing');
    await forum.database.fork().execute("update tally set count = 10 where what = 'reason'");
    expect((await guest.get('/transparency')).text).toContain('There were too few steps to say.');
    expect((await guest.get('/rules/log')).text).toContain('M08: It can hurt');
  });

  test('every page leads there, and no name stands on it', async () => {
    const front = await guest.get('/');
    expect(front.links.map(({ href }) => href)).toContain('/rules/log');
  });
});
