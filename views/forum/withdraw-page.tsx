import type { FoundPost } from '../../src/forum/find-post.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Body } from '../parts/body.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { say } from '../words/say.ts';
import { type Shell, when } from './forum-shell.ts';

/** The question before a post is taken back: it cannot be undone, so it says so (PO-7). */
export function WithdrawPage({ frame, time, post }: Shell & { post: FoundPost }) {
  return (
    <SitePage frame={frame} tabTitle={say('withdraw.tab')} here="talk">
      <h1>{say('withdraw.title')}</h1>
      <p class="lead">{say('withdraw.text')}</p>
      <section class="card stack">
        <NameLine name={post.name.shown} avatar={post.name.avatar} when={when(post.writtenHour, time)} mine />
        <h2 class="unseen">{say('withdraw.what')}</h2>
        <Body html={post.html ?? ''} />
      </section>
      <Form action={paths.postWithdrawal(post.id)} csrf={frame.csrf} row>
        <Button kind="main">{say('withdraw.act')}</Button>
        <LinkButton href={paths.post(post.id)}>{say('withdraw.keep')}</LinkButton>
      </Form>
    </SitePage>
  );
}
