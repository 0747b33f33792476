import { formActs } from '../../../src/moderation/case-act-fields.catalogue.ts';
import type { Access } from '../../../src/platform/web/routes.ts';
import type { TestForum } from '../../support/app.ts';
import type { Own, Planted } from './planted.ts';

/** Who walks. Nobody asks for what they may not: that it is refused is told in permissions.test.ts. */
export type Role = 'guest' | 'member' | 'owner';

/** Everything a walk needs to fill in addresses. */
export interface Places {
  role: Role;
  planted: readonly Planted[];
  /** The thread without labels that all answers under labels stand in. */
  plain: string;
  /** What the reader has of their own; guests have nothing. */
  own?: Own;
}

export interface Address {
  /** The route, as a list of surfaces names it. */
  surface: string;
  path: string;
}

/** Leaving ends the session, so it is not walked. */
const notWalked = new Set(['/leave', '/static/:file']);

/**
 * Every address a reader can ask for, once for each planted thing where it names one, each with the surface it is. A new
 * route is walked without being named here; a new kind of place in one is asked for.
 */
export function addresses(forum: Pick<TestForum, 'features'>, places: Places): Address[] {
  const all = forum.features
    .flatMap((feature) => [...feature.declared])
    .filter(([route, access]) => route.startsWith('GET ') && mayGo[places.role].includes(access))
    .map(([route]) => route.slice('GET '.length))
    .filter((pattern) => !notWalked.has(pattern))
    .flatMap((pattern) => [...new Set(filled(pattern, places))].map((path) => ({ surface: pattern, path })));
  const byPath = new Map([...all, ...asked(places)].map((each) => [each.path, each]));
  return [...byPath.values()];
}

const mayGo: Record<Role, readonly Access[]> = {
  guest: ['anyone'],
  member: ['anyone', 'member'],
  owner: ['anyone', 'member', 'moderator', 'owner'],
};

/** Pages that come about by what stands after the question mark. */
function asked({ planted, plain, role }: Places): Address[] {
  const each = planted.flatMap(({ thread, opening, answer, quoting }): Address[] => [
    { surface: '/threads/:thread?quote', path: `/threads/${plain}?page=last&quote=${answer}` },
    { surface: '/threads/:thread?quote', path: `/threads/${thread}?page=last&quote=${opening}` },
    { surface: '/threads/:thread?open', path: `/threads/${plain}?open=${thread},${quoting}` },
    ...(role === 'owner'
      ? [{ surface: '/work/flood?post', path: `/work/flood?post=${opening}&near=14` }]
      : []),
  ]);
  const lists = [
    { surface: '/spaces/:space', path: '/spaces/nights?page=2' },
    { surface: '/stories', path: '/stories?page=2' },
    { surface: '/strategies', path: '/strategies?page=2' },
    { surface: '/waiting', path: '/waiting?page=2' },
    { surface: '/waiting', path: '/waiting?aside=shown' },
    { surface: '/threads/:thread', path: `/threads/${plain}` },
  ];
  const own = ['/me/posts', '/me/bookmarks'].map((surface) => ({ surface, path: `${surface}?page=2` }));
  return [...each, ...lists, ...(role === 'guest' ? [] : own)];
}

const spaces = ['nights', 'loss'];
const anId = 'A'.repeat(20);

/** What stands for each place in an address. A page with another place has to be given something here. */
function valuesFor(pattern: string, each: Planted, places: Places): Record<string, readonly string[]> {
  const { own } = places;
  const answer = own?.answers.get(each.label);
  return {
    space: spaces,
    thread: pattern.startsWith('/threads') ? [each.thread, each.waiting, each.story] : [each.thread],
    post: [each.opening, each.answer, ...(answer ? [answer] : []), ...(own ? [own.story] : [])],
    case: pattern.endsWith('/answer')
      ? [each.appeal]
      : pattern.endsWith('/crisis')
        ? [each.crisis]
        : [each.case],
    // One label of each way is enough for all the forms.
    act: places.planted.indexOf(each) < 3 ? formActs : ['redact'],
    strategy: [each.strategy],
    situation: ['sleep'],
    statement: own ? [own.statement] : [anId],
    token: ['A'.repeat(32)],
    session: [anId],
    passkey: [anId],
    staff: [anId],
    sentence: ['reason.M01.label'],
    rule: ['J01'],
    paper: ['law'],
    sealed: ['A'.repeat(720)],
  };
}

function filled(pattern: string, places: Places): string[] {
  if (!pattern.includes(':')) return [pattern];
  return places.planted.flatMap((each) => {
    const values = valuesFor(pattern, each, places);
    let paths = [pattern];
    for (const [place, name = ''] of pattern.matchAll(/:([a-z]+)(?:\{[^}]*\})?/g)) {
      const found = values[name];
      if (found === undefined) throw new Error(`This test has nothing for :${name} in ${pattern}.`);
      paths = paths.flatMap((path) => found.map((value) => path.replace(place, value)));
    }
    return paths;
  });
}
