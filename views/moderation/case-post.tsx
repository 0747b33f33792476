import type { Need } from '../../src/forum/needs.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { when } from '../forum/forum-shell.ts';
import { Body } from '../parts/body.tsx';
import { LoneLink } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Fold } from '../parts/fold.tsx';
import { LabelTags } from '../parts/label-tags.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { NeedTag } from '../parts/need-tag.tsx';
import { say } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';
import { CaseNear } from './case-near.tsx';
import type { CasePageProps } from './case-page.tsx';

/** The post of a case: every heavy thing is folded and opens one at a time (WB-1). */
export function CasePost(props: CasePageProps) {
  const { post, snapshots, toldNotes, time } = props;
  const told = snapshots.length > 0;
  return (
    <Card heading={told ? say('case.what') : say('case.what.other')}>
      {told && <p class="small soft">{say('case.kept')}</p>}
      <NameLine
        name={post.name.shown}
        avatar={post.name.avatar}
        notes={[placeOf(post)]}
        when={when(post.writtenHour, time)}
      />
      <p class="row">
        {post.need !== '' && <NeedTag need={post.need as Need} />}
        <LabelTags labels={post.labels} />
      </p>
      <Words {...props} />
      <Changes {...props} />
      {toldNotes.map((note) => (
        <Fold label={say('work.report.note')} icon="pen-line">
          {note.split(/\n{2,}/).map((paragraph) => (
            <p dir="auto">{paragraph}</p>
          ))}
        </Fold>
      ))}
      <CaseNear {...props} />
      <Now {...props} />
      <p class="row">
        <LoneLink href={paths.post(post.id)}>{say('work.report.see')}</LoneLink>
        {post.state === 'up' && <LoneLink href={paths.workFlood(post.id)}>{say('flood.look')}</LoneLink>}
      </p>
    </Card>
  );
}

function placeOf(post: CasePageProps['post']): string {
  const title = sayTitle(post, '');
  const space = post.spaceTitle;
  return title === '' ? say('work.report.in-space', { space }) : say('work.report.in', { title, space });
}

/** The words as they stood when somebody told us; as they stand now where nobody did. */
function Words({ post, snapshots, time }: CasePageProps) {
  if (snapshots.length === 0) {
    if (post.html === null || post.html === '') return null;
    return (
      <Fold label={say('case.words')} icon="message-square-text">
        <Body html={post.html} />
      </Fold>
    );
  }
  return (
    <>
      {snapshots.map(({ html, madeHour }) => (
        <Fold
          label={
            snapshots.length === 1
              ? say('case.words')
              : say('case.words.of', { when: when(madeHour, time).words })
          }
          icon="message-square-text"
        >
          <Body html={html} />
        </Fold>
      ))}
    </>
  );
}

/** What the author has changed since, sentence by sentence. */
function Changes({ changes }: CasePageProps) {
  if (changes.length === 0) return null;
  return (
    <Fold label={say('case.changes')} icon="pen-line">
      {changes.map(({ what, text }) => (
        <p dir="auto">
          <b>{what === 'gone' ? say('case.changes.gone') : say('case.changes.new')}</b>{' '}
          {what === 'gone' ? <del>{text}</del> : <ins>{text}</ins>}
        </p>
      ))}
    </Fold>
  );
}

/** What has become of the post since we were told, and other cases about it. */
function Now({ post, changes, beside }: CasePageProps) {
  const sentences = [
    post.state === 'withdrawn' && say('work.report.withdrawn'),
    changes.length > 0 && say('work.report.changed'),
    post.state === 'hidden' && say('work.report.is-hidden'),
    post.state === 'held' && say('case.is-held'),
    post.redacted && say('case.is-redacted'),
    post.locked && say('work.report.is-locked'),
    post.slow && say('case.is-slow'),
  ].filter((sentence) => sentence !== false);
  return (
    <>
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {beside.map(({ id, kind }) => (
        <LoneLink href={paths.workCase(id)}>
          {say('case.beside', { kind: say(`case.kind.${kind}`) })}
        </LoneLink>
      ))}
    </>
  );
}
