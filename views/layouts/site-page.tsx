import type { Child, PropsWithChildren } from 'hono/jsx';
import type { HelpMissing } from '../../src/resources/helplines.rules.ts';
import type { Look } from '../../src/site/reading.rules.ts';
import { LoneLink } from '../parts/button.tsx';
import { type Crumb, Crumbs } from '../parts/crumbs.tsx';
import { HelpUnready } from '../parts/help-unready.tsx';
import { Kept } from '../parts/kept.tsx';
import { NearTop, type NearTopProps } from '../parts/near-top.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { PausedNotice } from '../parts/paused-notice.tsx';
import { say } from '../words/say.ts';
import { SiteFooter } from './site-footer.tsx';
import { TopBar } from './top-bar.tsx';

/** What the page before wants said on this one. */
export interface Notice {
  /** `done`: what was sent has arrived. `hint`: anything else. */
  kind: 'done' | 'hint';
  text: string;
  actions?: { label: string; href: string }[];
}

/** What every page needs to know of the request. Plain data, made once a request by the web layer. */
export interface Frame {
  /** What a member has for their second step; a code where nothing is said. */
  secondSteps?: { code: boolean; passkey: boolean };
  viewer: 'guest' | 'member' | 'moderator' | 'owner';
  /** Nobody can say now who reads, because the database is away: the navigation offers neither signing in nor an inbox. */
  unknownViewer?: boolean;
  siteName: string;
  /** What tabs say in its place (PR-10). */
  tabName?: string;
  /** `passkeys`: a second script, for the few pages that ask for one. */
  assets: { stylesheet: string; letters: string; script: string; icon: string; passkeys?: string };
  language: { code: string; direction: 'ltr' | 'rtl' };
  /** What the reader has chosen; where there is no theme, the device decides. */
  look?: Look;
  inboxNew: boolean;
  /** Others use this device: nothing is kept by itself. */
  shared?: boolean;
  notice?: Notice;
  /** The member's writing is paused; `until` in words, null where it does not end by itself. */
  paused?: { until: string | null };
  /** Help at the top of the page, for whoever has an urgent case about a name of theirs (SAFETY 3.5, L4). */
  near?: NearTopProps;
  /** What an owner has still to fill in before this place can send anybody to help (GO-6). */
  helpMissing?: HelpMissing[];
  /** Search engines may list the page (PR-8: threads only where their author opted in). */
  indexable: boolean;
  csrf?: string;
}

/** Which entry of the navigation is the current page. */
export type Here = 'talk' | 'strategies' | 'search' | 'work' | 'inbox' | 'me' | 'sign-in' | 'join' | 'help';

export interface SitePageProps {
  frame: Frame;
  /** Neutral: never a thread's title, a name or a topic (PR-10). */
  tabTitle: string;
  here?: Here;
  aside?: Child;
  /** Work pages: the main column takes all the room beside the aside. */
  wide?: boolean;
  crumbs?: Crumb[];
  /** Address of the Atom feed of what the page shows. */
  feed?: string;
  /** For pages that come between a sent form and its result (problems, signing in again): its text stays kept. */
  holdKept?: boolean;
}

/**
 * The whole document. Order in the markup: Leave, skip link, wordmark, Help now, navigation, main, aside,
 * footer (AX-7, DESIGN 3). The page's own `h1` comes with the children. The caller adds the doctype.
 */
export function SitePage(props: PropsWithChildren<SitePageProps>) {
  const { frame, tabTitle, here, aside, wide, crumbs, feed, holdKept, children } = props;
  return (
    <html
      lang={frame.language.code}
      dir={frame.language.direction}
      data-shared={frame.shared || undefined}
      {...marksOf(frame.look)}
    >
      <Head frame={frame} tabTitle={tabTitle} feed={feed} />
      <body>
        <TopBar frame={frame} here={here} />
        <div class={`page frame${aside ? ' with-aside' : ''}${wide ? ' wide' : ''}`}>
          <main class="stack" id="main" tabindex={-1} data-keep-hold={holdKept || undefined}>
            {frame.notice && <PageNotice {...frame.notice} />}
            {frame.paused && <PausedNotice {...frame.paused} />}
            {frame.near && <NearTop {...frame.near} csrf={frame.csrf} />}
            {here === 'work' && frame.helpMissing && <HelpUnready missing={frame.helpMissing} />}
            {crumbs && <Crumbs trail={crumbs} />}
            {children}
          </main>
          {aside && (
            <aside class="stack" aria-label={say('frame.aside')}>
              {aside}
            </aside>
          )}
        </div>
        <SiteFooter language={frame.language.code} />
      </body>
    </html>
  );
}

/** In the HTML from the start, so that no page is first shown otherwise (DESIGN 2). */
const marksOf = (look: Look = {}) => ({
  'data-theme': look.theme,
  'data-size': look.size,
  'data-lines': look.calmLines ? 'calm' : undefined,
  'data-letters': look.clearLetters ? 'clear' : undefined,
  'data-pictures': look.fewPictures ? 'few' : undefined,
  'data-no-shift': look.noShift ? 'yes' : undefined,
});

type HeadProps = Pick<SitePageProps, 'frame' | 'tabTitle' | 'feed'>;

function Head(props: HeadProps) {
  const { frame, tabTitle, feed } = props;
  const { siteName, tabName = siteName, assets, language, look, indexable } = frame;
  const of = JSON.stringify(['head', tabTitle, feed, tabName, assets.script, language, look, indexable]);
  return <Kept of={of} render={() => <MadeHead {...props} />} />;
}

function MadeHead({ frame, tabTitle, feed }: HeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content={frame.look?.theme ?? 'light dark'} />
      {!frame.indexable && <meta name="robots" content="noindex" />}
      <title>{say('frame.tab', { page: tabTitle, site: frame.tabName ?? frame.siteName })}</title>
      <link rel="stylesheet" href={frame.assets.stylesheet} />
      {frame.look?.clearLetters && <link rel="stylesheet" href={frame.assets.letters} />}
      <link rel="icon" type="image/svg+xml" href={frame.assets.icon} />
      {feed && <link rel="alternate" type="application/atom+xml" href={feed} />}
      <script defer src={frame.assets.script} />
    </head>
  );
}

function PageNotice({ kind, text, actions = [] }: Notice) {
  return (
    <NoticeBox status done={kind === 'done'}>
      <p class="row">
        <span>{text}</span>
        {actions.map(({ label, href }) => (
          <LoneLink href={href}>{label}</LoneLink>
        ))}
      </p>
    </NoticeBox>
  );
}
