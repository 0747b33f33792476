import type { Memorial } from '../../src/moderation/memorial.queries.ts';
import { paths } from '../../src/paths.ts';
import { LoneLink } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { say } from '../words/say.ts';

/** Threads that are places to remember, those that are due first; none of their words (CR-14). */
export function Memorials({ memorials, today }: { memorials: Memorial[]; today: string }) {
  if (memorials.length === 0) return null;
  return (
    <Card heading={say('memorial.lead.title')}>
      <ul>
        {memorials.map(({ thread, space, until }) => (
          <li>
            <LoneLink href={paths.threadMemorial(thread)}>
              {until <= today
                ? say('memorial.lead.due', { space })
                : say('memorial.lead.later', { space, day: until })}
            </LoneLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
