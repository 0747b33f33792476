import { paths } from '../../src/paths.ts';
import { LinkButton, LoneLink } from '../parts/button.tsx';
import { StatementCard } from '../parts/statement-card.tsx';
import { Time } from '../parts/time.tsx';
import { say } from '../words/say.ts';
import type { CheckInProps } from './check-in.tsx';

/** A note to a name that answered where things were hard (CR-13): thanks, and that nobody has to carry it alone. */
export function Thanks({ thread, alone, isNew, when }: CheckInProps) {
  const title = say('statement.helpers.thanked.title');
  return (
    <StatementCard
      heading={isNew ? say('inbox.new-title', { title }) : title}
      level={alone ? 2 : 3}
      pairs={when ? [{ label: say('statement.when'), value: <Time {...when} /> }] : []}
      acts={
        <>
          <LinkButton href={paths.help()}>{say('helpers.help')}</LinkButton>
          <LoneLink href={paths.thread(thread)}>{say('helpers.thread')}</LoneLink>
        </>
      }
    >
      <p>{say('statement.helpers.thanked.lead')}</p>
      <p>{say('statement.helpers.thanked.far')}</p>
    </StatementCard>
  );
}
