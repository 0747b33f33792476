import { paths } from '../../src/paths.ts';
import { type FieldProblems, problemList, problemOf } from '../accounts/form-problems.ts';
import { myPlaceTrail } from '../accounts/my-place-trail.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { PassphraseField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';

export interface ExportPageProps {
  frame: Frame;
  /** They have not just signed in, so the passphrase is asked for. */
  asks: boolean;
  problems: FieldProblems;
}

/** Everything of one's own, made at once, in two forms (PR-5). */
export function ExportPage({ frame, asks, problems }: ExportPageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('me.tab')} here="me" crumbs={myPlaceTrail(say('export.title'))}>
      <ErrorSummary problems={problemList(problems)} textKept={false} />
      <h1>{say('export.title')}</h1>
      <p class="lead">{say('export.lead')}</p>
      <Form action={paths.myExport()} csrf={frame.csrf}>
        {asks && (
          <PassphraseField
            name="passphrase"
            label={say('sign-in.passphrase')}
            hint={say('export.passphrase.hint')}
            error={problemOf(problems, 'passphrase')}
          />
        )}
        <p class="row">
          <Button kind="main" name="form" value="html">
            {say('export.html')}
          </Button>
          <Button name="form" value="json">
            {say('export.json')}
          </Button>
        </p>
      </Form>
      <Contents />
      <p class="small">{say('export.careful')}</p>
      <LoneLink href={paths.myLeaving()}>{say('leaving.title')}</LoneLink>
    </SitePage>
  );
}

function Contents() {
  return (
    <>
      <section class="stack">
        <h2>{say('export.has')}</h2>
        <div class="prose">
          <ul>
            {(['posts', 'lists', 'team', 'account'] as const).map((what) => (
              <li>{say(`export.has.${what}`)}</li>
            ))}
          </ul>
        </div>
      </section>
      <section class="stack">
        <h2>{say('export.file.not')}</h2>
        <div class="prose">
          <ul>
            {(['sealed', 'passphrase', 'codes', 'others', 'cases', 'log', 'read'] as const).map((what) => (
              <li>{say(`export.not.${what}`)}</li>
            ))}
          </ul>
        </div>
      </section>
    </>
  );
}
