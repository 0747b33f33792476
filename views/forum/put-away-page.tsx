import type { FoundPost } from '../../src/forum/find-post.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { say } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';

/** The question before a name is put away: what it does, and what it cannot do. */
export function PutAwayPage({ frame, post }: Shell & { post: FoundPost }) {
  return (
    <SitePage frame={frame} tabTitle={say('put-away.tab')} here="talk">
      <h1>{say('put-away.title', { name: post.name.shown })}</h1>
      <section class="card stack">
        <NameLine name={post.name.shown} avatar={post.name.avatar} />
        <p>{say('put-away.what')}</p>
        <p>
          {say('put-away.only-you')} {say('put-away.quiet')}
        </p>
        <p>{say('put-away.one-name')}</p>
        <p>{say('put-away.undo')}</p>
      </section>
      <Form action={paths.postPutAway(post.id)} csrf={frame.csrf} row>
        <Button kind="main">{say('put-away.act')}</Button>
        <LinkButton href={paths.post(post.id)}>{say('put-away.back')}</LinkButton>
      </Form>
      <p>{say('put-away.report')}</p>
      <p>
        <LoneLink href={paths.newReport(post.id)}>{say('put-away.report.act')}</LoneLink>
      </p>
    </SitePage>
  );
}
