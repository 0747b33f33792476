import type { KeptRoute } from '../platform/web/answer-kept.tsx';

/**
 * Pages of strategies that a guest may be given ready-made, each with the question for its newest version. The page of
 * one strategy names others like it and the stories that used it: every change of a strategy raises the version of their
 * space, a change of the links that of the strategy itself, and a change of a story its own.
 */
export const keptStrategyRoutes: KeptRoute[] = [
  {
    pattern: /^\/strategies(?:\/for\/[a-z-]{1,40})?$/,
    question: "select version::text as version from space where id = 'strategies'",
    agesBy: 'day',
  },
  {
    pattern: /^\/strategies\/([0-9abcdefghjkmnpqrstvwxyz]{20})$/,
    question: `select concat_ws(' ', t.version, s.version, (select coalesce(sum(v.version), 0)
         from used_strategy u join thread v on v.id = u.story_id where u.strategy_id = t.id)) as version
       from thread t join space s on s.id = t.space_id where t.id = ? and t.kind = 'strategy'`,
    agesBy: 'day',
  },
];
