import type { KeptRoute } from '../platform/web/answer-kept.tsx';

/**
 * The pages a guest may be given ready-made (ARCHITECTURE 5), each with the question that tells which version of it is
 * the newest. Every change that a reader could see raises that version in its own transaction, so the answer is as
 * fresh as a page made anew.
 */
export const keptForumRoutes: KeptRoute[] = [
  {
    pattern: /^\/threads\/([0-9abcdefghjkmnpqrstvwxyz]{20})$/,
    // A story names the strategies it used, whose titles change with versions of their own.
    question: `select concat_ws(' ', t.version, case when t.kind = 'story' then (select sum(v.version)
         from used_strategy u join thread v on v.id = u.strategy_id where u.story_id = t.id) end) as version
       from thread t where t.id = ?`,
    agesBy: 'day',
  },
  {
    pattern: /^\/spaces\/([a-z0-9-]{1,40})$/,
    question: 'select version::text as version from space where id = ?',
    agesBy: 'hour',
  },
  {
    // Lists over all spaces: each change raises the version of its space, so the sum is a version too.
    pattern: /^\/(?:waiting|stories)?$/,
    question: 'select coalesce(sum(version), 0)::text as version from space',
    agesBy: 'hour',
  },
];
