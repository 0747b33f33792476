import { paths } from '../../src/paths.ts';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { StatementCard } from '../parts/statement-card.tsx';
import { Time, type TimeProps } from '../parts/time.tsx';
import { say } from '../words/say.ts';

export interface CheckInProps {
  id?: string;
  thread: string;
  alone?: boolean;
  isNew?: boolean;
  when?: TimeProps;
}

/** A kind question to a name, a day or three after hard words (CR-13). Nobody has to answer. */
export function CheckIn({ id, thread, alone, isNew, when }: CheckInProps) {
  const title = say('statement.check-in.asked.title');
  return (
    <StatementCard
      heading={isNew ? say('inbox.new-title', { title }) : title}
      level={alone ? 2 : 3}
      pairs={when ? [{ label: say('statement.when'), value: <Time {...when} /> }] : []}
      acts={
        <>
          <LinkButton href={paths.threadAnswer(thread)}>{say('check-in.write')}</LinkButton>
          <LoneLink href={paths.help()}>{say('check-in.help')}</LoneLink>
          {!alone && id && <LoneLink href={paths.statement(id)}>{say('check-in.see')}</LoneLink>}
        </>
      }
    >
      <p>{say('statement.check-in.asked.lead')}</p>
    </StatementCard>
  );
}

/** One button, and no second question comes. */
export const DeclineCheckIn = ({ csrf, statement }: { csrf?: string; statement: string }) => (
  <Form action={paths.checkInDeclining(statement)} csrf={csrf} label={say('check-in.decline')}>
    <p>{say('check-in.decline.lead')}</p>
    <p>
      <Button>{say('check-in.decline')}</Button>
    </p>
  </Form>
);
