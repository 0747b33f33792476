import { paths } from '../../src/paths.ts';
import { LinkButton, LoneLink } from '../parts/button.tsx';
import { say } from '../words/say.ts';
import { KindNote, type KindNoteProps } from './kind-note.tsx';

/** A note to a name that answered where things were hard (CR-13): thanks, and that nobody has to carry it alone. */
export const Thanks = ({ thread, ...props }: KindNoteProps) => (
  <KindNote
    {...props}
    title={say('statement.helpers.thanked.title')}
    acts={
      <>
        <LinkButton href={paths.help()}>{say('helpers.help')}</LinkButton>
        <LoneLink href={paths.thread(thread)}>{say('helpers.thread')}</LoneLink>
      </>
    }
  >
    <p>{say('statement.helpers.thanked.lead')}</p>
    <p>{say('statement.helpers.thanked.far')}</p>
  </KindNote>
);
