import type { ShownName, ThreadRow } from '../../src/forum/forum.queries.ts';
import type { IdentityHint } from '../../src/forum/identity-hints.rules.ts';
import { paths } from '../../src/paths.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Body } from '../parts/body.tsx';
import { Button } from '../parts/button.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { LabelTags } from '../parts/label-tags.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { say } from '../words/say.ts';
import { draftOf, KeepDraft } from './draft-parts.tsx';
import type { Shell } from './forum-shell.ts';
import { IdentityNotice } from './identity-notice.tsx';
import { NearDraft, type NearWords } from './near-card.tsx';
import { OwnLabelsFold } from './own-labels.tsx';
import { crumbsOf, hereOf } from './thread-links.tsx';
import { VoiceChoice } from './voice-choice.tsx';

export interface AnswerLookOverPageProps extends Shell {
  thread: ThreadRow;
  typed: {
    text: string;
    quotes: string;
    form_key: string;
    voice: string;
    labels: ContentLabel[];
    nudged?: string;
  };
  html: string;
  hints: IdentityHint[];
  /** Help beside what is being written (CR-2). */
  near?: NearWords;
  own: ShownName | null;
  fresh: { shown: string; avatar: number } | null;
  kept: ShownName[];
}

/** The pause before an answer goes up: how it will look, and the text once more to change on the spot. */
export function AnswerLookOverPage(props: AnswerLookOverPageProps) {
  const { frame, thread, typed, own, fresh, kept } = props;
  const speaker = own ?? fresh;
  return (
    <SitePage
      frame={frame}
      tabTitle={say('answer.tab')}
      here={hereOf(thread)}
      crumbs={[...crumbsOf(thread), { label: say('answer.over.thread'), href: paths.thread(thread.id) }]}
    >
      <h1>{say('answer.over.title')}</h1>
      <p>{say('write.over.lead')}</p>
      <Form
        action={paths.answers(thread.id)}
        csrf={frame.csrf}
        formKey={typed.form_key}
        keep="answer"
        draft={draftOf(frame, paths.answerDraft(thread.id), true)}
      >
        <input type="hidden" name="quotes" value={typed.quotes} />
        {typed.nudged && <input type="hidden" name="nudged" value={typed.nudged} />}
        <IdentityNotice hints={props.hints} action={paths.answerLookOver(thread.id)} />
        <section class="card stack" aria-label={say('write.preview')}>
          {speaker && <NameLine name={speaker.shown} avatar={speaker.avatar} />}
          {typed.labels.length > 0 && (
            <p class="row">
              <LabelTags labels={typed.labels} />
            </p>
          )}
          <Body html={props.html} />
        </section>
        {props.near && <NearDraft {...props.near} />}
        {own && <p class="small">{say('write.name.fixed', { name: own.shown })}</p>}
        {own === null && fresh && (
          <VoiceChoice fresh={fresh} kept={kept} chosen={typed.voice} legend={say('write.name')} />
        )}
        <TextArea name="text" label={say('answer.text')} value={typed.text} rows={6} />
        <OwnLabelsFold chosen={typed.labels} />
        <p class="row">
          <Button kind="main">{say('answer.act')}</Button>
          <Button formaction={paths.answerLookOver(thread.id)}>{say('answer.look-over')}</Button>
          <KeepDraft to={paths.answerDraft(thread.id)} />
        </p>
        <p class="small">{say('write.take-back')}</p>
      </Form>
    </SitePage>
  );
}
