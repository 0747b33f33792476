import { paths } from '../../src/paths.ts';
import type { DutyHours, DutyNow } from '../../src/resources/duty.rules.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field, SelectField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayDuty } from '../words/say-duty.ts';
import { WorkNav } from './work-nav.tsx';

interface Entry extends DutyHours {
  id: string;
  alias: string;
  /** The reader may take it out. */
  mine: boolean;
}

export interface DutyPageProps {
  frame: Frame;
  duty: DutyNow | null;
  looksIn: { from: number; until: number };
  zone: string;
  hours: Entry[];
  /** For whom the reader may add hours. */
  team: { id: string; alias: string }[];
  own: string;
  typed: Record<string, string>;
  fields: Record<string, string>;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The hours of a week, and what people are told of them now (CR-5, GO-3). */
export function DutyPage(props: DutyPageProps) {
  const { frame, duty, looksIn, zone, hours, fields } = props;
  const problems = Object.entries(fields).map(([field, key]) => ({
    field,
    text: sayUnchecked(key as WordKey),
  }));
  return (
    <SitePage frame={frame} tabTitle={say('duty.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <ErrorSummary problems={problems} />
      <h1>{say('duty.title')}</h1>
      <p class="lead">{say('duty.lead', { zone })}</p>
      <Card heading={say('duty.now')}>
        <p>{sayDuty(duty, looksIn)}</p>
      </Card>
      {hours.length === 0 && <p>{say('duty.none')}</p>}
      {weekdays
        .filter((day) => hours.some(({ weekday }) => weekday === day))
        .map((day) => (
          <Day {...props} day={day} />
        ))}
      <Add {...props} />
    </SitePage>
  );
}

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

function Day({ frame, hours, day }: DutyPageProps & { day: (typeof weekdays)[number] }) {
  const name = say(`duty.day.${day}`);
  return (
    <section class="stack tight">
      <h2>{name}</h2>
      <ul class="stack tight">
        {hours
          .filter(({ weekday }) => weekday === day)
          .map(({ id, alias, fromHour, untilHour, mine }) => {
            const of = { from: clock(fromHour), until: clock(untilHour), alias };
            return (
              <li class="row">
                <span>{say('duty.entry', of)}</span>
                {mine && (
                  <Form action={paths.workDutyRemoving(id)} csrf={frame.csrf}>
                    <Button small label={say('duty.remove.label', { ...of, day: name })}>
                      {say('duty.remove')}
                    </Button>
                  </Form>
                )}
              </li>
            );
          })}
      </ul>
    </section>
  );
}

function Add({ frame, team, own, typed, fields }: DutyPageProps) {
  const wrong = (field: string) => fields[field] && sayUnchecked(fields[field] as WordKey);
  return (
    <section class="card stack">
      <h2>{say('duty.add')}</h2>
      <Form action={paths.workDuty()} csrf={frame.csrf} label={say('duty.add')}>
        {team.length > 1 && (
          <SelectField
            name="staff"
            label={say('duty.add.who')}
            value={typed.staff ?? own}
            options={team.map(({ id, alias }) => ({ value: id, label: alias }))}
          />
        )}
        <SelectField
          name="weekday"
          label={say('duty.add.day')}
          value={typed.weekday ?? '1'}
          error={wrong('weekday')}
          options={weekdays.map((day) => ({ value: String(day), label: say(`duty.day.${day}`) }))}
        />
        <Field
          name="from"
          label={say('duty.add.from')}
          hint={say('duty.add.hint')}
          value={typed.from ?? '18'}
          error={wrong('from')}
          inputmode="numeric"
          short
        />
        <Field
          name="until"
          label={say('duty.add.until')}
          value={typed.until ?? '23'}
          error={wrong('until')}
          inputmode="numeric"
          short
        />
        <p>
          <Button kind="main">{say('duty.add.act')}</Button>
        </p>
      </Form>
    </section>
  );
}
