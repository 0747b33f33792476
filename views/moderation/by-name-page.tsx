import type { ShownExcerpt } from '../../src/forum/folding.rules.ts';
import type { PostByName } from '../../src/moderation/by-name.queries.ts';
import type { PastAtOnce } from '../../src/moderation/hidden-at-once.queries.ts';
import { paths } from '../../src/paths.ts';
import { type Reason, reasons } from '../../src/safety/reasons.catalogue.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { SelectField, TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { type OwnWords, sayOwn } from '../words/say-own.ts';
import { ByNamePosts } from './by-name-posts.tsx';
import type { CaseActSubject } from './case-act-page.tsx';
import { CaseActPreview } from './case-act-preview.tsx';
import { FreeCase, TakeFirst } from './free-case.tsx';
import { HiddenBefore } from './hidden-before.tsx';

export interface ByNamePageProps extends Shell {
  case: string;
  /** Nothing new is decided in it; what was done can be taken back. */
  closed: boolean;
  subject: CaseActSubject;
  own: OwnWords;
  /** Posts by the name that can be chosen, the newest first. */
  listed: ShownExcerpt<PostByName>[];
  /** Ids of those that are ticked. */
  posts: string[];
  reason: Reason | null;
  note: string;
  why: string;
  form_key: string;
  offered: string;
  /** What the author will read stands on the page, so the deciding button may; its sign. */
  seen: string | null;
  /** Something was changed after it was last shown, so it was not done yet. */
  changed: boolean;
  before?: string;
  skips: boolean;
  free: boolean;
  fields: Record<string, string>;
  /** What was hidden at once under this name before. */
  past: PastAtOnce[];
}

/** Several posts by the name of a case: each is read and ticked by hand, and what its author will read stands before the button. */
export function ByNamePage(props: ByNamePageProps) {
  const { frame, subject, fields, listed } = props;
  const { shown: name, avatar } = subject.name;
  const problems = Object.entries(fields).map(([field, key]) => ({ field, text: wordsFor(key) ?? '' }));
  const crumbs = [
    { label: say('work.title'), href: paths.work() },
    { label: say('case.crumb'), href: paths.workCase(props.case) },
    { label: say('by-name.tab') },
  ];
  return (
    <SitePage frame={frame} tabTitle={say('by-name.tab')} here="work" crumbs={crumbs}>
      <ErrorSummary problems={problems} textKept />
      <h1>{say('by-name.title')}</h1>
      <NameLine name={name} avatar={avatar} notes={[]} />
      <Notices {...props} />
      {!props.closed && listed.length === 0 && <p>{say('by-name.nothing')}</p>}
      {!props.closed && listed.length > 0 && <Choose {...props} />}
      <HiddenBefore
        frame={frame}
        past={props.past}
        backOf={(line) => paths.caseByName(props.case, `/${line}/restoring`)}
      />
    </SitePage>
  );
}

const wordsFor = (key: string | undefined): string | undefined => key && sayUnchecked(key as WordKey);

function Notices({ before, free, changed, subject }: ByNamePageProps) {
  return (
    <>
      {before && !free && (
        <NoticeBox status>
          <p>{before}</p>
        </NoticeBox>
      )}
      {free && <FreeCase />}
      {changed && (
        <NoticeBox status>
          <p>{say('act.changed', { name: subject.name.shown })}</p>
        </NoticeBox>
      )}
    </>
  );
}

function Choose(props: ByNamePageProps) {
  const { frame, subject, note, seen, reason } = props;
  const { shown: name } = subject.name;
  return (
    <>
      <p class="prose">{say('by-name.lead', { name })}</p>
      <Form action={paths.caseByName(props.case)} csrf={frame.csrf} formKey={props.form_key} keep="decision">
        <ByNamePosts {...props} />
        <Why {...props} />
        {(seen !== null || note !== '') && (
          <TextArea
            name="note"
            label={say('act.note', { name })}
            hint={say('by-name.note.hint')}
            optional
            value={note}
            rows={5}
            error={wordsFor(props.fields.note)}
          />
        )}
        {seen !== null && reason !== null && <Preview {...props} reason={reason} />}
        <input type="hidden" name="offered" value={props.offered} />
        <input type="hidden" name="seen" value={seen ?? ''} />
        <Buttons {...props} />
      </Form>
    </>
  );
}

/** What each author reads, as it stands with the first of the posts that are chosen (MO-6). */
function Preview({
  subject,
  own,
  reason,
  note,
  listed,
  posts,
  ...rest
}: ByNamePageProps & { reason: Reason }) {
  const first = listed.find(({ id }) => posts.includes(id));
  const of = first
    ? { ...subject, post: first.id, thread: first.thread, spaceTitle: first.spaceTitle }
    : subject;
  const decision = {
    ...{ case: rest.case, act: 'hide' as const, reason, note, form_key: rest.form_key, why: rest.why },
    ...{ passage: '', labels: [], space: '', minutes: null, hide: false, stay: false },
  };
  return (
    <>
      <CaseActPreview act="hide" subject={of} decision={decision} spaces={[]} own={own} />
      {posts.length > 1 && <p class="small soft">{say('by-name.each', { count: posts.length })}</p>}
    </>
  );
}

function Why({ reason, fields, own, skips, why }: ByNamePageProps) {
  return (
    <>
      <SelectField
        name="reason"
        label={say('act.reason')}
        hint={say('act.reason.hint')}
        empty={say('act.reason.choose')}
        value={reason ?? undefined}
        options={reasons.map((code) => ({
          value: code,
          label: say('act.reason.option', { code, label: sayOwn(own, `reason.${code}.label`) }),
        }))}
        error={wordsFor(fields.reason)}
      />
      {skips && (
        <TextArea
          name="why"
          label={say('acts.why')}
          hint={say('acts.why.hint')}
          value={why}
          rows={2}
          error={wordsFor(fields.why)}
        />
      )}
    </>
  );
}

function Buttons({ seen, free, posts, subject, case: id }: ByNamePageProps) {
  const name = subject.name.shown;
  return (
    <div class="row">
      {free && <TakeFirst />}
      {seen !== null && !free && (
        <Button kind="main">{say('by-name.hide', { count: posts.length, name })}</Button>
      )}
      <Button kind={seen === null && !free ? 'main' : 'plain'} name="look" value="yes">
        {seen === null ? say('act.look', { name }) : say('act.look-again')}
      </Button>
      <LinkButton href={paths.workCase(id)}>{say('act.cancel')}</LinkButton>
    </div>
  );
}
