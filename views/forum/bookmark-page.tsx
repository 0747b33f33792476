import type { ShownKept } from '../../src/forum/folding.rules.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { isWordKey, say, sayUnchecked } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';
import { KeptWords } from './kept-words.tsx';

export interface BookmarkPageProps extends Shell {
  post: ShownKept;
  kept: boolean;
  note: string;
  fields: Record<string, string>;
}

/** Keeping a post, or changing the note on one that is kept. */
export function BookmarkPage(props: BookmarkPageProps) {
  const { frame, post, kept, note, fields } = props;
  const problem = fields.note !== undefined && isWordKey(fields.note) ? sayUnchecked(fields.note) : undefined;
  return (
    <SitePage frame={frame} tabTitle={say('bookmark.tab')} here="talk">
      <ErrorSummary problems={problem === undefined ? [] : [{ field: 'note', text: problem }]} />
      <h1>{say(kept ? 'bookmark.title.kept' : 'bookmark.title')}</h1>
      <p class="lead">{say('bookmark.lead')}</p>
      <section class="card stack">
        <KeptWords {...props} />
      </section>
      <Form action={paths.postBookmark(post.post)} csrf={frame.csrf} keep={`note-${post.post}`}>
        <TextArea
          name="note"
          label={say('bookmark.note')}
          hint={say('bookmark.note.hint')}
          error={problem}
          optional
          rows={3}
          value={note}
        />
        <p class="row">
          <Button kind="main" name="act" value="set">
            {say(kept ? 'bookmark.act.kept' : 'bookmark.act')}
          </Button>
          {kept && (
            <Button name="act" value="take">
              {say('bookmark.let-go')}
            </Button>
          )}
          <LinkButton href={paths.post(post.post)}>{say('bookmark.back')}</LinkButton>
        </p>
      </Form>
    </SitePage>
  );
}
