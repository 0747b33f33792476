import { paths } from '../../src/paths.ts';
import type { Asked } from '../../src/search/asked.rules.ts';
import { filtersText } from '../../src/strategies/filters.rules.ts';
import type { Frame } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';

interface FollowSearchProps {
  frame: Frame;
  asked: Asked;
  sealed: string | null;
  followed: boolean | null;
}

/** To hear of new strategies for what is chosen. Only the choices are kept, in the reader's own locker (SEARCH 6). */
export function FollowSearch({ frame, asked, sealed, followed }: FollowSearchProps) {
  if (followed === null) return null;
  return (
    <section class="stack tight" aria-label={say('search.follow')}>
      <p class="small soft">{say(followed ? 'search.follow.on' : 'search.follow.off')}</p>
      <FollowSearchButton
        csrf={frame.csrf}
        filters={filtersText(asked.filters)}
        sealed={sealed}
        followed={followed}
        words={say(followed ? 'follow.stop' : 'search.follow')}
      />
    </section>
  );
}

interface FollowSearchButtonProps {
  csrf?: string;
  /** The page it is pressed on, where words stand in its address. */
  sealed?: string | null;
  /** As `filtersText` writes them. */
  filters: string;
  followed: boolean;
  words: string;
  /** What it acts on, where the words alone do not say. */
  label?: string;
  /** Back to the list in one's own place. */
  list?: boolean;
}

/** One button that begins or ends the following of some filters. */
export function FollowSearchButton(props: FollowSearchButtonProps) {
  const { csrf, filters, sealed, followed, words, label, list } = props;
  return (
    <Form action={paths.searchFollowing()} csrf={csrf}>
      <input type="hidden" name="filters" value={filters} />
      {sealed && <input type="hidden" name="sealed" value={sealed} />}
      {list && <input type="hidden" name="back" value="list" />}
      <p>
        <Button name="act" value={followed ? 'take' : 'set'} small label={label}>
          {words}
        </Button>
      </p>
    </Form>
  );
}
