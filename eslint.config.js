import { defineConfig } from 'eslint/config';
import { parser, plugin } from 'typescript-eslint';

/**
 * What a formatter cannot see: promises nobody waits for, files and functions that grow too long, and the few places
 * where something dangerous may stand. Biome does the rest. Exceptions are written here and nowhere else.
 */
const withoutRaw = [
  refuse('ExportDefaultDeclaration', 'Export by name: a thing has one name in the whole project.'),
  refuse('TSEnumDeclaration', 'Use a list in a catalogue and its type.'),
  refuse('TSModuleDeclaration[declare!=true]', 'Use a file.'),
  refuse('MemberExpression[object.name="sql"][property.name=/^(raw|lit)$/]', 'Give values as parameters.'),
  refuse('JSXAttribute[name.name="style"]', 'The page allows no style attribute (SECURITY G); use a class.'),
  refuse('JSXAttribute[name.name=/^on[A-Za-z]/]', 'The page allows no script attribute (SECURITY G).'),
];
const everywhere = [
  ...withoutRaw,
  refuse(
    'CallExpression[callee.name="raw"]',
    'Only sanitised bodies are printed as they are, by views/parts/body.tsx.',
  ),
  refuse(
    'ImportSpecifier[imported.name="raw"]',
    'Only sanitised bodies are printed as they are, by views/parts/body.tsx.',
  ),
];
const environment = [
  refuse(
    'MemberExpression[object.name="process"][property.name="env"], MemberExpression[object.name="process"][property.value="env"]',
    'Only src/config.ts reads the environment.',
  ),
  refuse(
    'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]',
    'Only src/config.ts reads the environment.',
  ),
];
const bodies = [
  refuse(
    'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    'Only views/parts/body.tsx prints sanitised bodies.',
  ),
  refuse(
    'Property[key.name="dangerouslySetInnerHTML"]',
    'Only views/parts/body.tsx prints sanitised bodies.',
  ),
];
const classes = [
  refuse('ClassDeclaration, ClassExpression', 'Use functions; only entities and problems are classes.'),
];
const costly = [
  refuse(
    'NewExpression[callee.property.name="DateTimeFormat"]',
    'Use dateFormat: making one costs more than a page does.',
  ),
];
const statements = [
  refuse('CallExpression[callee.property.name="execute"]', 'Put the statement into a query or a use case.'),
];

export default defineConfig(
  {
    files: ['{src,views,migrations}/**/*.{ts,tsx}'],
    languageOptions: {
      parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    plugins: { '@typescript-eslint': plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      complexity: ['error', 12],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...everywhere, ...environment, ...bodies, ...classes, ...costly],
    },
  },
  {
    files: ['src/config.ts', 'src/config-settings.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...bodies, ...classes, ...costly] },
  },
  {
    // Markup of ours that was escaped when it was rendered.
    files: ['views/parts/{kept,kept-post}.tsx'],
    rules: {
      'no-restricted-syntax': ['error', ...withoutRaw, ...environment, ...bodies, ...classes, ...costly],
    },
  },
  {
    files: ['views/parts/body.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...environment, ...classes, ...costly] },
  },
  {
    files: ['src/**/*.routes.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        ...environment,
        ...bodies,
        ...classes,
        ...costly,
        ...statements,
      ],
    },
  },
  {
    files: ['src/platform/date-format.rules.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...environment, ...bodies, ...classes] },
  },
  {
    // Entities, problems, and what can only be changed by deriving from a class of a package.
    files: [
      'src/**/*.entity.ts',
      'src/platform/{problem,passwords,binding-driver,preparing-client}.ts',
      'migrations/*.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...environment, ...bodies] },
  },
  {
    // Lists are as long as what they list; a migration is one function.
    files: ['**/*.catalogue.ts', 'views/words/en/*.ts', 'migrations/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.{test,fixture}.{ts,tsx}'],
    rules: {
      complexity: 'off',
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
);

function refuse(selector, message) {
  return { selector, message };
}
