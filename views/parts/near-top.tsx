import { paths } from '../../src/paths.ts';
import type { DutyNow } from '../../src/resources/duty.rules.ts';
import { say } from '../words/say.ts';
import { sayDuty } from '../words/say-duty.ts';
import { Button, LinkButton } from './button.tsx';
import { SelectField } from './field.tsx';
import { Form } from './form.tsx';
import { Lamp } from './lamp.tsx';

export interface NearTopProps {
  case: string;
  /** It may be about harm to others; then it says so. */
  threat: boolean;
  emergency: { number: string; call: string | null } | null;
  duty: DutyNow | null;
  looksIn: { from: number; until: number };
  countries: { code: string; name: string }[];
}

/** Help above all else, until its reader closes it (SAFETY 3.5, L4 and L5): the number first, nothing that asks where they are. */
export function NearTop(props: NearTopProps & { csrf?: string }) {
  const { threat, duty, looksIn } = props;
  return (
    <Lamp heading={threat ? say('near.top.threat.title') : say('near.top.title')}>
      <p>{threat ? say('near.top.threat.lead') : say('near.top.lead')}</p>
      <Ways {...props} />
      <p>{say('near.top.with')}</p>
      <p>{sayDuty(duty, looksIn)}</p>
      <Answers {...props} />
    </Lamp>
  );
}

function Ways({ emergency, countries }: NearTopProps) {
  return (
    <>
      <div class="lamp-ways">
        {emergency?.call ? (
          <LinkButton kind="main" icon="phone" href={emergency.call}>
            {say('help.danger.call', { number: emergency.number })}
          </LinkButton>
        ) : (
          <p>{say('help.danger.unknown')}</p>
        )}
        <LinkButton icon="message-square-text" href={paths.helpWrite()}>
          {say('near.top.write')}
        </LinkButton>
      </div>
      <Form method="get" action={paths.help()} row label={say('near.numbers')}>
        <SelectField
          id="near-top-country"
          name="country"
          label={say('help.country.label')}
          empty={say('help.country.choose')}
          options={countries.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Button>{say('help.country.show')}</Button>
      </Form>
    </>
  );
}

function Answers({ case: id, csrf }: NearTopProps & { csrf?: string }) {
  return (
    <div class="row">
      <Form action={paths.nearSafe(id)} csrf={csrf} label={say('near.top.safe')}>
        <Button>{say('near.top.safe')}</Button>
      </Form>
      <Form action={paths.nearClosing(id)} csrf={csrf} label={say('near.top.close')}>
        <Button kind="quiet">{say('near.top.close')}</Button>
      </Form>
    </div>
  );
}
