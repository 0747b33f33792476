import { paths } from '../paths.ts';

/** Programs that gather texts to train or feed language models; they have no business in people's troubles. */
const gatherers = [
  'AI2Bot',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ChatGPT-User',
  'Claude-User',
  'Claude-Web',
  'ClaudeBot',
  'cohere-ai',
  'DuckAssistBot',
  'FacebookBot',
  'Google-CloudVertexBot',
  'Google-Extended',
  'GPTBot',
  'ImagesiftBot',
  'Meta-ExternalAgent',
  'Meta-ExternalFetcher',
  'MistralAI-User',
  'OAI-SearchBot',
  'omgili',
  'omgilibot',
  'PerplexityBot',
  'Perplexity-User',
  'PetalBot',
  'Timpibot',
  'YouBot',
] as const;

/** Addresses that belong to one person, to the team, or to nobody's list of results. */
const closed = [
  paths.me(),
  paths.work(),
  paths.inbox(),
  paths.join(),
  paths.signIn(),
  paths.recovery(),
  paths.leave(),
  paths.setUp(''),
  paths.post(''),
  paths.newThread(),
  paths.reportOutcome(),
  paths.search(),
];

/** What robots may read (SECURITY 4, scraper). Threads say `noindex` themselves, so that this file need not name them. */
export const robotsText = [
  ...gatherers.map((name) => `User-agent: ${name}`),
  'Disallow: /',
  '',
  'User-agent: *',
  ...closed.map((address) => `Disallow: ${address}`),
  '',
].join('\n');
