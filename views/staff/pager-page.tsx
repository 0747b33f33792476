import type { Pager } from '../../src/moderation/pager.ts';
import { paths } from '../../src/paths.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayHour } from '../words/say-hour.ts';
import { SecondStep } from './second-step.tsx';
import { WorkNav } from './work-nav.tsx';

export interface PagerPageProps extends Pick<Shell, 'frame' | 'time'> {
  url: string;
  isSet: boolean;
  last: Pager['last'] | null;
  fields: Record<string, string>;
  /** A secret that was made just now, shown this once. */
  made?: string;
}

/** Where urgent cases ring, and what came of the last try (CR-5). */
export function PagerPage(props: PagerPageProps) {
  const { frame, fields, made, isSet } = props;
  const problems = Object.entries(fields).map(([field, key]) => ({
    field,
    text: sayUnchecked(key as WordKey),
  }));
  return (
    <SitePage frame={frame} tabTitle={say('pager.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <ErrorSummary problems={problems} />
      <h1>{say('pager.title')}</h1>
      <p class="lead">{say('pager.lead')}</p>
      {made && (
        <NoticeBox status done>
          <p>{say('pager.secret.made')}</p>
          <p dir="ltr">
            <code>{made}</code>
          </p>
        </NoticeBox>
      )}
      <Card heading={say('pager.last')}>
        <p>{isSet ? lastWords(props) : say('pager.none')}</p>
        {isSet && (
          <Form action={paths.workPager('/test')} csrf={frame.csrf} label={say('pager.test')}>
            <Button>{say('pager.test')}</Button>
          </Form>
        )}
      </Card>
      <Keep {...props} />
    </SitePage>
  );
}

function lastWords({ last, time }: PagerPageProps): string {
  if (!last) return say('pager.last.none');
  const values = {
    outcome: say(`pager.outcome.${last.outcome}`),
    hour: sayHour(new Date(last.hour), time.zone),
  };
  return last.test ? say('pager.last.test', values) : say('pager.last.case', values);
}

function Keep({ frame, url, fields }: PagerPageProps) {
  const wrong = (field: string) => fields[field] && sayUnchecked(fields[field] as WordKey);
  return (
    <Form action={paths.workPager()} csrf={frame.csrf} label={say('pager.title')}>
      <Field
        name="url"
        label={say('pager.url')}
        hint={say('pager.url.hint')}
        value={url}
        error={wrong('url')}
        inputmode="url"
        dir="ltr"
        asTyped
        optional
      />
      <Field
        name="secret"
        label={say('pager.secret')}
        hint={say('pager.secret.hint')}
        error={wrong('secret')}
        dir="ltr"
        asTyped
        optional
      />
      <SecondStep frame={frame} problem={fields.code} />
      <p>
        <Button kind="main">{say('pager.act')}</Button>
      </p>
    </Form>
  );
}
