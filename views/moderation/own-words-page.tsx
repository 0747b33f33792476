import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { LinkButton } from '../parts/button.tsx';
import { WorkNav } from '../staff/work-nav.tsx';
import { say } from '../words/say.ts';

/** In place of a report or a decision about the moderator's own words: nothing of it, and why (conflict of interest). */
export function OwnWordsPage({ frame }: { frame: Frame }) {
  return (
    <SitePage frame={frame} tabTitle={say('work.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <h1>{say('work.own.title')}</h1>
      <p class="lead">{say('work.own.text')}</p>
      <p>{say('work.own.alone')}</p>
      <p class="row">
        <LinkButton href={paths.work()}>{say('work.title')}</LinkButton>
      </p>
    </SitePage>
  );
}
