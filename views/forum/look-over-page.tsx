import type { SpaceRow } from '../../src/forum/lists.queries.ts';
import type { StorySections } from '../../src/forum/post.entity.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { say } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';
import { LookOver, type LookOverProps } from './look-over.tsx';

export interface LookOverPageProps
  extends Shell,
    Pick<LookOverProps, 'html' | 'hints' | 'near' | 'fresh' | 'kept' | 'fields' | 'nudge'> {
  typed: LookOverProps['typed'] & { space: string; text: string };
  /** The parts of a story; then its addresses are those of stories. */
  story?: StorySections;
  space: SpaceRow;
}

/** Step 2 of a thread or a story. */
export function LookOverPage(props: LookOverPageProps) {
  const { frame, typed, story, space } = props;
  const draft = paths.myDrafts();
  const to = story
    ? { put: paths.stories(), again: paths.storyLookOver(), draft }
    : { put: paths.threads(), again: paths.threadLookOver(), draft };
  return (
    <SitePage frame={frame} tabTitle={story ? say('story.tab') : say('write.tab')} here="talk">
      <LookOver
        {...props}
        to={to}
        keep={story ? 'story' : 'thread'}
        carried={{ title: typed.title, space: typed.space, ...(story ?? { text: typed.text }) }}
        place={space.title}
        asksNeed
      />
    </SitePage>
  );
}
