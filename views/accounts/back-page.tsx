import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { KeptFields, type KeptText, showsWords } from '../parts/kept-fields.tsx';
import { say } from '../words/say.ts';

export interface BackPageProps {
  frame: Frame;
  kept: KeptText;
  /** What came between. */
  after?: 'sign-in' | 'agreement';
}

/** After what came between somebody and their text: the text, and one button that sends it where it was going (PO-1). */
export function BackPage({ frame, kept, after = 'sign-in' }: BackPageProps) {
  const tab = after === 'agreement' ? say('agreement.tab') : say('back.tab');
  return (
    <SitePage frame={frame} tabTitle={tab} holdKept>
      <h1>{titleOf(kept, after)}</h1>
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

function titleOf(kept: KeptText, after: BackPageProps['after']): string {
  if (after === 'agreement') return say('agreement.again.back');
  return say(showsWords(kept) ? 'back.title' : 'back.title.choices');
}
