import type { InboxStatement } from '../../src/notifications/find-statement.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { Fold } from '../parts/fold.tsx';
import { say } from '../words/say.ts';
import { ToldStatement } from './told-statement.tsx';

/** Statements that follow each other and say the same, since one thing was decided about several posts. */
export function together(statements: readonly InboxStatement[]): [InboxStatement, ...InboxStatement[]][] {
  const groups: [InboxStatement, ...InboxStatement[]][] = [];
  for (const statement of statements) {
    const last = groups.at(-1);
    if (last !== undefined && saying(last[0]) === saying(statement)) last.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

const saying = ({ act, reason, note, name, passage, madeHour }: InboxStatement): string =>
  JSON.stringify([act, reason, note, name, passage, madeHour]);

export interface ToldTogetherProps {
  statements: [InboxStatement, ...InboxStatement[]];
  time: Shell['time'];
}

/** The first of them whole; the others open in place, each with its own copy and its own second look (MO-6, MO-9). */
export function ToldTogether({ statements: [first, ...others], time }: ToldTogetherProps) {
  return (
    <>
      <ToldStatement statement={first} time={time} />
      {others.length > 0 && (
        <Fold label={say('inbox.same', { count: others.length })}>
          <div class="stack">
            {others.map((statement) => (
              <ToldStatement statement={statement} time={time} />
            ))}
          </div>
        </Fold>
      )}
    </>
  );
}
