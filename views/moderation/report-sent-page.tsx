import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { LinkButton } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Codes } from '../parts/codes.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';
import { InDanger } from './report-page.tsx';

export interface ReportSentPageProps {
  frame: Frame;
  post: string;
  /** The code by which the outcome is looked up. */
  code: string;
  /** Hours of the day in which somebody usually looks in. */
  looksIn: { from: number; until: number };
}

/** We have it: thanks, what happens now, who is not told, and the code to look up what came of it (MO-2). */
export function ReportSentPage({ frame, post, code, looksIn }: ReportSentPageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('report.sent.tab')} here="talk">
      <NoticeBox status done>
        <p>{say('report.sent.text', looksIn)}</p>
      </NoticeBox>
      <h1>{say('report.sent.title')}</h1>
      <p>{say('report.sent.author')}</p>
      <Card heading={say('report.sent.code.title')}>
        <p>{say('report.sent.code.text')}</p>
        <Codes
          codes={[code]}
          label={say('report.sent.code.label')}
          acts={<LinkButton href={paths.reportOutcome()}>{say('report.sent.look-up')}</LinkButton>}
        />
      </Card>
      <p class="row">
        <LinkButton href={paths.post(post)}>{say('report.sent.back')}</LinkButton>
      </p>
      <InDanger />
    </SitePage>
  );
}
