import type { Asked } from '../../src/forum/beside.ts';
import type { Meanwhile as Known } from '../../src/forum/meanwhile.ts';
import type { StorySections } from '../../src/forum/post.entity.ts';
import { paths } from '../../src/paths.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';
import { AskedFor } from './asked-for.tsx';
import { EditNudge, type EditNudgeProps } from './edit-nudge.tsx';
import type { Shell } from './forum-shell.ts';
import { Meanwhile } from './meanwhile.tsx';
import { OwnLabels } from './own-labels.tsx';
import { problemsIn, StoryFields } from './story-fields.tsx';

export interface EditPageProps extends Shell, Omit<EditNudgeProps, 'to'> {
  post: string;
  text: string;
  /** The parts, where it is a story. */
  sections: StorySections | null;
  revision: number;
  /** Topics the author names, and those the team has set. */
  labels: ContentLabel[];
  teamLabels: ContentLabel[];
  fields: Record<string, string>;
  /** The field to go on in. */
  goOn?: string;
  /** What the team has asked for. */
  asked: Asked | null;
  /** What has become of the post meanwhile, and what is out of it. */
  meanwhile: Known;
}

/** Changing one's own words (PO-7). */
export function EditPage(props: EditPageProps) {
  const { frame, post, text, sections, revision, fields, goOn } = props;
  const problems = problemsIn(fields);
  return (
    <SitePage frame={frame} tabTitle={say('edit.tab')} here="talk">
      <ErrorSummary problems={problems} textKept />
      <h1>{say('edit.title')}</h1>
      {props.asked ? <AskedFor {...props.asked} /> : <p>{say('edit.note')}</p>}
      <Meanwhile {...props.meanwhile} />
      <Form action={paths.postEdit(post)} csrf={frame.csrf} keep="edit">
        <input type="hidden" name="revision" value={String(revision)} />
        <EditNudge {...props} to={paths.postEdit(post)} />
        {sections ? (
          <StoryFields typed={sections} problems={problems} goOn={goOn} />
        ) : (
          <TextArea
            name="text"
            label={say('answer.text')}
            value={text}
            rows={10}
            autofocus={goOn === 'text'}
            error={problems.find(({ field }) => field === 'text')?.text}
          />
        )}
        <OwnLabels chosen={props.labels} team={props.teamLabels} />
        <p class="row">
          <Button kind={props.nudge ? 'plain' : 'main'}>{say('edit.act')}</Button>
          <LinkButton href={paths.post(post)}>{say('edit.back')}</LinkButton>
        </p>
      </Form>
    </SitePage>
  );
}
