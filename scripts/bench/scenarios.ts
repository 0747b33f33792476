import { offerFreshName } from '../../src/forum/choose-voice.ts';
import { paths } from '../../src/paths.ts';
import { newId } from '../../src/platform/ids.ts';
import { openProse } from '../corpus/prose.ts';
import type { Corpus } from './corpus.ts';
import type { Person } from './people.ts';
import type { LoadRequest } from './press.ts';

export const scenarioNames = [
  'thread-guest',
  'thread-member',
  'front',
  'space',
  'help',
  'reply',
  'first-reply',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** One kind of request that is sent again and again. */
export interface Scenario {
  label: string;
  /** The status of a right answer. */
  status: 200 | 303;
  requests: LoadRequest[];
}
export type ForumScenario = Scenario & { name: ScenarioName };

/** The measure of all others. */
export const fixedScenario: Scenario = {
  label: 'fixed answer, 40 KiB',
  status: 200,
  requests: [{ method: 'GET', path: '/', headers: { 'accept-encoding': 'br' } }],
};

/** Everything that is asked of the forum. `base` is its own origin, which forms must come from. */
export function makeScenarios(corpus: Corpus, base: string): ForumScenario[] {
  const thread = paths.thread(corpus.fifty);
  const { writers, newcomers, others } = corpus;
  const again = (sent: number): Place => {
    const at = sent % writers.length;
    return { person: writers[at], thread: others[at], voice: {} };
  };
  // Everybody has a turn in a thread of their own, and then again one thread further on.
  const first = (sent: number): Place => {
    const at = sent % newcomers.length;
    const turn = Math.floor(sent / newcomers.length);
    return { person: newcomers[at], thread: others[(at + turn) % others.length], voice: freshVoice() };
  };
  return [
    reading('thread-guest', 'thread of 50 posts, guest', [asked(thread)]),
    reading(
      'thread-member',
      'thread of 50 posts, member',
      corpus.readers.map((person) => asked(thread, person)),
    ),
    reading('front', 'front page, guest', [asked(paths.front())]),
    reading('space', 'space, guest', [asked(paths.space(corpus.space))]),
    reading('help', 'help, guest', [asked(paths.help())]),
    writing('reply', 'reply', base, again),
    writing('first-reply', 'first reply in a thread', base, first),
  ];
}

const reading = (name: ScenarioName, label: string, requests: LoadRequest[]): ForumScenario => ({
  name,
  label,
  status: 200,
  requests,
});

/** A page as a browser asks for it. */
export const asked = (path: string, person?: Person): LoadRequest => ({
  method: 'GET',
  path,
  headers: { 'accept-encoding': 'br', ...(person && { cookie: person.cookie }) },
});

interface Place {
  person: Person | undefined;
  thread: string | undefined;
  voice: Record<string, string>;
}

const freshVoice = (): Record<string, string> => {
  const { shown, avatar } = offerFreshName([]);
  return { voice: 'fresh', fresh_name: shown, fresh_avatar: String(avatar) };
};

/** Answers from the place for each, every one a form of its own with about a hundred words. */
function writing(
  name: ScenarioName,
  label: string,
  base: string,
  placeFor: (sent: number) => Place,
): ForumScenario {
  const prose = openProse();
  const texts = Array.from({ length: 64 }, () => prose(100));
  let sent = 0;
  const setupRequest = (request: LoadRequest): LoadRequest => {
    const text = texts[sent % texts.length];
    const { person, thread, voice } = placeFor(sent);
    if (!text || !person || !thread) throw new Error(`Nobody is there for "${label}".`);
    sent += 1;
    return { ...request, ...form(base, person, thread, { text, ...voice }) };
  };
  return { name, label, status: 303, requests: [{ method: 'POST', path: '/', setupRequest }] };
}

function form(base: string, person: Person, thread: string, typed: Record<string, string>): LoadRequest {
  const fields = { form_token: person.formToken, form_key: newId(), quotes: '', ...typed };
  return {
    path: paths.answers(thread),
    headers: {
      'accept-encoding': 'br',
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      origin: base,
      cookie: person.cookie,
    },
    body: new URLSearchParams(fields).toString(),
  };
}
