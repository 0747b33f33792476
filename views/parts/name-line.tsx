import { say } from '../words/say.ts';
import { Avatar } from './avatar.tsx';
import { Time } from './time.tsx';

export interface NameLineProps {
  /** The name others see. */
  name: string;
  /** The seed of its avatar. */
  avatar: number;
  /** Role or part in the thread, in words: "started this thread", "peer supporter", "edited". */
  notes?: string[];
  when?: { words: string; hour: string };
  /** The reader's own name; says "(you)" to them alone. */
  mine?: boolean;
  /** For rows with less room: a 28 px avatar. */
  small?: boolean;
}

/** Who speaks: avatar, name, and one small line of notes and time. Not a link: a name has no profile (DESIGN 4). */
export function NameLine({ name, avatar, notes = [], when, mine, small }: NameLineProps) {
  return (
    <div class={small ? 'name small' : 'name'}>
      <Avatar seed={avatar} />
      <p>
        <b class="name-who" dir="auto">
          {mine ? say('name.you', { name }) : name}
        </b>{' '}
        {(notes.length > 0 || when) && (
          <span class="name-notes">
            {notes.join(' · ')}
            {notes.length > 0 && when && ' · '}
            {when && <Time {...when} />}
          </span>
        )}
      </p>
    </div>
  );
}
