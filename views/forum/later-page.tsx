import type { FoundPost } from '../../src/forum/find-post.ts';
import { laterDays } from '../../src/forum/later.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { sayDay } from '../leaving/say-day.ts';
import { Body } from '../parts/body.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Choices } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Form } from '../parts/form.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { isWordKey, say, sayUnchecked } from '../words/say.ts';
import { type Shell, when } from './forum-shell.ts';

export interface LaterPageProps extends Shell {
  post: FoundPost;
  /** Field -> what is missing there. */
  fields: Record<string, string>;
  action: string;
}

/** What is to become of an own post, and when. */
export function LaterPage({ frame, time, post, fields, action }: LaterPageProps) {
  const missing = fields.wish && isWordKey(fields.wish) ? sayUnchecked(fields.wish) : undefined;
  return (
    <SitePage frame={frame} tabTitle={say('later.tab')} here="talk">
      <ErrorSummary problems={missing ? [{ field: 'wish', text: missing }] : []} textKept={false} />
      <h1>{say('later.title')}</h1>
      <section class="card stack">
        <NameLine name={post.name.shown} avatar={post.name.avatar} when={when(post.writtenHour, time)} mine />
        <h2 class="unseen">{say('withdraw.what')}</h2>
        <Body html={post.html ?? ''} />
      </section>
      {post.later && post.laterDay && (
        <NoticeBox>
          <p>{say(`later.planned.${post.later}`, { day: sayDay(post.laterDay) })}</p>
        </NoticeBox>
      )}
      <Form action={action} csrf={frame.csrf}>
        <Choices name="wish" legend={say('later.wish')} error={missing} options={wishes(post)} />
        <Choices
          name="days"
          legend={say('later.days')}
          tiles
          chosen="0"
          options={laterDays.map((days) => ({
            value: String(days),
            label: days === 0 ? say('later.now') : say('later.in', { days }),
          }))}
        />
        <p class="small">{say('later.night')}</p>
        <p class="row">
          <Button kind="main">{say('later.act')}</Button>
          <LinkButton href={paths.post(post.id)}>{say('withdraw.keep')}</LinkButton>
        </p>
      </Form>
    </SitePage>
  );
}

const wishes = ({ faded, later, state, ownHidden }: FoundPost) => [
  ...(faded
    ? [{ value: 'name', label: say('later.name'), hint: say('later.name.hint') }]
    : [{ value: 'fade', label: say('later.fade'), hint: say('later.fade.hint') }]),
  ...(state === 'up' ? [{ value: 'hide', label: say('later.hide'), hint: say('later.hide.hint') }] : []),
  ...(ownHidden ? [{ value: 'show', label: say('later.show'), hint: say('later.show.hint') }] : []),
  { value: 'erase', label: say('later.erase'), hint: say('later.erase.hint') },
  ...(later ? [{ value: 'nothing', label: say('later.nothing') }] : []),
];
