import type { ShownExcerpt } from '../../src/forum/folding.rules.ts';
import type { FloodPost } from '../../src/moderation/flood.queries.ts';
import type { PastAtOnce } from '../../src/moderation/hidden-at-once.queries.ts';
import { paths } from '../../src/paths.ts';
import { reasons } from '../../src/safety/reasons.catalogue.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field, SelectField, TextArea } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { WorkNav } from '../staff/work-nav.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayTopics } from '../words/say-labels.ts';
import { type OwnWords, sayOwn } from '../words/say-own.ts';
import { HiddenBefore } from './hidden-before.tsx';

export interface FloodPageProps {
  frame: Frame;
  spaces: { id: string; title: string }[];
  /** What was hidden at once before. */
  floods: PastAtOnce[];
  /** What the organiser has put in their own words. */
  own: OwnWords;
  /** What stands in the forms. */
  typed: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
  formKey: string;
  /** What is like the post that was asked about. */
  flood?: { posts: ShownExcerpt<FloodPost>[]; until: string };
}

/** Posts like one that is given, in one list to hide at once; never found by who wrote them. */
export function FloodPage(props: FloodPageProps) {
  const { frame, fields, flood, floods } = props;
  const problems = Object.entries(fields).map(([field, key]) => ({
    field,
    text: sayUnchecked(key as WordKey),
  }));
  const nav = <WorkNav frame={frame} />;
  return (
    <SitePage frame={frame} tabTitle={say('flood.tab')} here="work" wide aside={nav}>
      <ErrorSummary problems={problems} textKept={false} />
      <h1>{say('flood.title')}</h1>
      <p class="prose">{say('flood.lead')}</p>
      <Ask {...props} />
      {flood && <Found {...props} flood={flood} />}
      <HiddenBefore frame={frame} past={floods} backOf={(line) => paths.workFloodRestoring(String(line))} />
    </SitePage>
  );
}

const wrong = (fields: FloodPageProps['fields'], name: string): string | undefined =>
  fields[name] === undefined ? undefined : sayUnchecked(fields[name] as WordKey);

function Ask({ typed, fields, spaces }: FloodPageProps) {
  return (
    <Form action={paths.workFlood()} method="get">
      <Field
        name="post"
        label={say('flood.post')}
        hint={say('flood.post.hint')}
        value={typed.post}
        error={wrong(fields, 'post')}
        dir="ltr"
      />
      <SelectField
        name="hours"
        label={say('flood.hours')}
        value={typed.hours ?? '24'}
        options={[
          { value: '6', label: say('flood.hours.6') },
          { value: '24', label: say('flood.hours.24') },
          { value: '72', label: say('flood.hours.72') },
        ]}
      />
      <SelectField
        name="near"
        label={say('flood.near')}
        value={typed.near ?? '8'}
        options={[
          { value: '8', label: say('flood.near.8') },
          { value: '14', label: say('flood.near.14') },
        ]}
      />
      <SelectField
        name="space"
        label={say('flood.space')}
        value={typed.space}
        empty={say('flood.space.all')}
        options={spaces.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <p>
        <Button>{say('flood.look')}</Button>
      </p>
    </Form>
  );
}

/** So many are shown at once; the others open in place. */
const first = 10;

function Found(props: FloodPageProps & { flood: NonNullable<FloodPageProps['flood']> }) {
  const { frame, typed, fields, formKey, flood, own } = props;
  const count = flood.posts.length;
  const asked = { post: typed.post, hours: typed.hours, near: typed.near, space: typed.space };
  if (count === 0) return <p>{say('flood.found.none')}</p>;
  return (
    <section class="stack">
      <h2>{say('flood.found', { count })}</h2>
      <p class="small">{say('flood.found.own')}</p>
      <Posts posts={flood.posts.slice(0, first)} />
      {count > first && (
        <Fold label={say('flood.found.more', { count: count - first })}>
          <Posts posts={flood.posts.slice(first)} />
        </Fold>
      )}
      <Form action={paths.workFlood()} csrf={frame.csrf} formKey={formKey} keep="flood">
        {Object.entries({ ...asked, until: flood.until }).map(
          ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
        )}
        <SelectField
          name="reason"
          label={say('flood.reason')}
          value={typed.reason}
          error={wrong(fields, 'reason')}
          empty={say('flood.reason.choose')}
          options={reasons.map((reason) => ({
            value: reason,
            label: say('statement.why.reason', {
              code: reason,
              label: sayOwn(own, `reason.${reason}.label`),
            }),
          }))}
        />
        <TextArea
          name="note"
          label={say('flood.note')}
          hint={say('flood.note.hint')}
          value={typed.note}
          error={wrong(fields, 'note')}
          rows={3}
          optional
        />
        <p>
          <Button kind="main">{say('flood.hide', { count })}</Button>
        </p>
      </Form>
    </section>
  );
}

function Posts({ posts }: { posts: ShownExcerpt<FloodPost>[] }) {
  return (
    <ul class="hint-list">
      {posts.map(({ id, excerpt, folded, spaceTitle }) => (
        <li dir="auto">
          <a href={paths.post(id)}>
            {folded.length > 0 ? say('label.fold.about', { topics: sayTopics(folded) }) : excerpt}
          </a>{' '}
          <span class="small">{spaceTitle}</span>
        </li>
      ))}
    </ul>
  );
}
