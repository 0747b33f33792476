import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { KeptFields, type KeptText } from '../parts/kept-fields.tsx';
import { say } from '../words/say.ts';

/** After signing in again in the middle of writing: the text, and one button that sends it where it was going (PO-1). */
export function BackPage({ frame, kept }: { frame: Frame; kept: KeptText }) {
  return (
    <SitePage frame={frame} tabTitle={say('back.tab')} holdKept>
      <h1>{say('back.title')}</h1>
      <p class="lead">{say('back.lead')}</p>
      <Form action={kept.action} csrf={frame.csrf}>
        <KeptFields kept={kept} />
        <p>
          <Button kind="main">{say('back.act')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}
