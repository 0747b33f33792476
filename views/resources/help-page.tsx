import { paths } from '../../src/paths.ts';
import type { DutyNow } from '../../src/resources/duty.rules.ts';
import type { ShownLine } from '../../src/resources/helplines.rules.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { SelectField } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { Lamp } from '../parts/lamp.tsx';
import { say } from '../words/say.ts';
import { sayDuty } from '../words/say-duty.ts';
import { Barriers } from './barriers.tsx';
import { CallRow, outgoing, WriteRow } from './helpline-rows.tsx';
import { hostOf, isolated } from './helpline-words.ts';
import { NextMinutes } from './next-minutes.tsx';

export interface HelpPageProps {
  frame: Frame;
  /** As the organiser wrote it, and as a phone dials it; null where none was set. */
  emergency: { number: string; call: string | null } | null;
  /** Countries that have a line, sorted by name. */
  countries: { code: string; name: string }[];
  /** What the reader chose in the address of the page; `name` is missing for a country we do not list (CR-10). */
  chosen: { code: string; name?: string } | null;
  lines: ShownLine[];
  /** A list of helplines in many countries, where the organiser has set one (CR-9). */
  finder?: string | null;
  /** Who of the team is there now, and for members the way to ask for somebody (CR-5, CR-6). */
  soon?: { duty: DutyNow | null; looksIn: { from: number; until: number } };
}

/** Value of the choice "my country is not in this list". */
export const otherCountry = 'other';

/** Help now: works for anyone, without session, script, database or search (CR-1, CR-3, CR-9). */
export function HelpPage(props: HelpPageProps) {
  const { frame, emergency, countries, chosen, lines, finder } = props;
  return (
    <SitePage frame={frame} tabTitle={say('help.tab')} here="help">
      <h1>{say('help.title')}</h1>
      <InDanger emergency={emergency} />
      <CountryChoice countries={countries} chosen={chosen} />
      <ToCall chosen={chosen} lines={lines} finder={finder} />
      <ToWrite chosen={chosen} lines={lines} />
      {props.soon && <Soon {...props.soon} member={frame.viewer !== 'guest'} />}
      <NextMinutes />
      {frame.viewer === 'guest' ? (
        <LoneLink href={paths.planSheet()}>{say('ground.help-link.guest')}</LoneLink>
      ) : (
        <LoneLink href={paths.myPages()}>{say('ground.help-link')}</LoneLink>
      )}
      <Fold label={say('help.barriers.title')} icon="life-buoy">
        <Barriers />
      </Fold>
      <section class="stack">
        <h2>{say('help.not.title')}</h2>
        <p class="prose">{say('help.not.text', { site: frame.siteName })}</p>
        <LoneLink href={paths.front()}>{say('help.not.talk')}</LoneLink>
        <LoneLink href={paths.leaveInfo()}>{say('help.leave')}</LoneLink>
      </section>
    </SitePage>
  );
}

function InDanger({ emergency }: Pick<HelpPageProps, 'emergency'>) {
  const call = emergency && say('help.danger.call', { number: isolated(emergency.number) });
  return (
    <Lamp heading={say('help.danger.title')}>
      {emergency?.call ? (
        <div class="row">
          <LinkButton kind="main" icon="phone" href={emergency.call}>
            {call}
          </LinkButton>
        </div>
      ) : (
        <p>{call ?? say('help.danger.unknown')}</p>
      )}
      <p>{say('help.danger.else')}</p>
      {emergency && <p>{say('help.danger.elsewhere')}</p>}
    </Lamp>
  );
}

function CountryChoice({ countries, chosen }: Pick<HelpPageProps, 'countries' | 'chosen'>) {
  const options = countries.map(({ code, name }) => ({ value: code, label: name }));
  const listed = countries.some(({ code }) => code === chosen?.code);
  const value = chosen === null || listed ? chosen?.code : otherCountry;
  return (
    <section class="stack tight">
      <Form method="get" action={paths.help()} row>
        <SelectField
          name="country"
          label={say('help.country.label')}
          empty={say('help.country.choose')}
          options={[...options, { value: otherCountry, label: say('help.country.other') }]}
          value={value}
        />
        <Button>{say('help.country.show')}</Button>
      </Form>
      <p class="small soft">{say('help.country.hint')}</p>
    </section>
  );
}

function ToCall({ chosen, lines, finder }: Pick<HelpPageProps, 'chosen' | 'lines' | 'finder'>) {
  const name = chosen?.name;
  const callable = lines.filter(({ line }) => line.phone !== null);
  return (
    <section class="stack" id="numbers">
      <h2>{say('help.lines.title')}</h2>
      {name !== undefined && callable.length > 0 && <p class="soft">{name}</p>}
      {chosen === null && <p class="prose">{say('help.lines.choose')}</p>}
      {chosen !== null && lines.length === 0 && <NoLine name={name} finder={finder} />}
      {callable.length > 0 && (
        <ul class="helplines">
          {callable.map((shown) => (
            <CallRow shown={shown} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** No number for this country: what is true, and what is open all the same (CR-9). */
function NoLine({ name, finder }: { name?: string; finder?: string | null }) {
  return (
    <div class="prose">
      <p>{name === undefined ? say('help.lines.none-unnamed') : say('help.lines.none', { country: name })}</p>
      <p>{say('help.lines.ways')}</p>
      <ul>
        <li>{say('help.lines.way.emergency')}</li>
        <li>{say('help.lines.way.doctor')}</li>
        <li>{say('help.lines.way.trusted')}</li>
      </ul>
      {finder && (
        <p>
          <a class="lone" href={finder} rel={outgoing}>
            {say('help.lines.finder', { host: hostOf(finder) })}
          </a>
        </p>
      )}
    </div>
  );
}

function ToWrite({ chosen, lines }: Pick<HelpPageProps, 'chosen' | 'lines'>) {
  const writable = lines.filter(
    ({ line }) =>
      (line.text !== null && !line.text.callsBack) || (line.chat !== undefined && line.url !== null),
  );
  return (
    <section class="stack" id="cannot-speak">
      <h2>{say('help.silent.title')}</h2>
      {writable.length > 0 && (
        <ul class="helplines">
          {writable.map((shown) => (
            <WriteRow shown={shown} />
          ))}
        </ul>
      )}
      <div class="prose">
        {chosen !== null && writable.length === 0 && <p>{say('help.silent.none')}</p>}
        <p>{say('help.silent.quiet')}</p>
        <p>{say('help.silent.show')}</p>
        <blockquote>{say('help.silent.sentence')}</blockquote>
      </div>
    </section>
  );
}

/** The people here: who is there now, and one button for members. Guests have the ways above. */
function Soon({ duty, looksIn, member }: NonNullable<HelpPageProps['soon']> & { member: boolean }) {
  return (
    <section class="stack tight" id="people-here">
      <h2>{say('help.people.title')}</h2>
      <p>{sayDuty(duty, looksIn)}</p>
      <p class="prose">{say('soon.help.text')}</p>
      {member ? (
        <p>
          <LinkButton icon="ear" href={paths.someoneSoon()}>
            {say('soon.link')}
          </LinkButton>
        </p>
      ) : (
        <p class="small soft">{say('help.people.guest')}</p>
      )}
    </section>
  );
}
