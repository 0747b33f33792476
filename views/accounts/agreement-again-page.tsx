import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import type { KeptText } from '../parts/kept-fields.tsx';
import { say } from '../words/say.ts';
import { myPlaceTrail } from './my-place-trail.ts';

export interface AgreementAgainPageProps {
  frame: Frame;
  agreement: { version: number; sentences: readonly string[] };
  /** The member has said yes to this very version. */
  accepted: boolean;
  /** A text that was refused because it was not. */
  kept: KeptText | null;
}

/** A new version of the agreement, to read and say yes to before writing again (ON-5). */
export function AgreementAgainPage({ frame, agreement, accepted, kept }: AgreementAgainPageProps) {
  const title = say(accepted ? 'about.agreement.title' : 'agreement.again.title');
  return (
    <SitePage
      frame={frame}
      tabTitle={say('agreement.tab')}
      here="me"
      crumbs={myPlaceTrail(title)}
      holdKept={kept !== null}
    >
      <h1>{title}</h1>
      <p class="lead">{say(accepted ? 'agreement.again.current' : 'agreement.again.lead')}</p>
      {kept && <p>{say('agreement.again.kept')}</p>}
      <div class="prose">
        <ol>
          {agreement.sentences.map((sentence) => (
            <li dir="auto">{sentence}</li>
          ))}
        </ol>
      </div>
      {!accepted && (
        <Form action={paths.myAgreement()} csrf={frame.csrf}>
          <input type="hidden" name="version" value={String(agreement.version)} />
          {kept && <input type="hidden" name="kept" value={JSON.stringify(kept)} />}
          <p>
            <Button kind="main">{say('agreement.again.act')}</Button>
          </p>
        </Form>
      )}
    </SitePage>
  );
}
