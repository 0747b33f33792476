import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Choices } from '../parts/choices.tsx';
import { Codes } from '../parts/codes.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { SecondStep } from './second-step.tsx';
import { WorkNav } from './work-nav.tsx';

const teamRoles = ['moderator', 'owner'] as const;
export type TeamRole = (typeof teamRoles)[number];

export interface TeamPageProps {
  frame: Frame;
  /** The random word of this form: sent twice, it makes one code (R1). */
  formKey: string;
  /** Who is on the team, by the names the log knows. */
  people: { id: string; alias: string; role: TeamRole; own: boolean }[];
  chosen?: string;
  fields: Record<string, string>;
  /** The code that was just made; shown once. */
  made?: { code: string; role: TeamRole };
  /** Nobody has said yet whether this month's hour with somebody outside took place (WB-5). */
  hourUnmarked: boolean;
}

/** Owners invite people by a one-time code and never see an account (SECURITY D, ARCHITECTURE 12). */
export function TeamPage(props: TeamPageProps) {
  const { frame, people, fields, made } = props;
  const problems = Object.entries(fields).map(([field, key]) => ({
    field,
    text: sayUnchecked(key as WordKey),
  }));
  return (
    <SitePage frame={frame} tabTitle={say('team.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <ErrorSummary problems={problems} textKept={false} />
      <h1>{say('team.title')}</h1>
      {made ? <Made {...made} /> : <Invite {...props} />}
      {props.hourUnmarked && (
        <NoticeBox
          heading={say('care.hour.remind')}
          acts={<LinkButton href={paths.workCare()}>{say('care.title')}</LinkButton>}
        >
          <p>{say('care.hour.remind.text')}</p>
        </NoticeBox>
      )}
      <section class="stack">
        <h2>{say('team.people')}</h2>
        <p>{say('team.people.text')}</p>
        <ul class="threads stack tight">
          {people.map((each) => (
            <Person {...each} />
          ))}
        </ul>
      </section>
    </SitePage>
  );
}

function Person({ id, alias, role, own }: TeamPageProps['people'][number]) {
  return (
    <li class="row">
      <span>
        {sayUnchecked(`team.person.${role}`, { alias })} {own && say('team.you')}
      </span>
      {own ? (
        <LoneLink href={paths.workMyRole()}>{say('team.back')}</LoneLink>
      ) : (
        <LoneLink href={paths.workRoleEnding(id)} label={say('team.end.label', { alias })}>
          {say('team.end')}
        </LoneLink>
      )}
    </li>
  );
}

function Invite({ frame, formKey, chosen, fields }: TeamPageProps) {
  return (
    <>
      <p>{say('team.lead')}</p>
      <Form action={paths.workTeam()} csrf={frame.csrf} formKey={formKey}>
        <Choices
          name="role"
          legend={say('team.role')}
          options={teamRoles.map((role) => ({
            value: role,
            label: sayUnchecked(`team.role.${role}.label`),
            hint: sayUnchecked(`team.role.${role}.hint`),
          }))}
          chosen={chosen}
          error={fields.role && sayUnchecked(fields.role as WordKey)}
        />
        <SecondStep frame={frame} problem={fields.code} />
        <p>
          <Button kind="main">{say('team.act')}</Button>
        </p>
      </Form>
    </>
  );
}

function Made({ code, role }: { code: string; role: TeamRole }) {
  return (
    <Card heading={say('team.made.title')}>
      <NoticeBox status>
        <p>{sayUnchecked(`team.made.${role}`)}</p>
        <p>{say('team.made.once')}</p>
      </NoticeBox>
      <Codes
        codes={[code]}
        label={say('team.made.label')}
        acts={<LinkButton href={paths.workTeam()}>{say('team.made.again')}</LinkButton>}
      />
    </Card>
  );
}
