import type { ListedThread } from '../../src/forum/folding.rules.ts';
import type { SpaceRow } from '../../src/forum/lists.queries.ts';
import type { Sifted } from '../../src/forum/sift.rules.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { LinkButton, LoneLink } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { KeptPiece } from '../parts/kept.tsx';
import { HelpStrip } from '../parts/lamp.tsx';
import { SpaceTile, Tiles } from '../parts/space-tile.tsx';
import { say } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';
import { isEmpty, ThreadItems } from './thread-items.tsx';

export interface FrontPageProps extends Shell {
  spaces: SpaceRow[];
  waiting: Sifted<ListedThread>;
  talking: Sifted<ListedThread>;
}

/** The first thing anybody sees: a calm sentence, a way to write, help, who waits, who talks (DESIGN 5.1). */
export function FrontPage({ frame, time, looksIn, spaces, waiting, talking }: FrontPageProps) {
  return (
    <SitePage
      frame={{ ...frame, indexable: true }}
      tabTitle={say('front.tab')}
      here="talk"
      aside={<KeptPiece of={`spaces ${JSON.stringify(spaces)}`} render={() => <Spaces spaces={spaces} />} />}
    >
      <h1>{say('front.title')}</h1>
      <p class="lead">{say(frame.viewer === 'guest' ? 'front.lead' : 'front.lead.member')}</p>
      <p class="row">
        <LinkButton kind="main" icon="pen-line" href={paths.newThread()}>
          {say('front.write')}
        </LinkButton>
        <LinkButton href={paths.strategies()}>{say('front.find')}</LinkButton>
      </p>
      {/* Two lamps would stand beside each other where help is at the top of the page already. */}
      {!frame.near && <HelpStrip />}
      {!isEmpty(waiting) && (
        <section class="stack">
          <div class="row spread">
            <h2>{say('front.waiting')}</h2>
            <LoneLink href={paths.waiting()}>{say('front.waiting.all')}</LoneLink>
          </div>
          <ThreadItems threads={waiting} time={time} place of="waiting" />
        </section>
      )}
      <Stories />
      {!isEmpty(talking) && (
        <section class="stack">
          <h2>{say('front.talking')}</h2>
          <ThreadItems threads={talking} time={time} place />
        </section>
      )}
      {isEmpty(waiting) && isEmpty(talking) && (
        <EmptyState heading={say('front.nobody')}>
          <p>{say('front.nobody.text', looksIn)}</p>
        </EmptyState>
      )}
    </SitePage>
  );
}

/** One line that leads to the stories: no list of them here, so that who waits stands first. */
function Stories() {
  return (
    <section class="stack">
      <div class="row spread">
        <h2>{say('front.stories')}</h2>
        <LoneLink href={paths.stories()}>{say('front.stories.read')}</LoneLink>
      </div>
      <p>{say('front.stories.text')}</p>
    </section>
  );
}

function Spaces({ spaces }: { spaces: SpaceRow[] }) {
  return (
    <section class="stack">
      <h2>{say('front.spaces')}</h2>
      <Tiles>
        {spaces.map((space) => (
          <SpaceTile href={paths.space(space.id)} title={space.title} about={space.about} />
        ))}
      </Tiles>
    </section>
  );
}
