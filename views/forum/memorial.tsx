import type { ShownThread } from '../../src/forum/folding.rules.ts';
import { paths } from '../../src/paths.ts';
import { LoneLink } from '../parts/button.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';

/** On top of a thread where people remember somebody: that answers are read first, and where help is (CR-14). */
export const Memorial = () => (
  <NoticeBox>
    <p>{say('memorial.note')}</p>
    <p>
      {say('memorial.note.help')} <a href={paths.help()}>{say('held.help.link')}</a>
    </p>
  </NoticeBox>
);

/** For owners, beside a thread. */
export const MemorialLink = ({ thread }: { thread: ShownThread }) => (
  <p>
    <LoneLink href={paths.threadMemorial(thread.id)}>
      {say(thread.memorial ? 'memorial.link.see' : 'memorial.link.begin')}
    </LoneLink>
  </p>
);
