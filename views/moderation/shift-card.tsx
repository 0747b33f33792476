import { shiftLimits } from '../../src/moderation/shift.catalogue.ts';
import type { Spent } from '../../src/moderation/shift.rules.ts';
import { paths } from '../../src/paths.ts';
import type { Frame } from '../layouts/site-page.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { SelectField } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { Lamp } from '../parts/lamp.tsx';
import { Pairs } from '../parts/pairs.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';

export interface ShiftWords {
  spent: Spent;
  /** They chose only light work. */
  light: boolean;
  /** A limit is reached. */
  full: boolean;
  /** Alias of who is with them. */
  buddy: string | null;
  /** Who else is in a shift now. */
  others: { id: string; alias: string }[];
}

export interface ShiftCardProps {
  frame: Frame;
  /** None where they are in no shift. */
  shift: ShiftWords | null;
  /** What is to be said at the choice of a buddy. */
  problem?: string;
}

/** One's own shift beside the queue: what it held, who is there too, and a way out of it. Compares nobody (WB-2, WB-4, WB-7). */
export function ShiftCard({ frame, shift, problem }: ShiftCardProps) {
  if (shift === null) return <Begin frame={frame} />;
  return (
    <>
      <Card heading={say('shift.title')}>
        <Pairs pairs={pairsOf(shift.spent)} />
        {shift.full && <p role="status">{say('shift.full')}</p>}
        {!shift.full && shift.light && <p>{say('shift.is-light')}</p>}
        {shift.buddy && (
          <p>
            {say('shift.with')} <b>{shift.buddy}</b>
          </p>
        )}
        <Form action={paths.workShift()} csrf={frame.csrf} row>
          {!shift.full && (
            <Button small name="what" value={shift.light ? 'all' : 'light'}>
              {shift.light ? say('shift.all') : say('shift.light')}
            </Button>
          )}
          <Button small name="what" value="end">
            {say('shift.end')}
          </Button>
        </Form>
        <Buddy {...{ frame, shift, problem }} />
      </Card>
      <Lamp
        heading={say('shift.lot')}
        acts={<LinkButton href={paths.help()}>{say('shift.lot.help')}</LinkButton>}
      >
        <p>{say('shift.lot.text')}</p>
        {shift.buddy && <p>{say('shift.lot.buddy', { alias: shift.buddy })}</p>}
      </Lamp>
    </>
  );
}

function Begin({ frame }: Pick<ShiftCardProps, 'frame'>) {
  return (
    <Card heading={say('shift.title')}>
      <p>{say('shift.none')}</p>
      <Form action={paths.workShift()} csrf={frame.csrf} row>
        <Button name="what" value="begin">
          {say('shift.begin')}
        </Button>
      </Form>
    </Card>
  );
}

function pairsOf({ minutes, heavy, urgent }: Spent) {
  const most = shiftLimits.minutes / 60;
  const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60, most };
  return [
    {
      label: say('shift.time'),
      value: minutes < 60 ? say('shift.time.minutes', parts) : say('shift.time.hours', parts),
    },
    { label: say('shift.heavy'), value: say('shift.of', { count: heavy, most: shiftLimits.heavy }) },
    { label: say('shift.urgent'), value: say('shift.of', { count: urgent, most: shiftLimits.urgent }) },
  ];
}

function Buddy({ frame, shift, problem }: ShiftCardProps & { shift: ShiftWords }) {
  if (shift.others.length === 0) {
    return (
      <>
        {problem && <p>{sayUnchecked(problem as WordKey)}</p>}
        {!shift.buddy && <p class="small soft">{say('shift.alone')}</p>}
      </>
    );
  }
  return (
    <Fold
      label={shift.buddy ? say('shift.buddy.other') : say('shift.buddy')}
      icon="user-round-plus"
      open={problem !== undefined}
    >
      <Form action={paths.workShiftWith()} csrf={frame.csrf} label={say('shift.buddy')}>
        <SelectField
          name="to"
          label={say('shift.buddy.who')}
          empty={say('shift.buddy.choose')}
          options={shift.others.map(({ id, alias }) => ({ value: id, label: alias }))}
          error={problem && sayUnchecked(problem as WordKey)}
        />
        <p>
          <Button small>{say('shift.buddy.act')}</Button>
        </p>
      </Form>
    </Fold>
  );
}
