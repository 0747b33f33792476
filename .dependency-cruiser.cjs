/**
 * What may import what (docs/architecture.md). Only imports of values count: types cost nothing at run time and tie
 * nothing together. A feature imports from the lines above its own in this table, and from itself.
 */
const ranks = [
  ['platform'],
  ['accounts'],
  ['site'],
  ['resources', 'safety'],
  ['forum'],
  ['strategies', 'conversations', 'groups', 'training'],
  ['ground', 'feedback', 'search', 'notifications'],
  ['moderation'],
  ['leaving'],
];

/** The few files that put everything together; whatever they import, nothing below may import them. */
const composition =
  '^src/(app|database|listeners|migrate|server|worker|config|config-settings)\\.tsx?$|^src/start/';
/** Tests and their examples may look at whatever they test. */
const tests = '\\.(test|fixture)\\.tsx?$';
const pure = '^(src|views)/.+\\.(rules|policy|catalogue)\\.ts$';
const inside = '\\.(routes|queries|input|jobs)\\.tsx?$';
/** What a module of Node itself is called once resolved: no file is without a dot. */
const coreModule = '^[a-z_0-9:/]+$';
/** What views are written in, escaping by itself, and what puts sentences together. */
const forViews = 'node_modules/(hono/dist/(jsx|helper/html)/|intl-messageformat/)';

const anyOf = (features) => `^src/(${features.join('|')})/`;

/** One rule for each feature: its own rank's other features and all higher ranks are out of reach. */
const rankRules = ranks.flatMap((rank, at) =>
  rank.map((feature) => ({
    name: `rank-of-${feature}`,
    comment: `${feature} imports only from lower ranks; features of one rank never import each other.`,
    from: { path: `^src/${feature}/`, pathNot: tests },
    to: {
      path: [
        anyOf([...rank.filter((other) => other !== feature), ...ranks.slice(at + 1).flat(), 'start']),
        composition,
      ],
    },
  })),
);

const rules = [
  ...rankRules,
  {
    name: 'every-feature-has-a-rank',
    comment: 'A new folder under src needs its place in the table of ranks.',
    from: {},
    to: { path: '^src/[^/]+/', pathNot: anyOf([...ranks.flat(), 'start']) },
  },
  {
    name: 'composition-is-the-top',
    comment: 'Addresses, events, pages and migrations know nothing of how the app is put together.',
    from: { path: '^src/(paths|events)\\.ts$|^views/|^migrations/', pathNot: tests },
    to: { path: composition },
  },
  {
    name: 'private-to-the-feature',
    comment:
      'routes, queries, input and jobs are the inside of a feature; entities, policies and use cases are its face.',
    from: { path: '^(?:src|views)/([^/]+)/', pathNot: `^src/start/|${tests}` },
    to: { path: `^src/.+${inside}`, pathNot: '^src/$1/' },
  },
  {
    name: 'private-to-the-feature-from-the-root',
    comment:
      'Of the files beside the features, only those that put everything together see the inside of one.',
    from: { path: '^src/[^/]+\\.tsx?$', pathNot: `${composition}|${tests}` },
    to: { path: `^src/.+${inside}` },
  },
  {
    name: 'pure-files',
    comment: 'Rules, policies and catalogues are data in, decision out: no package, no page.',
    from: { path: pure },
    to: { path: ['node_modules/', '^views/'] },
  },
  {
    name: 'pure-files-no-node',
    comment: 'As above: nothing of Node.',
    from: { path: pure },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'pure-files-stay-pure',
    comment:
      'Nor through another file of ours: what they import leads to no package, no page and nothing of Node.',
    from: { path: pure },
    to: { path: ['node_modules/', '^views/', coreModule], reachable: true },
  },
  {
    name: 'routes-without-orm',
    comment:
      'Routes parse, call and answer; what they need of the database comes from queries and use cases.',
    from: { path: '\\.routes\\.tsx?$' },
    to: { path: ['node_modules/(@mikro-orm|kysely|pg|pg-boss)/', '\\.entity\\.ts$'] },
  },
  {
    name: 'entities-are-columns',
    comment: 'An entity knows columns, other entities and catalogues.',
    from: { path: '\\.entity\\.ts$' },
    to: { path: ['^src/', '^views/'], pathNot: '\\.(entity|catalogue)\\.ts$' },
  },
  {
    name: 'views-take-plain-data',
    comment: 'Of src, a view imports values only from the addresses, catalogues and rules.',
    from: { path: '^views/', pathNot: tests },
    to: { path: '^src/', pathNot: ['^src/paths\\.ts$', '\\.(catalogue|rules)\\.ts$'] },
  },
  {
    name: 'views-are-html',
    comment: 'A view is a function of data: no package but what it is written in.',
    from: { path: '^views/', pathNot: tests },
    to: { path: 'node_modules/', pathNot: forViews },
  },
  {
    name: 'views-no-node',
    comment: 'As above: nothing of Node.',
    from: { path: '^views/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-other-features-page',
    comment: 'A view may use another feature’s part, never its page.',
    from: { path: '^views/([^/]+)/', pathNot: tests },
    to: { path: '^views/.+-page\\.tsx$', pathNot: ['^views/$1/', '^views/layouts/'] },
  },
  {
    name: 'pages-for-routes-only',
    comment: 'Pages are asked for where requests are answered; what decides or stores knows no page.',
    from: { path: '^src/.+\\.(entity|queries|input|jobs)\\.ts$' },
    to: { path: '^views/' },
  },
  {
    name: 'no-cycles',
    comment: 'A circle of imports has no order to read it in.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that leads nowhere was read by nobody.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-dev-dependencies',
    comment: 'What runs in production must be installed there.',
    from: { path: '^(src|views|migrations)/', pathNot: tests },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  },
];

module.exports = {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules/' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
