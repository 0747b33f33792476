import type { PulseWeek, SupervisionMonth } from '../../src/moderation/care.queries.ts';
import { pulseQuestions, pulseSteps } from '../../src/moderation/care.rules.ts';
import { paths } from '../../src/paths.ts';
import { dateFormat } from '../../src/platform/date-format.rules.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Choices } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Form } from '../parts/form.tsx';
import { LabelBoxes } from '../parts/label-boxes.tsx';
import { Pairs } from '../parts/pairs.tsx';
import { WorkNav } from '../staff/work-nav.tsx';
import { language, say, sayUnchecked, type WordKey } from '../words/say.ts';

export interface CarePageProps {
  frame: Frame;
  /** Topics the reader never wants to work on. */
  themes: readonly ContentLabel[];
  /** This month and the one before. */
  months: SupervisionMonth[];
  /** The reader has answered this week. */
  answered: boolean;
  /** What the team said in weeks that are over. */
  weeks: PulseWeek[];
  /** What was chosen in a form that could not be taken yet, and what is missing in it. */
  typed: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
}

/** What the team does for itself (SAFETY 3.7). Nothing here compares people (WB-7). */
export function CarePage(props: CarePageProps) {
  const { frame, fields } = props;
  const problems = Object.entries(fields).map(([field, key]) => ({
    field,
    text: sayUnchecked(key as WordKey),
  }));
  return (
    <SitePage frame={frame} tabTitle={say('care.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <ErrorSummary problems={problems} />
      <h1>{say('care.title')}</h1>
      <p class="lead">{say('care.lead')}</p>
      <Themes {...props} />
      <Hours {...props} />
      <Pulse {...props} />
      <Card heading={say('care.role')}>
        <p>{say('care.role.text')}</p>
        <LoneLink href={paths.workMyRole()}>{say('team.back')}</LoneLink>
      </Card>
    </SitePage>
  );
}

function Themes({ frame, themes }: CarePageProps) {
  return (
    <Card heading={say('care.themes')}>
      <Form action={paths.workThemes()} csrf={frame.csrf} label={say('care.themes')}>
        <LabelBoxes legend={say('care.themes.legend')} hint={say('care.themes.hint')} chosen={themes} />
        <p>
          <Button>{say('care.themes.act')}</Button>
        </p>
      </Form>
    </Card>
  );
}

/** The team's hour with somebody outside: held or not, and nothing of what was said (WB-5). */
function Hours({ frame, months }: CarePageProps) {
  return (
    <Card heading={say('care.hour')}>
      <p>{say('care.hour.text')}</p>
      <Pairs
        pairs={months.map(({ month, held }) => ({
          label: sayMonth(month),
          value: sayUnchecked(stateOf(held)),
        }))}
      />
      {frame.viewer === 'owner' &&
        months
          .filter(({ held }) => held !== true)
          .map(({ month, held }) => (
            <Form action={paths.workSupervision()} csrf={frame.csrf} label={sayMonth(month)} row>
              <input type="hidden" name="month" value={month} />
              <Button small name="held" value="yes">
                {say('care.hour.yes', { month: sayMonth(month) })}
              </Button>
              {held === null && (
                <Button small name="held" value="no">
                  {say('care.hour.no', { month: sayMonth(month) })}
                </Button>
              )}
            </Form>
          ))}
    </Card>
  );
}

const stateOf = (held: boolean | null): WordKey =>
  held === null ? 'care.hour.unmarked' : held ? 'care.hour.held' : 'care.hour.not-held';

const sayMonth = (month: string): string =>
  dateFormat(language.code, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** The three questions of the week, and what the team said before; never what one person said (WB-6). */
function Pulse({ frame, answered, weeks, typed, fields }: CarePageProps) {
  return (
    <Card heading={say('pulse.title')}>
      <p>{say('pulse.text')}</p>
      {answered ? (
        <p>{say('pulse.answered')}</p>
      ) : (
        <Form action={paths.workPulse()} csrf={frame.csrf} label={say('pulse.title')}>
          {pulseQuestions.map((question) => (
            <Choices
              name={question}
              legend={sayUnchecked(`pulse.${question}`)}
              options={pulseSteps.map((step) => ({ value: step, label: sayUnchecked(`pulse.step.${step}`) }))}
              tiles
              chosen={typed[question]}
              error={fields[question] && sayUnchecked(fields[question] as WordKey)}
            />
          ))}
          <p>
            <Button>{say('pulse.act')}</Button>
          </p>
        </Form>
      )}
      <h3>{say('pulse.team')}</h3>
      {weeks.length === 0 && <p>{say('pulse.few')}</p>}
      {weeks.map(({ week, values }) => (
        <section class="stack tight" aria-label={sayWeek(week)}>
          <h4>{sayWeek(week)}</h4>
          <Pairs
            pairs={pulseQuestions.map((question) => ({
              label: sayUnchecked(`pulse.${question}`),
              value: say('pulse.value', { value: values[question] }),
            }))}
          />
        </section>
      ))}
    </Card>
  );
}

const sayWeek = (week: string): string =>
  say('pulse.week', {
    day: dateFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      new Date(`${week}T00:00:00Z`),
    ),
  });
