import { paths } from '../../src/paths.ts';
import { when } from '../forum/forum-shell.ts';
import { LoneLink } from '../parts/button.tsx';
import { Tick } from '../parts/choices.tsx';
import { Describing } from '../parts/field.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayTopics } from '../words/say-labels.ts';
import type { ByNamePageProps } from './by-name-page.tsx';

/** The posts by the name, each with a box that is ticked by hand; what the reader folds shows its topics only (CW-3, WB-1). */
export function ByNamePosts(props: ByNamePageProps) {
  const { listed, posts, fields, time, subject } = props;
  return (
    <fieldset
      id="posts"
      tabindex={-1}
      class="choices"
      aria-describedby={fields.posts ? 'posts-error' : undefined}
      aria-invalid={fields.posts ? 'true' : undefined}
    >
      <legend>{say('by-name.posts', { name: subject.name.shown })}</legend>
      <Describing id="posts" error={fields.posts && sayUnchecked(fields.posts as WordKey)} />
      {posts.length < listed.length && listed.length > 1 && (
        <p>
          <LoneLink href={paths.caseByName(props.case, '?all=yes')}>{say('by-name.all')}</LoneLink>
        </p>
      )}
      {listed.map((post) => {
        const place = `${post.spaceTitle}, ${when(post.writtenHour, time).words}`;
        return (
          <>
            <Tick
              name={`post_${post.id}`}
              label={place}
              hint={post.folded.length > 0 ? sayTopics(post.folded) : post.excerpt}
              checked={posts.includes(post.id)}
            />
            <p class="small">
              <LoneLink href={paths.post(post.id)} label={say('by-name.read.of', { place })}>
                {say('by-name.read')}
              </LoneLink>
            </p>
          </>
        );
      })}
    </fieldset>
  );
}
