import type { Asked } from '../../src/forum/beside.ts';
import type { StorySections } from '../../src/forum/post.entity.ts';
import { paths } from '../../src/paths.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';
import { OwnLabels } from './own-labels.tsx';
import { problemsIn, StoryFields } from './story-fields.tsx';

export interface EditPageProps extends Shell {
  post: string;
  text: string;
  /** The parts, where it is a story. */
  sections: StorySections | null;
  revision: number;
  /** Topics the author names, and those the team has set. */
  labels: ContentLabel[];
  teamLabels: ContentLabel[];
  fields: Record<string, string>;
  /** What the team has asked for. */
  asked: Asked | null;
}

/** Changing one's own words (PO-7). */
export function EditPage(props: EditPageProps) {
  const { frame, post, text, sections, revision, fields } = props;
  const problems = problemsIn(fields);
  return (
    <SitePage frame={frame} tabTitle={say('edit.tab')} here="talk">
      <ErrorSummary problems={problems} textKept />
      <h1>{say('edit.title')}</h1>
      {props.asked ? <AskedFor {...props.asked} /> : <p>{say('edit.note')}</p>}
      <Form action={paths.postEdit(post)} csrf={frame.csrf} keep="edit">
        <input type="hidden" name="revision" value={String(revision)} />
        {sections ? (
          <StoryFields typed={sections} problems={problems} />
        ) : (
          <TextArea
            name="text"
            label={say('answer.text')}
            value={text}
            rows={10}
            error={problems.find(({ field }) => field === 'text')?.text}
          />
        )}
        <OwnLabels chosen={props.labels} team={props.teamLabels} />
        <p class="row">
          <Button kind="main">{say('edit.act')}</Button>
          <LinkButton href={paths.post(post)}>{say('edit.back')}</LinkButton>
        </p>
      </Form>
    </SitePage>
  );
}

/** The team's words, and the part they are about, beside the text that can be changed. */
function AskedFor({ note, passage }: Asked) {
  return (
    <NoticeBox heading={say('edit.asked.title')}>
      {note !== '' && <p dir="auto">{note}</p>}
      {passage !== '' && (
        <p>
          {say('edit.asked.part')} <mark dir="auto">{passage}</mark>
        </p>
      )}
    </NoticeBox>
  );
}
