import type { PropsWithChildren } from 'hono/jsx';
import type { Need } from '../../src/forum/needs.catalogue.ts';
import { say } from '../words/say.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { NeedTag } from './need-tag.tsx';
import { StoryTag } from './story-tag.tsx';
import { Time } from './time.tsx';

export interface ThreadRowProps {
  href: string;
  title: string;
  /** Seed of the avatar of the name that started it. */
  avatar: number;
  need?: Need;
  /** Says that it is a personal story. */
  story?: boolean;
  /** Name of the space, where the list mixes several. */
  place?: string;
  /** "4 answers", or that nobody has answered yet; left out where the list says so itself. */
  answersWords?: string;
  when?: { words: string; hour: string };
  locked?: boolean;
  /** The title is what the thread is about, in place of its own. */
  folded?: boolean;
}

/** The list around `ThreadRow`s. */
export function ThreadList({ children, label }: PropsWithChildren<{ label?: string }>) {
  return (
    <ul class="threads" aria-label={label}>
      {children}
    </ul>
  );
}

/** One thread in a list: title, what is asked for, where, how many answers, when (DESIGN 5). `children` are what can be done with it. */
export function ThreadRow(props: PropsWithChildren<ThreadRowProps>) {
  const { href, title, avatar, need, story, place, answersWords, when, locked, folded } = props;
  const facts = [place, answersWords, locked ? say('thread.locked') : undefined].filter(Boolean).join(' · ');
  return (
    <li class="thread">
      <Avatar seed={avatar} />
      <div class="thread-text">
        <a class={folded ? 'thread-title folded' : 'thread-title'} href={href} dir="auto">
          {folded && <Icon name="tag" />}
          {title}
        </a>
        <p class="row">
          {story && <StoryTag />} {need && <NeedTag need={need} />}{' '}
          {(facts || when) && (
            <span class="thread-facts">
              {facts}
              {facts && when && ' · '}
              {when && <Time {...when} />}
            </span>
          )}
        </p>
        {props.children}
      </div>
    </li>
  );
}
