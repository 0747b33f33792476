import { offerFreshName } from '../../src/forum/choose-voice.ts';
import { paths } from '../../src/paths.ts';
import { newId } from '../../src/platform/ids.ts';
import { noticeUnkind } from '../../src/safety/kindness/notice-unkind.rules.ts';
import { openProse } from '../corpus/prose.ts';
import type { Person } from './people.ts';
import type { LoadRequest } from './press.ts';

/** As current browsers send it. */
export const browserEncoding = 'gzip, deflate, br, zstd';

/** A page as a browser asks for it. */
export const asked = (path: string, person?: Person, more: Record<string, string> = {}): LoadRequest => ({
  method: 'GET',
  path,
  headers: { 'accept-encoding': browserEncoding, ...(person && { cookie: person.cookie }), ...more },
});

/** A form as a browser sends it from one of the forum's own pages. */
export const sent = (
  base: string,
  path: string,
  fields: Record<string, string>,
  person?: Person,
): LoadRequest => ({
  method: 'POST',
  path,
  headers: {
    'accept-encoding': browserEncoding,
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
    origin: base,
    ...(person && { cookie: person.cookie }),
  },
  body: new URLSearchParams({ ...(person && { form_token: person.formToken }), ...fields }).toString(),
});

/** Who answers where. */
export interface Place {
  person: Person | undefined;
  thread: string | undefined;
  /** Takes a fresh name, because they have not spoken there. */
  fresh: boolean;
}

/** Gives one answer after the other from the place for each, every one a form of its own with about a hundred words. */
export function answers(base: string, placeFor: (sent: number) => Place): () => LoadRequest {
  const prose = openProse();
  const texts = Array.from({ length: 80 }, () => prose(100)).filter(goesUpAtOnce);
  let count = 0;
  return () => {
    const { person, thread, fresh } = placeFor(count);
    const text = texts[count % texts.length];
    if (!text || !person || !thread) throw new Error('Nobody is there to answer.');
    count += 1;
    const fields = { form_key: newId(), quotes: '', text, ...(fresh ? freshVoice() : {}) };
    return sent(base, paths.answers(thread), fields, person);
  };
}

/** What is put before its writer once more is not up with one request. */
const goesUpAtOnce = (text: string): boolean =>
  noticeUnkind(text, { need: 'listen', kind: 'reply' }).length === 0;

function freshVoice(): Record<string, string> {
  const { shown, avatar } = offerFreshName();
  return { voice: 'fresh', fresh_name: shown, fresh_avatar: String(avatar) };
}
