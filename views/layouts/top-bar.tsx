import { paths } from '../../src/paths.ts';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { Kept } from '../parts/kept.tsx';
import { say } from '../words/say.ts';
import type { Frame, Here } from './site-page.tsx';

/**
 * Leave, skip link, wordmark and Help now in the bar that stays, the navigation below it. Leave is the
 * first stop of the Tab key on every page and is put at the end corner by the stylesheet (AX-3, AX-7).
 */
export function TopBar(props: { frame: Frame; here?: Here }) {
  const { viewer, unknownViewer, inboxNew, siteName, language } = props.frame;
  const of = ['top', viewer, unknownViewer, inboxNew, props.here, language.code, siteName].join(' ');
  return <Kept of={of} render={() => <Bar {...props} />} />;
}

function Bar({ frame, here }: { frame: Frame; here?: Here }) {
  return (
    <>
      <header class="bar">
        <div class="frame row">
          <a class="button bar-leave" href={paths.leave()} rel="nofollow" data-leave>
            <Icon name="log-out" />
            {say('frame.leave')}
          </a>{' '}
          <a class="bar-skip" href="#main">
            {say('frame.skip')}
          </a>{' '}
          <a class="bar-mark" href={paths.front()}>
            <Mark />
            <span class="bar-word">{frame.siteName}</span>
          </a>{' '}
          <a class="button bar-help" href={paths.help()} aria-current={here === 'help' ? 'page' : undefined}>
            <Icon name="life-buoy" />
            {say('frame.help')}
          </a>
        </div>
      </header>
      <MainNav frame={frame} here={here} />
    </>
  );
}

interface Entry {
  here: Here;
  href: string;
  label: string;
  icon: IconName;
  /**
   * The first of those at the end corner; or not there where one line is not enough for all (DESIGN 3): `nav-own` on phones
   * below 360 px, `nav-wide` on most of them.
   */
  look?: 'nav-end' | 'nav-own' | 'nav-wide';
}

function MainNav({ frame, here }: { frame: Frame; here?: Here }) {
  const staff = frame.viewer === 'moderator' || frame.viewer === 'owner';
  const start: Entry[] = [
    { here: 'talk', href: paths.front(), label: say('frame.talk'), icon: 'messages-square' },
    { here: 'strategies', href: paths.strategies(), label: say('frame.strategies'), icon: 'sprout' },
    ...(staff
      ? [{ here: 'work', href: paths.work(), label: say('frame.work'), icon: 'clipboard-list' } as const]
      : []),
  ];
  return (
    <nav class="nav" aria-label={say('frame.nav')}>
      <ul class="frame">
        {start.map((entry) => (
          <NavEntry {...entry} current={entry.here === here} />
        ))}
        <SearchEntry current={here === 'search'} />
        {endEntries(frame).map((entry) => (
          <NavEntry {...entry} current={entry.here === here} />
        ))}
      </ul>
    </nav>
  );
}

function NavEntry(props: Entry & { current: boolean }) {
  return (
    <li class={props.look}>
      <a href={props.href} aria-current={props.current ? 'page' : undefined}>
        <Icon name={props.icon} />
        {props.label}
      </a>
    </li>
  );
}

/**
 * Search in the same place on every page (AX-7): a box where there is room, else the way to it. It carries no token: it
 * asks and changes nothing, and must work on a page that is older than the session. On the page of the search itself the
 * large box is enough.
 */
function SearchEntry({ current }: { current: boolean }) {
  return (
    <li class={current ? undefined : 'nav-search'}>
      <a href={paths.search()} aria-current={current ? 'page' : undefined}>
        <Icon name="search" />
        {say('frame.search')}
      </a>
      {!current && (
        <search>
          <form action={paths.search()} method="post">
            <input
              type="search"
              name="q"
              aria-label={say('search.box.label')}
              autocomplete="off"
              dir="auto"
            />
            <button type="submit" class="button small">
              <Icon name="search" />
              {say('frame.search')}
            </button>
          </form>
        </search>
      )}
    </li>
  );
}

function endEntries(frame: Frame): Entry[] {
  if (frame.unknownViewer) return [];
  return frame.viewer === 'guest' ? guestEntries() : ownEntries(frame);
}

const guestEntries = (): Entry[] => [
  { here: 'sign-in', href: paths.signIn(), label: say('frame.sign-in'), icon: 'log-in', look: 'nav-end' },
  { here: 'join', href: paths.join(), label: say('frame.join'), icon: 'user-round-plus' },
];

/** Whether the own place has its entry on small phones too: beside news, or work, the line has no room for it. */
export const hasRoomForPlace = ({ inboxNew, viewer }: Frame): boolean => !inboxNew && viewer === 'member';

/** Where the own place is not among the entries, it is found on the page of the inbox. */
const ownEntries = (frame: Frame): Entry[] => [
  {
    here: 'inbox',
    href: paths.inbox(),
    label: say(frame.inboxNew ? 'frame.inbox-new' : 'frame.inbox'),
    icon: 'inbox',
    look: 'nav-end',
  },
  {
    here: 'me',
    href: paths.me(),
    label: say('frame.me'),
    icon: 'user-round',
    look: hasRoomForPlace(frame) ? 'nav-own' : 'nav-wide',
  },
];

/** Two stones side by side. In the page only; the tab shows the plain notes icon (DESIGN 7). */
function Mark() {
  return (
    <svg class="mark" width="24" viewBox="0 0 24 20" aria-hidden="true">
      <ellipse cx="16.5" cy="9" rx="6.5" ry="8" />
      <ellipse cx="7.5" cy="11" rx="6.5" ry="7.5" />
    </svg>
  );
}
