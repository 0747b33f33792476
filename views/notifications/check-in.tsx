import { paths } from '../../src/paths.ts';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';
import { KindNote, type KindNoteProps } from './kind-note.tsx';

/** A kind question to a name, a day or three after hard words (CR-13). Nobody has to answer. */
export const CheckIn = ({ thread, ...props }: KindNoteProps) => (
  <KindNote
    {...props}
    title={say('statement.check-in.asked.title')}
    acts={
      <>
        <LinkButton href={paths.threadAnswer(thread)}>{say('check-in.write')}</LinkButton>
        <LoneLink href={paths.help()}>{say('check-in.help')}</LoneLink>
        {!props.alone && props.id && (
          <LoneLink href={paths.statement(props.id)}>{say('check-in.see')}</LoneLink>
        )}
      </>
    }
  >
    <p>{say('statement.check-in.asked.lead')}</p>
  </KindNote>
);

/** One button, and no second question comes. */
export const DeclineCheckIn = ({ csrf, statement }: { csrf?: string; statement: string }) => (
  <Form action={paths.checkInDeclining(statement)} csrf={csrf} label={say('check-in.decline')}>
    <p>{say('check-in.decline.lead')}</p>
    <p>
      <Button>{say('check-in.decline')}</Button>
    </p>
  </Form>
);
