import { paths } from '../../src/paths.ts';
import type { Frame } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { say } from '../words/say.ts';

/** The ways between the pages of the team; owners have two more. */
export function WorkNav({ frame }: { frame: Frame }) {
  return (
    <Card heading={say('work.nav')}>
      <nav class="stack tight" aria-label={say('work.nav')}>
        <LoneLink href={paths.work()}>{say('work.nav.list')}</LoneLink>
        <LoneLink href={paths.workCare()}>{say('work.nav.care')}</LoneLink>
        <LoneLink href={paths.workFlood()}>{say('work.nav.flood')}</LoneLink>
        <LoneLink href={paths.workDuty()}>{say('duty.nav')}</LoneLink>
        <LoneLink href={paths.workLog()}>{say('work.nav.log')}</LoneLink>
        {frame.viewer === 'owner' && (
          <>
            <LoneLink href={paths.workLead()}>{say('work.nav.lead')}</LoneLink>
            <LoneLink href={paths.workTeam()}>{say('work.nav.team')}</LoneLink>
            <LoneLink href={paths.workSpaces()}>{say('work.nav.spaces')}</LoneLink>
            <LoneLink href={paths.workWording()}>{say('work.nav.wording')}</LoneLink>
            <LoneLink href={paths.workSearch()}>{say('work.nav.search')}</LoneLink>
            <LoneLink href={paths.workHelplines()}>{say('lines.nav')}</LoneLink>
            <LoneLink href={paths.workPapers()}>{say('papers.nav')}</LoneLink>
            <LoneLink href={paths.workPager()}>{say('pager.nav')}</LoneLink>
            <LoneLink href={paths.workSettings()}>{say('work.nav.settings')}</LoneLink>
          </>
        )}
      </nav>
    </Card>
  );
}
