import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isConfigMistakes, readConfig } from '../src/config.ts';
import { settings } from '../src/config-settings.ts';
import { startProblem } from '../src/platform/start-problem.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

const inDocs = await readdir(join(root, 'docs'), { recursive: true });
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...inDocs.filter((name) => name.endsWith('.md')).map(inFolder),
];
const samples = inDocs.filter((name) => /^(proxy|backup)\/\w/.test(name)).map(inFolder);
const texts = new Map(await Promise.all(pages.map(async (page) => [page, await read(page)] as const)));
const readme = texts.get('README.md') ?? '';

function inFolder(name: string): string {
  return join('docs', name);
}

describe('documents lead somewhere', () => {
  test('they were read', () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(samples.sort()).toEqual([
      'docs/backup/shuffle.sql',
      'docs/proxy/Caddyfile',
      'docs/proxy/nginx.conf',
    ]);
  });

  test.each(pages)('every link and picture in %s is there', (page) => {
    const dead = linksIn(texts.get(page) ?? '').filter((link) => !leadsSomewhere(page, link));
    expect(dead).toEqual([]);
  });

  test('a file, a picture and a heading that are not there would be noticed', () => {
    const leads = (link: string) => leadsSomewhere('docs/operating.md', link);
    expect(['nowhere.md', 'pictures/none.png', 'privacy.md#nothing', '#nothing'].some(leads)).toBe(false);
    expect(
      ['../README.md', 'pictures/ranks.svg', 'privacy.md#the-order-of-rows', '#backups'].every(leads),
    ).toBe(true);
  });

  test.each(pages)('every file of the sources that %s names is there', (page) => {
    expect(filesIn(texts.get(page) ?? '').filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('every page of docs is reached from the README', () => {
    const reached = new Set(['README.md']);
    for (const page of reached) {
      for (const link of linksIn(texts.get(page) ?? '')) {
        const target = join(dirname(page), link.split('#')[0] ?? '');
        if (texts.has(target)) reached.add(target);
      }
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });
});

describe('what documents tell people to type', () => {
  test('every npm script they name exists', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
    const named = [...texts].flatMap(([page, text]) => scriptsIn(text).map((script) => ({ page, script })));
    expect(named.map(({ script }) => script)).toEqual(
      expect.arrayContaining(['start', 'test', 'demo', 'worker']),
    );
    expect(named.filter(({ script }) => !Object.hasOwn(scripts, script))).toEqual([]);
  });

  test('every setting has its row in the README, and every row is a setting', () => {
    expect(settingRows().map(({ name }) => name)).toEqual(Object.keys(settings));
  });

  test('what the README says of a setting that is not set is what happens', () => {
    const none = readConfig({}, [], root);
    const happens = [
      ['PORT', none.port],
      ['HOST', none.host],
      ['BASE_URL', none.baseUrl],
      ['DATA_DIR', relative(root, none.dataDir)],
      ['KEY_FILE', none.key.kind === 'file' && relative(root, none.key.path)],
      ['TRUST_PROXY', none.trustProxy],
      ['LOG_LEVEL', none.logLevel],
      ['WORKER', none.workerInside && 'inside'],
    ].map(([name, value]) => ({ name, unset: `\`${value}\`` }));
    expect(settingRows().filter(({ unset }) => /^`.+`$/.test(unset))).toEqual(happens);
    expect([none.database.kind, none.production, none.liftLimitsFor]).toEqual(['embedded', false, []]);
  });

  test('.env.example has every setting once, each as it may be written', async () => {
    const lines = (await read('.env.example')).matchAll(/^#?([A-Z_]+)=(.*)$/gm);
    const given = [...lines].map(([, name = '', value = '']) => ({ name, value }));
    expect(given.map(({ name }) => name).sort()).toEqual(Object.keys(settings).sort());
    const wrong = given.filter(({ value }) => value !== '').filter(({ name, value }) => !isGood(name, value));
    expect(wrong).toEqual([]);
  });

  test('.env.example switches nothing on by itself', async () => {
    expect((await read('.env.example')).match(/^[^#\n]+/gm)).toBeNull();
  });

  test('exit codes are those of the program', () => {
    const rows = (texts.get('docs/operating.md') ?? '').matchAll(/^\| `(\d)` \| (.+) \|$/gm);
    const said = new Map([...rows].map(([, code, when]) => [Number(code), when ?? '']));
    expect([...said.keys()]).toEqual([0, 1, 2, 3, 4]);
    expect([startProblem('already-running').exitCode, said.get(3)]).toEqual([
      3,
      expect.stringContaining('already runs'),
    ]);
    expect([startProblem('port-busy').exitCode, said.get(4)]).toEqual([4, expect.stringContaining('port')]);
    expect([startProblem('key-wrong').exitCode, said.get(1)]).toEqual([1, expect.stringContaining('key')]);
    expect([mistakeCode(), said.get(2)]).toEqual([2, expect.stringContaining('setting')]);
  });
});

describe('the picture of the ranks', () => {
  test('names every feature there is, in the order of the table (ARCHITECTURE 3)', async () => {
    const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
      forbidden: { name: string }[];
    };
    const inOrder = forbidden.flatMap(({ name }) => /^rank-of-(.+)$/.exec(name)?.[1] ?? []);
    const built = inOrder.filter((feature) => existsSync(join(root, 'src', feature)));
    const drawn = (await read('docs/pictures/ranks.svg')).matchAll(/class="name" [^>]*>([a-z]+)<\/text>/g);
    const upwards = [...drawn].map(([, feature = '']) => feature).reverse();
    // Two features of one rank stand side by side, so their order says nothing.
    expect(upwards.toSorted()).toEqual(built.toSorted());
    expect(upwards.filter((feature) => feature !== 'safety')).toEqual(
      built.filter((one) => one !== 'safety'),
    );
  });
});

describe('decisions', () => {
  const records = pages.filter((page) => /^docs\/decisions\/\d/.test(page)).sort();

  test('are numbered without a gap and each is in the list', () => {
    const numbers = records.map((record) => Number(/(\d{4})-/.exec(record)?.[1]));
    expect(numbers).toEqual(records.map((_, index) => index + 1));
    const list = texts.get('docs/decisions/README.md') ?? '';
    const titles = records.map((record) => /^# (\d{4}) (.+)$/m.exec(texts.get(record) ?? ''));
    const rows = titles.map(
      (title, at) => `| [${title?.[1]}](${records[at]?.split('/').at(-1)}) | ${title?.[2]} |`,
    );
    expect(rows.filter((row) => !list.includes(row))).toEqual([]);
  });

  test.each(records)('%s says what the situation was, what was chosen, what follows', (record) => {
    const parts = (texts.get(record) ?? '').match(/^\*\*\w+\.\*\*/gm);
    expect(parts).toEqual(['**Context.**', '**Decision.**', '**Consequences.**']);
  });
});

describe('documents tell nothing of the machines they were written on', () => {
  test.each([...pages, ...samples, '.env.example'])('%s', async (page) => {
    expect((await read(page)).match(/(?:\/(?:work|root|tmp|home|Users|mnt)\/|[A-Z]:\\)\S*/g)).toBeNull();
  });
});

describe('mixing the rows before a dump (ARCHITECTURE 12)', () => {
  test('every table that ties something to a person is written anew in the order of its key', async () => {
    const mixed = [...(await read('docs/backup/shuffle.sql')).matchAll(/^CLUSTER (\w+) USING \1_pkey;$/gm)];
    const files = (await readdir(join(root, 'migrations'))).filter((name) => /^Migration.*\.ts$/.test(name));
    const migrations = await Promise.all(files.map((file) => read(join('migrations', file))));
    const tables = [...migrations.join('\n').matchAll(/create table "(\w+)" \(/g)].map(([, table]) => table);
    const inPublic = [
      'agreement',
      'case_note',
      'helpline',
      'likeness',
      'mention',
      'moderation_case',
      'moderation_event',
      'paper',
      'post',
      'proposal',
      'redaction',
      'report',
      'site',
      'space',
      'statement',
      'strategy',
      'supervision',
      'tally',
      'thread',
      'used_strategy',
      'wording',
    ];
    expect([...mixed.map(([, table]) => table), ...inPublic].sort()).toEqual(tables.sort());
  });
});

/** Targets of links and pictures that stay inside the repository. */
function linksIn(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^\w+:/.test(link));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(root, target))) return false;
  return heading === undefined || headingsIn(texts.get(target) ?? '').includes(heading);
}

/** Headings as they are addressed: small letters, no signs, dashes for spaces. */
function headingsIn(text: string): string[] {
  const headings = text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Paths of our own that stand as code; those with a gap to be filled (`<feature>`, `*`) name no one file. */
function filesIn(text: string): string[] {
  const code = [...text.matchAll(/`((?:src|views|tests|scripts|migrations|static|docs)\/[^`\s]*)`/g)];
  return code.map(([, path = '']) => path).filter((path) => !/[<*…]/.test(path));
}

function scriptsIn(text: string): string[] {
  const run = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
  const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, script = '']) => script);
  return [...run, ...short];
}

function settingRows(): { name: string; unset: string }[] {
  const rows = readme.matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \|/gm);
  return [...rows].map(([, name = '', unset = '']) => ({ name, unset: unset.trim() }));
}

function isGood(name: string, value: string): boolean {
  return settings[name as keyof typeof settings].safeParse(value).success;
}

function mistakeCode(): unknown {
  try {
    readConfig({ PORT: 'x' }, [], root);
  } catch (mistakes) {
    if (isConfigMistakes(mistakes)) return mistakes.exitCode;
  }
  return undefined;
}
