import { paths } from '../../src/paths.ts';
import { myPlaceTrail } from '../accounts/my-place-trail.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Form } from '../parts/form.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { say } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';

export interface NamesPutAwayPageProps extends Shell {
  names: { id: string; shown: string; avatar: number }[];
}

/** The names a member does not want to meet, each with a way to undo it. */
export function NamesPutAwayPage({ frame, names }: NamesPutAwayPageProps) {
  return (
    <SitePage
      frame={frame}
      tabTitle={say('put-away.tab')}
      here="me"
      crumbs={myPlaceTrail(say('put-away.list'))}
    >
      <h1>{say('put-away.list')}</h1>
      <p class="lead">{say('put-away.lead')}</p>
      {names.length === 0 && (
        <EmptyState heading={say('put-away.none')}>
          <p>{say('put-away.none.text')}</p>
        </EmptyState>
      )}
      {names.map(({ id, shown, avatar }) => (
        <Form action={paths.myPutAway()} csrf={frame.csrf} row>
          <NameLine name={shown} avatar={avatar} />
          <input type="hidden" name="name" value={id} />
          <Button small label={say('put-away.bring-back.label', { name: shown })}>
            {say('put-away.bring-back')}
          </Button>
        </Form>
      ))}
    </SitePage>
  );
}
