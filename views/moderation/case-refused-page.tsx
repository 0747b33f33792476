import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';

export interface CaseRefusedPageProps {
  frame: Frame;
  case: string;
  why: WordKey;
  /** Nobody has the case: it can be taken from here. */
  free: boolean;
}

/** In place of a step that cannot be taken now: why, and the way back to its case. */
export function CaseRefusedPage({ frame, case: id, why, free }: CaseRefusedPageProps) {
  const crumbs = [{ label: say('queue.title'), href: paths.work() }, { label: say('case.crumb') }];
  return (
    <SitePage frame={frame} tabTitle={say('case.tab')} here="work" crumbs={crumbs}>
      <h1>{say('case.refused.title')}</h1>
      <p class="lead">{sayUnchecked(why)}</p>
      <Form action={paths.caseClaim(id)} csrf={frame.csrf} row>
        {free && <Button kind="main">{say('case.take')}</Button>}
        <LinkButton href={paths.workCase(id)}>{say('case.refused.back')}</LinkButton>
      </Form>
    </SitePage>
  );
}
