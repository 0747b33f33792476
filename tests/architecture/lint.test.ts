import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from './source-files.ts';

/** A breach of each kind, read as if it stood in the given file. The rule that must notice comes first. */
const breaches: [rule: string, file: string, text: string][] = [
  [
    '@typescript-eslint/no-floating-promises',
    'src/paths.ts',
    'async function save() {}\nexport const go = () => { save(); };',
  ],
  [
    '@typescript-eslint/no-misused-promises',
    'src/paths.ts',
    'async function is() { return true; }\nexport const go = () => (is() ? 1 : 2);',
  ],
  ['@typescript-eslint/await-thenable', 'src/paths.ts', 'export const go = async () => { await 1; };'],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'src/paths.ts',
    "export function go(state: 'up' | 'hidden') { switch (state) { case 'up': return 1; } return 2; }",
  ],
  ['no-restricted-syntax', 'src/paths.ts', 'export const url = process.env.DATABASE_URL;'],
  ['no-restricted-syntax', 'src/paths.ts', "export const url = process['env'].DATABASE_URL;"],
  [
    'no-restricted-syntax',
    'src/paths.ts',
    "import { env } from 'node:process';\nexport const url = env.DATABASE_URL;",
  ],
  ['no-restricted-syntax', 'src/paths.ts', 'const a = 1;\nexport default a;'],
  ['no-restricted-syntax', 'src/paths.ts', 'export enum State { Up }'],
  ['no-restricted-syntax', 'src/paths.ts', 'export namespace State { export const up = 1; }'],
  ['no-restricted-syntax', 'src/paths.ts', 'export class Manager {}'],
  [
    'no-restricted-syntax',
    'src/paths.ts',
    "import { sql } from 'kysely';\nexport const part = sql.raw('x');",
  ],
  [
    'no-restricted-syntax',
    'views/parts/card.tsx',
    "import { raw } from 'hono/html';\nexport const a = raw('x');",
  ],
  [
    'no-restricted-syntax',
    'views/parts/card.tsx',
    "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;",
  ],
  [
    'no-restricted-syntax',
    'views/parts/card.tsx',
    "const p = { dangerouslySetInnerHTML: { __html: '' } };\nexport const A = () => <p {...p} />;",
  ],
  ['no-restricted-syntax', 'views/parts/card.tsx', 'export const A = () => <p style="color: red" />;'],
  ['no-restricted-syntax', 'views/parts/card.tsx', 'export const A = () => <p onclick="go()" />;'],
  [
    'no-restricted-syntax',
    'views/parts/card.tsx',
    "export const day = (at: Date) => new Intl.DateTimeFormat('en').format(at);",
  ],
  [
    'no-restricted-syntax',
    'src/forum/forum.routes.tsx',
    "export const go = (em: { execute(text: string): void }) => em.execute('select 1');",
  ],
  [
    'complexity',
    'src/paths.ts',
    `export function go(n: number) {\n${'  if (n === 1) return 2;\n'.repeat(20)}  return 1;\n}`,
  ],
  ['max-lines', 'src/paths.ts', 'export const a = [\n1,\n];\n'.replace('1,\n', '1,\n'.repeat(220))],
  [
    'max-lines-per-function',
    'src/paths.ts',
    `export function go(a: number[]) {\n${'  a.push(1);\n'.repeat(60)}}`,
  ],
];

/** What looks like a breach and is none, because of where it stands. */
const fine: [what: string, file: string, text: string][] = [
  ['config.ts reads the environment', 'src/config.ts', 'export const url = process.env.DATABASE_URL;'],
  [
    'body.tsx prints sanitised bodies',
    'views/parts/body.tsx',
    "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;",
  ],
  ['an entity is a class', 'src/forum/post.entity.ts', 'export class Post {}'],
  [
    'a list may be long',
    'src/forum/needs.catalogue.ts',
    'export const a = [\n1,\n];\n'.replace('1,\n', '1,\n'.repeat(220)),
  ],
];

describe('a breach of each lint rule is caught', () => {
  let eslint: ESLint;
  beforeAll(() => {
    eslint = new ESLint({ cwd: root });
  });
  const rulesFor = async (file: string, text: string): Promise<(string | null)[]> => {
    const [result] = await eslint.lintText(text, { filePath: join(root, file) });
    return (result?.messages ?? []).map(({ ruleId, fatal, message }) => (fatal ? message : ruleId));
  };

  test.each(breaches)('%s in %s: %s', async (rule, file, text) => {
    expect(await rulesFor(file, text)).toContain(rule);
  });

  test('nobody switches a rule off where it stands', async () => {
    const text = '// eslint-disable-next-line no-restricted-syntax\nexport class Manager {}';
    expect(await rulesFor('src/paths.ts', text)).toContain('no-restricted-syntax');
  });

  test.each(fine)('%s', async (_, file, text) => {
    expect(await rulesFor(file, text)).toEqual([]);
  });
});
