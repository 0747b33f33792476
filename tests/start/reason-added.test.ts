import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleOptions } from '../../scripts/bundle-options.ts';
import { halfOf } from '../../src/moderation/half-year.rules.ts';
import { allReasons } from '../../src/safety/reasons.catalogue.ts';
import { askAgain, statementOf } from '../http/moderation/appealing.ts';
import { type Browser, openBrowser } from '../support/browser-like.ts';
import { formInCase, hideInCase, openCaseAbout, whyIn } from '../support/in-case.ts';
import { aMember, aModerator, anOwner, type Person } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { buildForum, clearHome, type Home, launch, makeHome } from './forum-process.ts';
import { type Beside, joinBeside } from './living-forum.ts';

/*
 * A reason is one line of the catalogue and its words, and nothing else (issue 5). The forum is built from the sources as
 * `npm start` builds it, with one line more in the catalogue and two sentences more among the words, and runs as a process
 * of its own; then the new reason is looked for in every place that names reasons.
 */

const code = 'M14';
const label = 'Meant for another day';
const note = 'Your post came on a day that was kept for something else. You may put it up again tomorrow.';

/** What is written into two files of the sources, before the line with which their list ends. */
const lines = [
  {
    file: /src\/safety\/reasons\.catalogue\.ts$/,
    end: '} as const satisfies Record<string, ReasonLine>;',
    more: `  ${code}: { for: 'steps', usual: 'hide' },`,
  },
  {
    file: /views\/words\/en\/reasons\.ts$/,
    end: '} as const satisfies Record<ReasonWordKey, string>;',
    more: `  'reason.${code}.label': '${label}',\n  'reason.${code}.note': '${note}',`,
  },
];
const withReason: Plugin = {
  name: 'one-reason-more',
  setup: ({ onLoad }) => {
    for (const { file, end, more } of lines)
      onLoad({ filter: file }, async ({ path }) => {
        const [before, after, ...others] = (await readFile(path, 'utf8')).split(end);
        if (after === undefined || others.length > 0) throw new Error(`No end of the list in ${path}`);
        return { contents: `${before}${more}\n${end}${after}`, loader: 'ts' };
      });
  },
};

let home: Home;
let forum: Beside;
let ben: Person;
let mod: Person;
let other: Person;
let guest: Browser;
let post: string;

/** Builds beside the packages and the files for browsers of the usual build. */
async function buildWithReason(): Promise<string> {
  const root = bundleOptions.absWorkingDir;
  const out = join(home.folder, 'dist');
  await build({ ...bundleOptions, sourcemap: false, outdir: out, plugins: [withReason] });
  await symlink(join(root, 'dist/static'), join(out, 'static'));
  await symlink(join(root, 'node_modules'), join(home.folder, 'node_modules'));
  return out;
}

beforeAll(async () => {
  [home] = await Promise.all([makeHome(), buildForum()]);
  await launch(home, {}, { build: await buildWithReason() }).opened();
  forum = await joinBeside(home);
  const origin = `http://127.0.0.1:${home.port}`;
  const ana = await aMember(forum, { origin });
  [ben, mod, other] = [
    await aMember(forum, { origin }),
    await aModerator(forum, { origin }),
    await aModerator(forum, { origin }),
  ];
  guest = openBrowser(forum, { origin });
  const { id } = await aThread(forum, ana);
  post = await anAnswer(forum, ben, id, {
    text: 'It is a long list of all the things I want to sell, with each price and each picture, so that you can choose.',
  });
}, 120_000);
afterAll(async () => {
  await forum?.close();
  await clearHome(home);
});

const sql = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;

describe('one line more in the catalogue of reasons, with its words, is a reason everywhere (issue 5)', () => {
  test('the forum that comes along does not have it', () => {
    expect(allReasons).not.toContain(code);
  });

  test('every form that asks for a reason has it, and the owner can put it in other words', async () => {
    const { path } = await openCaseAbout(mod.browser, post);
    const about = path.split('?')[0] ?? '';
    for (const form of [
      `${about}/acts/hide`,
      `${about}/acts/lock`,
      `${about}/by-name`,
      `/work/flood?post=${post}`,
    ])
      expect((await mod.browser.get(form)).text, form).toMatch(new RegExp(`${code},? ${label}`));
    const owner = await anOwner(forum, { origin: `http://127.0.0.1:${home.port}` });
    const words = (await owner.browser.get('/work/wording')).links.map(({ href }) => href);
    expect(words).toContain(`/work/wording/reason.${code}.label`);
    expect(words).toContain(`/work/wording/reason.${code}.note`);
  });

  test('a post is hidden for it with its own words to begin with, and the ladder knows its usual step (MO-1)', async () => {
    const form = await formInCase(mod.browser, post, 'hide');
    const seen = await mod.browser.submit(form, { reason: code }, { press: /^See / });
    expect(seen.forms.some(({ fields }) => fields.note === note)).toBe(true);
    expect(whyIn(seen)).toEqual({});
    await hideInCase(mod.browser, post, { reason: code });
    expect(await sql('select act, reason from statement where post_id = ?', [post])).toEqual([
      { act: 'post.hidden', reason: code },
    ]);
  });

  test('its author reads it in the statement (MO-6)', async () => {
    const statement = await statementOf(forum, post, 'post.hidden');
    for (const path of ['/inbox', `/statements/${statement}`]) {
      const { text } = await ben.browser.get(path);
      expect(text).toContain(`${code}, ${label}`);
      expect(text).toContain(note);
    }
  });

  test('the queue says it of the second look that is asked for (MO-13)', async () => {
    await askAgain(ben, await statementOf(forum, post, 'post.hidden'));
    expect((await other.browser.get('/work')).text).toContain(`It is about a step taken for “${label}”.`);
  });

  test('the log names it (MO-10)', async () => {
    expect((await other.browser.get('/work/log')).text).toContain(`${code}, ${label}`);
  });

  test('the rules that everybody can read list it (MO-11)', async () => {
    expect((await guest.get('/rules/log')).text).toContain(`${code}: ${label}`);
  });

  test('once the half-year is over, everybody reads how large a part it had, on the page and in the file (MO-11)', async () => {
    const running = halfOf(new Date());
    expect(await sql("select half, code, count from tally where what = 'reason'")).toEqual([
      { half: running, code, count: 1 },
    ]);
    expect((await guest.get('/transparency')).text).not.toContain(code);
    // As if thirty such steps had been taken in a half-year that is over: the clock of a process is nobody's to move.
    await sql("update tally set half = '2025-2', count = count * 30 where what = 'reason'");
    for (const path of ['/transparency', '/rules/log'])
      expect((await guest.get(path)).text).toContain(`${code}: ${label} all of it`);
    const file = JSON.parse((await guest.get('/transparency.json')).html) as {
      halves: { reasons: { code: string; share: string }[] }[];
    };
    expect(file.halves[0]?.reasons).toContainEqual({ code, share: 'all' });
  });
});
