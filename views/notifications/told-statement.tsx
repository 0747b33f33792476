import type { FoundStatement } from '../../src/notifications/find-statement.ts';
import { type Shell, when } from '../forum/forum-shell.ts';
import { sayHour } from '../words/say-hour.ts';
import { Statement } from './statement.tsx';

export interface ToldStatementProps {
  statement: FoundStatement & { isNew?: boolean };
  time: Shell['time'];
  alone?: boolean;
}

/** A statement that was made, as its author has it. */
export function ToldStatement({ statement, time, alone }: ToldStatementProps) {
  const { spaceTitle, state, madeHour, untilHour, ...rest } = statement;
  return (
    <Statement
      {...rest}
      alone={alone}
      space={spaceTitle}
      until={untilHour === null ? undefined : sayHour(untilHour, time.zone)}
      takenBack={state === 'withdrawn'}
      when={when(madeHour, time)}
    />
  );
}
