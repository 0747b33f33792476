import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { SecondStep } from './second-step.tsx';
import { WorkNav } from './work-nav.tsx';

export interface EndRolePageProps {
  frame: Frame;
  formKey: string;
  action: string;
  /** Whose role ends, by the name the log knows; none for one's own. */
  alias?: string;
  /** What is to be said at the code of the phone. */
  problem?: string;
  /** Why it cannot be. */
  refused?: string;
}

/** What it means to take a role away or to give one's own back, before it is done (SECURITY D). */
export function EndRolePage({ frame, formKey, action, alias, problem, refused }: EndRolePageProps) {
  const title = alias === undefined ? say('team.back.title') : say('team.end.title', { alias });
  const problems = problem ? [{ field: 'code', text: sayUnchecked(problem as WordKey) }] : [];
  return (
    <SitePage
      frame={frame}
      tabTitle={say('team.tab')}
      here="work"
      wide
      crumbs={
        frame.viewer === 'owner'
          ? [{ label: say('team.people'), href: paths.workTeam() }, { label: say('team.end.crumb') }]
          : undefined
      }
      aside={<WorkNav frame={frame} />}
    >
      <ErrorSummary problems={problems} textKept={false} />
      <h1>{title}</h1>
      {refused && (
        <NoticeBox status>
          <p>{sayUnchecked(refused as WordKey)}</p>
        </NoticeBox>
      )}
      <p class="lead">{alias === undefined ? say('team.back.lead') : say('team.end.lead')}</p>
      <p>{alias === undefined ? say('team.back.stays') : say('team.end.stays')}</p>
      <Form action={action} csrf={frame.csrf} formKey={formKey}>
        <SecondStep frame={frame} problem={problem} hint={say('team.end.code')} />
        <p>
          <Button kind="main">{alias === undefined ? say('team.back.act') : say('team.end.act')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}
