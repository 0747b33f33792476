import type { NearPost } from '../../src/moderation/case-page.queries.ts';
import { when } from '../forum/forum-shell.ts';
import { Body } from '../parts/body.tsx';
import { Fold } from '../parts/fold.tsx';
import { LabelTags } from '../parts/label-tags.tsx';
import { Time } from '../parts/time.tsx';
import { say } from '../words/say.ts';
import type { CasePageProps } from './case-page.tsx';

/** The thread around the post: the opening post and those next to it, each folded for itself (WB-1). */
export function CaseNear(props: CasePageProps) {
  const { near, post } = props;
  if (near.length === 0) return null;
  return (
    <Fold label={say('case.near', { count: post.posts })} icon="messages-square">
      {near.map((each) => (
        <Fold label={say('case.near.one', { name: each.name.shown, where: whereOf(each, props.position) })}>
          <Near post={each} time={props.time} />
        </Fold>
      ))}
    </Fold>
  );
}

function Near({ post, time }: { post: NearPost; time: CasePageProps['time'] }) {
  return (
    <>
      <p class="small soft">
        {[stateWords(post), ''].filter(Boolean).join(' · ')} <Time {...when(post.writtenHour, time)} />
      </p>
      {post.labels.length > 0 && (
        <p class="row">
          <LabelTags labels={post.labels} />
        </p>
      )}
      {post.html && <Body html={post.html} />}
    </>
  );
}

function whereOf({ position }: NearPost, of: number): string {
  if (position === 1) return say('case.near.opening');
  return position < of ? say('case.near.before') : say('case.near.after');
}

function stateWords({ state }: NearPost): string {
  if (state === 'up') return '';
  return say(`case.near.${state}`);
}
