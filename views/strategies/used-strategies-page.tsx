import { paths } from '../../src/paths.ts';
import type { ListedTitle } from '../../src/strategies/shown-strategy.rules.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { problemsIn } from '../forum/story-fields.tsx';
import { SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Choices } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';

export interface UsedStrategiesPageProps extends Shell {
  post: string;
  /** On the own shelf, or named already. */
  offered: ListedTitle[];
  chosen: string[];
  address: string;
  fields: Record<string, string>;
}

/** Which strategies one's own story used: boxes, and a field for the address of any other. */
export function UsedStrategiesPage(props: UsedStrategiesPageProps) {
  const { frame, post, offered, chosen, address, fields } = props;
  const problems = problemsIn(fields);
  return (
    <SitePage frame={frame} tabTitle={say('story.tab')} here="talk">
      <ErrorSummary problems={problems} />
      <h1>{say('uses.title')}</h1>
      <p class="lead">{say('uses.lead')}</p>
      <Form action={paths.storyStrategies(post)} csrf={frame.csrf}>
        {offered.length > 0 && (
          <Choices
            name="use"
            nameOf={(id) => `use_${id}`}
            legend={say('uses.shelf')}
            chosen={chosen}
            options={offered.map((each) => ({
              value: each.id,
              label: sayTitle({ ...each, kind: 'strategy' }, say('thread.title.gone')),
            }))}
          />
        )}
        <Field
          name="address"
          label={say('uses.address')}
          hint={say('uses.address.hint')}
          value={address}
          type="url"
          inputmode="url"
          dir="ltr"
          asTyped
          optional
          error={problems.find(({ field }) => field === 'address')?.text}
        />
        <p class="row">
          <Button kind="main">{say('uses.act')}</Button>
          <LinkButton href={paths.post(post)}>{say('edit.back')}</LinkButton>
        </p>
      </Form>
    </SitePage>
  );
}
