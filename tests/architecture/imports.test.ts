import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[];
  summary: {
    totalDependenciesCruised: number;
    violations: { from: string; to: string; rule: { name: string } }[];
  };
}

const trees = ['src', 'views', 'migrations'];

describe('imports go from high rank to low (ARCHITECTURE 3)', () => {
  let cruise: Cruise;
  beforeAll(async () => {
    cruise = await cruiseIn(root, trees);
  });

  test('nothing imports what it may not', () => {
    const breaches = cruise.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`);
    expect(breaches).toEqual([]);
  });

  test('every file was read: a checker that reads nothing finds nothing', async () => {
    const read = new Set(cruise.modules.map(({ source }) => source));
    const files = (await Promise.all(trees.map((tree) => sourceFiles(tree)))).flat();
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => !read.has(file))).toEqual([]);
    expect(cruise.summary.totalDependenciesCruised).toBeGreaterThan(2 * files.length);
  });

  test('imports of values are seen and imports of types are not counted', () => {
    const of = (file: string) =>
      cruise.modules.find(({ source }) => source === file)?.dependencies.map(({ resolved }) => resolved) ??
      [];
    expect(of('src/database.ts')).toContain('src/forum/post.entity.ts');
    expect(of('src/platform/web/web-tools.ts')).not.toContain('src/app.tsx');
  });
});

/** One breach of each kind: the file that breaks the rule, what it says, and the rule that must notice. */
const breaches: { rule: string; file: string; says: string }[] = [
  ['rank-of-platform', 'src/platform/one.ts', '../accounts/account.entity.ts'],
  ['rank-of-site', 'src/site/one.ts', '../forum/post-answer.ts'],
  ['rank-of-accounts', 'src/accounts/two.ts', '../site/settings.ts'],
  ['rank-of-accounts', 'src/accounts/one.ts', '../forum/post-answer.ts'],
  ['rank-of-resources', 'src/resources/one.ts', '../safety/signs.ts'],
  ['rank-of-safety', 'src/safety/one.ts', '../resources/lines.ts'],
  ['rank-of-forum', 'src/forum/one.ts', '../moderation/hide.ts'],
  ['rank-of-notifications', 'src/notifications/one.ts', '../moderation/hide.ts'],
  ['rank-of-moderation', 'src/moderation/one.ts', '../app.tsx'],
  ['rank-of-forum', 'src/forum/two.ts', '../start/start-it.ts'],
  ['every-feature-has-a-rank', 'src/app.tsx', './chat/say-hello.ts'],
  ['composition-is-the-top', 'src/paths.ts', './config.ts'],
  ['private-to-the-feature', 'src/moderation/two.ts', '../forum/forum.queries.ts'],
  ['private-to-the-feature', 'src/moderation/three.ts', '../forum/forum.routes.tsx'],
  ['private-to-the-feature', 'src/moderation/four.ts', '../forum/forum.input.ts'],
  ['private-to-the-feature', 'src/moderation/five.ts', '../forum/forum.jobs.ts'],
  ['private-to-the-feature-from-the-root', 'src/events.ts', './forum/forum.queries.ts'],
  ['pure-files', 'src/forum/kind.rules.ts', 'hono'],
  ['pure-files', 'src/forum/orm.policy.ts', '@mikro-orm/core'],
  ['pure-files', 'src/forum/page.catalogue.ts', '../../views/forum/thread-page.tsx'],
  ['pure-files-no-node', 'src/forum/node.rules.ts', 'node:crypto'],
  ['pure-files-stay-pure', 'src/forum/far.rules.ts', '../platform/ids.ts'],
  ['routes-without-orm', 'src/forum/orm.routes.tsx', '@mikro-orm/core'],
  ['routes-without-orm', 'src/forum/entity.routes.tsx', '../accounts/account.entity.ts'],
  ['entities-are-columns', 'src/forum/thing.entity.ts', './post-answer.ts'],
  ['views-take-plain-data', 'views/forum/one.tsx', '../../src/forum/post-answer.ts'],
  ['views-are-html', 'views/forum/two.tsx', 'zod'],
  ['views-no-node', 'views/forum/three.tsx', 'node:fs'],
  ['no-other-features-page', 'views/resources/one.tsx', '../forum/thread-page.tsx'],
  ['pages-for-routes-only', 'src/forum/one.queries.ts', '../../views/forum/thread-page.tsx'],
  ['no-cycles', 'src/forum/cycle.ts', './cycle-back.ts'],
  ['no-unresolvable', 'src/forum/three.ts', './nowhere.ts'],
  ['no-dev-dependencies', 'src/forum/four.ts', 'fast-check'],
].map(([rule = '', file = '', target = '']) => ({ rule, file, says: `import '${target}';\n` }));

/** What the breaches point at, and imports that look like breaches but are allowed. */
const around: Record<string, string> = {
  'src/accounts/account.entity.ts': "export const Account = 'account';\n",
  'src/forum/post-answer.ts':
    "export interface Answer { text: string }\nexport const postAnswer = 'answer';\n",
  'src/forum/forum.queries.ts': "export interface Row { id: string }\nexport const list = 'list';\n",
  'src/forum/forum.routes.tsx': "export const routes = 'routes';\n",
  'src/forum/forum.input.ts': "export const input = 'input';\n",
  'src/forum/forum.jobs.ts': "export const jobs = 'jobs';\n",
  'src/forum/cycle-back.ts': "import './cycle.ts';\n",
  'src/forum/needs.catalogue.ts': "export const needs = 'needs';\n",
  'src/site/settings.ts': "export const settings = 'settings';\n",
  'src/safety/signs.ts': "export const signs = 'signs';\n",
  'src/resources/lines.ts': "export const lines = 'lines';\n",
  'src/moderation/hide.ts': "export const hide = 'hide';\n",
  'src/platform/ids.ts': "import 'node:crypto';\n",
  'src/start/start-it.ts': "import '../forum/forum.routes.tsx';\n",
  'src/config.ts': "export const config = 'config';\n",
  'src/chat/say-hello.ts': "export const hello = 'hello';\n",
  'views/forum/thread-page.tsx':
    "import { needs } from '../../src/forum/needs.catalogue.ts';\n" +
    "import type { Row } from '../../src/forum/forum.queries.ts';\n" +
    'export const page = (row: Row) => [row, needs];\n',
  'src/moderation/allowed.ts':
    "import type { Row } from '../forum/forum.queries.ts';\n" +
    "import { postAnswer } from '../forum/post-answer.ts';\n" +
    'export const allowed = (row: Row) => [row, postAnswer];\n',
  'src/site/allowed.ts': "import '../accounts/account.entity.ts';\n",
  'src/platform/allowed.ts':
    "import type { Answer } from '../forum/post-answer.ts';\nexport const text = (answer: Answer) => answer.text;\n",
  'src/forum/allowed.routes.tsx':
    "import './forum.queries.ts';\nimport './forum.input.ts';\nimport '../../views/forum/thread-page.tsx';\n",
};
const allowed = Object.keys(around).filter((file) => !['src/forum/cycle-back.ts'].includes(file));

describe('a breach of each kind is caught (ARCHITECTURE 3)', () => {
  let folder: string;
  let found: Cruise['summary']['violations'];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alongside-imports-'));
    for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) {
      await cp(join(root, file), join(folder, file));
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    const seeds = breaches.map(({ file, says }) => [file, says] as const);
    for (const [file, content] of [...Object.entries(around), ...seeds]) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    }
    found = (await cruiseIn(folder, ['src', 'views'])).summary.violations;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(breaches)('$rule: $file', ({ rule, file }) => {
    expect(
      found.filter(({ from, to }) => from === file || to === file).map((violation) => violation.rule.name),
    ).toContain(rule);
  });

  test('what is allowed is not reported', () => {
    expect(found.filter(({ from }) => allowed.includes(from))).toEqual([]);
  });

  test('every rule has a breach here', async () => {
    const rules = (await readFile(join(root, '.dependency-cruiser.cjs'), 'utf8')).matchAll(
      /^ {4}name: '([^']+)'/gm,
    );
    const seeded = new Set(breaches.map(({ rule }) => rule));
    expect([...rules].map(([, name]) => name).filter((name) => !seeded.has(name ?? ''))).toEqual([]);
  });
});

async function cruiseIn(folder: string, paths: string[]): Promise<Cruise> {
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const words = [cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...paths];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: folder, maxBuffer: 64 << 20 });
  return JSON.parse(stdout) as Cruise;
}
