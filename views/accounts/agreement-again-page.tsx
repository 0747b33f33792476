import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { Tick } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Form } from '../parts/form.tsx';
import type { KeptText } from '../parts/kept-fields.tsx';
import { say } from '../words/say.ts';
import { type FieldProblems, problemList, problemOf } from './form-problems.ts';
import { myPlaceTrail } from './my-place-trail.ts';

export interface AgreementAgainPageProps {
  frame: Frame;
  agreement: { version: number; sentences: readonly string[] };
  /** The member has said yes to all of it as it stands now. */
  accepted: boolean;
  /** The agreement is another than the one they said yes to. */
  changed: boolean;
  /** Their yes to storing what they write is to its sentence as it stands now. */
  consented: boolean;
  /** A text that was refused because it was not. */
  kept: KeptText | null;
  problems: FieldProblems;
}

/** A new version of the agreement (ON-5) or of the consent (ON-4), to read and say yes to before writing again. */
export function AgreementAgainPage(props: AgreementAgainPageProps) {
  const { frame, agreement, accepted, changed, kept, problems } = props;
  const of = accepted ? 'current' : changed ? 'agreement' : 'consent';
  const title = say(titles[of]);
  return (
    <SitePage
      frame={frame}
      tabTitle={say('agreement.tab')}
      here="me"
      crumbs={myPlaceTrail(title)}
      holdKept={kept !== null}
    >
      <ErrorSummary problems={problemList(problems)} textKept={kept !== null} />
      <h1>{title}</h1>
      <p class="lead">{say(leads[of])}</p>
      {kept && <p>{say('agreement.again.kept')}</p>}
      {of !== 'consent' && (
        <div class="prose">
          <ol>
            {agreement.sentences.map((sentence) => (
              <li dir="auto">{sentence}</li>
            ))}
          </ol>
        </div>
      )}
      {!accepted && <SayYes {...props} />}
    </SitePage>
  );
}

const titles = {
  current: 'about.agreement.title',
  agreement: 'agreement.again.title',
  consent: 'consent.again.title',
} as const;

const leads = {
  current: 'agreement.again.current',
  agreement: 'agreement.again.lead',
  consent: 'consent.again.lead',
} as const;

/** The box is never ticked beforehand, and who does not want to is told how to go (ON-4). */
function SayYes({ frame, agreement, consented, kept, problems }: AgreementAgainPageProps) {
  return (
    <>
      <Form action={paths.myAgreement()} csrf={frame.csrf}>
        <input type="hidden" name="version" value={String(agreement.version)} />
        {kept && <input type="hidden" name="kept" value={JSON.stringify(kept)} />}
        {!consented && (
          <Tick
            name="consent"
            label={say('join.consent')}
            hint={say('join.consent.hint')}
            error={problemOf(problems, 'consent')}
          />
        )}
        <p>
          <Button kind="main">{say('agreement.again.act')}</Button>
        </p>
      </Form>
      {!consented && (
        <p class="row">
          <LoneLink href={paths.myExport()}>{say('leaving.export')}</LoneLink>
          <LoneLink href={paths.myLeaving()}>{say('consent.leave')}</LoneLink>
        </p>
      )}
    </>
  );
}
