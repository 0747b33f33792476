import type { Frame } from '../../../views/layouts/site-page.tsx';
import { language, noticeFor } from '../../../views/words/say.ts';
import { sayHour } from '../../../views/words/say-hour.ts';
import type { SiteSettings } from '../../site/site-settings.ts';
import type { Keys } from '../keys.ts';
import type { Assets } from './assets.ts';
import type { WebContext } from './context.ts';
import { makeFormToken } from './form-token.ts';

/** What frames are made from; bound once, when the app is put together. */
export interface FrameSource {
  keys: Keys;
  assets: Pick<Assets, 'stylesheet' | 'letters' | 'script' | 'passkeys' | 'icon'>;
  settings(): SiteSettings;
  /** What help adds: a feature's, told to the frame (`helpInFrame`). */
  helpOf(c: WebContext): Pick<Frame, 'near' | 'helpMissing'>;
}

export type FrameOf = (c: WebContext) => Frame;

/**
 * The frame around a page for this request. Safe to call when nothing is known of the request yet: then it
 * is a guest's. `?done=<code>` of a redirect becomes the notice on top.
 */
export function frameMaker(source: FrameSource): FrameOf {
  return (c) => {
    const actor = c.get('actor') ?? { kind: 'guest' };
    const done = c.req.query('done');
    return {
      secondSteps: actor.kind === 'guest' ? undefined : actor.secondSteps,
      viewer: actor.kind === 'guest' ? 'guest' : actor.role,
      siteName: source.settings().name,
      tabName: source.settings().tabName ?? undefined,
      assets: source.assets,
      language,
      shared: actor.kind === 'member' && actor.shared,
      look: c.get('reading')?.look ?? {},
      inboxNew: c.get('inboxNew') ?? false,
      notice: done === undefined ? undefined : noticeFor(done),
      paused: pausedWords(c),
      ...source.helpOf(c),
      indexable: false,
      csrf: makeFormToken(source.keys, c.get('tokenBase') ?? ''),
    };
  };
}

/** Until when the member's writing is paused, in the words of their day; nothing where it is not. */
function pausedWords(c: WebContext): Frame['paused'] {
  const paused = c.get('paused');
  if (paused === undefined) return undefined;
  return {
    until: paused.until === null ? null : sayHour(new Date(paused.until * 3_600_000), c.get('timeZone')),
  };
}
