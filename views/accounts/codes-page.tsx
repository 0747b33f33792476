import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { Tick } from '../parts/choices.tsx';
import { Codes } from '../parts/codes.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { Stepper } from '../parts/stepper.tsx';
import { say } from '../words/say.ts';
import { type FieldProblems, problemList, problemOf } from './form-problems.ts';

export interface CodesPageProps {
  frame: Frame;
  /** With their dashes. */
  codes: string[];
  /** New codes of somebody who has been here for long; otherwise this is the second screen of joining. */
  renewed: boolean;
  typed: { kept: boolean; code: string };
  problems: FieldProblems;
}

/** Second screen of joining: the recovery codes, shown until they are said to be kept (ON-3, SECURITY A4). */
export function CodesPage({ frame, codes, renewed, typed, problems }: CodesPageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('codes.tab')} here="me">
      {!renewed && <Stepper steps={[say('join.step.sign-in'), say('join.step.codes')]} current={2} />}
      <ErrorSummary problems={problemList(problems)} textKept={false} />
      <h1>{say('codes.title')}</h1>
      <p class="lead">{say('codes.lead')}</p>
      <Codes
        codes={codes}
        label={say('codes.label')}
        acts={
          <LinkButton href={paths.joinCodesFile()} icon="download" download>
            {say('codes.save')}
          </LinkButton>
        }
      />
      <NoticeBox heading={say('codes.shared.title')}>
        <p>{say('codes.shared.text')}</p>
      </NoticeBox>
      <Form action={paths.joinCodes()} csrf={frame.csrf}>
        {renewed && <input type="hidden" name="from" value="me" />}
        <Tick
          name="kept"
          label={say('codes.kept')}
          hint={say('codes.kept.hint')}
          error={problemOf(problems, 'kept')}
          checked={typed.kept}
        />
        <Field
          name="code"
          label={say('codes.one')}
          hint={say('codes.one.hint')}
          error={problemOf(problems, 'code')}
          value={typed.code}
          dir="ltr"
          asTyped
        />
        <p class="row">
          <Button kind="main">{say('codes.act')}</Button>
          <LoneLink href={paths.front()}>{say('codes.later')}</LoneLink>
        </p>
      </Form>
    </SitePage>
  );
}

/** The same address after the codes were kept: they are gone, and nothing is wrong. */
export function CodesGonePage({ frame }: { frame: Frame }) {
  return (
    <SitePage frame={frame} tabTitle={say('codes.tab')} here="me">
      <h1>{say('codes.gone.title')}</h1>
      <p class="lead">{say('codes.gone.text')}</p>
      <p>
        <LinkButton href={paths.me()}>{say('codes.gone.act')}</LinkButton>
      </p>
    </SitePage>
  );
}
