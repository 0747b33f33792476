import type { Child, PropsWithChildren } from 'hono/jsx';
import { StatementCard } from '../parts/statement-card.tsx';
import { Time, type TimeProps } from '../parts/time.tsx';
import { say } from '../words/say.ts';

export interface KindNoteProps {
  id?: string;
  thread: string;
  alone?: boolean;
  isNew?: boolean;
  when?: TimeProps;
}

/** A note of the team that decides nothing: kind words and ways on. */
export function KindNote(
  props: PropsWithChildren<Omit<KindNoteProps, 'thread'> & { title: string; acts: Child }>,
) {
  const { title, acts, alone, isNew, when, children } = props;
  return (
    <StatementCard
      heading={isNew ? say('inbox.new-title', { title }) : title}
      level={alone ? 2 : 3}
      pairs={when ? [{ label: say('statement.when'), value: <Time {...when} /> }] : []}
      acts={acts}
    >
      {children}
    </StatementCard>
  );
}
