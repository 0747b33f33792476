import type { Memorial } from '../../src/moderation/memorial.queries.ts';
import { paths } from '../../src/paths.ts';
import { LoneLink } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { say } from '../words/say.ts';
import type { CasePageProps } from './case-page.tsx';
import { sayDay } from './event-line.tsx';

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
                : say('memorial.lead.later', { space, day: sayDay(until) })}
            </LoneLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** From a case to the page on which its thread is made a place to remember: for owners; others read who they are. */
export function CaseMemorial({ case: it, post: { thread, remembering }, owners }: CasePageProps) {
  if (!remembering && !it.looked) return null;
  if (owners === null) {
    return (
      <p>
        <LoneLink href={paths.threadMemorial(thread)}>
          {say(remembering ? 'memorial.link.see' : 'memorial.link.begin')}
        </LoneLink>
      </p>
    );
  }
  const words = { aliases: owners.join(', ') };
  return (
    <p class="small soft">
      {remembering ? say('memorial.case.see', words) : say('memorial.case.begin', words)}
    </p>
  );
}
