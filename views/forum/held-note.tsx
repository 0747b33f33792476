import type { HoldCause } from '../../src/forum/holds.catalogue.ts';
import type { PostState } from '../../src/forum/post.entity.ts';
import { paths } from '../../src/paths.ts';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';

/** Hours a post usually waits, or nothing where that is not known, and when people look in. */
export interface HeldWait {
  hours: number | null;
  from: number;
  until: number;
}

export interface HeldNoteProps {
  post: { state: PostState; heldFor?: HoldCause | null; mine: boolean };
  wait?: HeldWait;
}

/** Over an own post that waits: that it does, why, how long that takes, and that help does not wait (SECURITY F). */
export function HeldNote({ post, wait }: HeldNoteProps) {
  if (post.state !== 'held') return null;
  if (!post.mine) return <p class="small">{say('held.staff')}</p>;
  return (
    <NoticeBox heading={say('held.title')}>
      {post.heldFor && <p>{say(`held.${post.heldFor}`)}</p>}
      {wait && (
        <p>{wait.hours === null ? say('held.unknown', wait) : say('held.usual', { hours: wait.hours })}</p>
      )}
      <p>
        {say('held.help')} <a href={paths.help()}>{say('held.help.link')}</a>
      </p>
    </NoticeBox>
  );
}
