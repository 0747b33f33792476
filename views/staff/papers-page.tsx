import type { FilledPaper } from '../../src/moderation/keep-paper.ts';
import { paths } from '../../src/paths.ts';
import { papers as catalogue } from '../../src/resources/papers.catalogue.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { say } from '../words/say.ts';
import { sayPaper } from '../words/say-paper.ts';
import { WorkNav } from './work-nav.tsx';

/** All papers an organiser keeps, and how far each is filled in. */
export function PapersPage({ frame, papers }: { frame: Frame; papers: readonly FilledPaper[] }) {
  return (
    <SitePage frame={frame} tabTitle={say('papers.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <h1>{say('papers.title')}</h1>
      <p class="lead">{say('papers.lead')}</p>
      <p>{say('papers.claim')}</p>
      {papers.map((paper) => (
        <OnePaper paper={paper} />
      ))}
      <p>
        <LoneLink href={paths.workHelplines()}>{say('papers.country')}</LoneLink>
      </p>
    </SitePage>
  );
}

function OnePaper({ paper: { code, answers, changedOn } }: { paper: FilledPaper }) {
  const { title, lead } = sayPaper(code);
  const filled = Object.keys(answers).length;
  return (
    <Card level={2} heading={title}>
      <p>{lead}</p>
      <p class="small soft">
        {filled === 0
          ? say('papers.empty')
          : say('papers.filled', { filled, all: catalogue[code].length, day: changedOn ?? '' })}
      </p>
      <p>
        <LoneLink href={paths.workPaper(code)}>{say('papers.open', { title })}</LoneLink>
      </p>
    </Card>
  );
}
