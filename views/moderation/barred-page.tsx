import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { LinkButton } from '../parts/button.tsx';
import { WorkNav } from '../staff/work-nav.tsx';
import { say } from '../words/say.ts';

/** In place of a case that somebody else decides: the moderator knows the person or decided it before (MO-9, MO-13). */
export function BarredPage({ frame }: { frame: Frame }) {
  return (
    <SitePage frame={frame} tabTitle={say('queue.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <h1>{say('case.barred.title')}</h1>
      <p class="lead">{say('case.barred.text')}</p>
      <p class="row">
        <LinkButton href={paths.work()}>{say('queue.title')}</LinkButton>
      </p>
    </SitePage>
  );
}
