import { paths } from '../../src/paths.ts';
import type { DutyNow } from '../../src/resources/duty.rules.ts';
import type { ShownLine } from '../../src/resources/helplines.rules.ts';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { SelectField } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { Lamp } from '../parts/lamp.tsx';
import { Barriers } from '../resources/barriers.tsx';
import { CallRow } from '../resources/helpline-rows.tsx';
import { say } from '../words/say.ts';
import { sayDuty } from '../words/say-duty.ts';

/** What the card says beside a post: how near it is, and to whom. Worked out anew for each page and kept nowhere. */
export interface NearWords {
  level: number;
  about: 'self' | 'other';
  /** The post waits for the team. */
  held: boolean;
  duty: DutyNow | null;
  looksIn: { from: number; until: number };
}

export interface NearCardProps extends NearWords {
  csrf?: string;
  /** Whose card it is; a draft has no post yet. */
  post: string;
  thread: string;
  page: number;
  /** The reader's own choice, in the address and nowhere else (CR-10). */
  country: string | null;
  countries: { code: string; name: string }[];
  lines: ShownLine[];
}

/** Help right beside one's own words: a choice and no command (CR-2, CR-3). Only its author is ever given it. */
export function NearCard(props: NearCardProps) {
  const { csrf, thread, held } = props;
  return (
    <div id="near">
      <Lamp heading={say('near.title')}>
        <p>{held ? say('near.held') : say('near.up')}</p>
        <Lead {...props} />
        <Numbers {...props} />
        <div class="lamp-ways">
          <Form action={paths.threadSoon(thread)} csrf={csrf} label={say('near.here')}>
            <Button icon="ear" full>
              {say('near.here')}
            </Button>
          </Form>
          <LinkButton icon="footprints" href={paths.helpStep()}>
            {say('near.step')}
          </LinkButton>
        </div>
        {props.level < 3 && <p class="small">{sayDuty(props.duty, props.looksIn)}</p>}
        <HoldsBack />
        <Form action={paths.threadNearClosing(thread)} csrf={csrf} label={say('near.not-now')}>
          <input type="hidden" name="post" value={props.post} />
          <Button kind="quiet">{say('near.not-now')}</Button>
        </Form>
      </Lamp>
    </div>
  );
}

/** The same help while somebody still writes: it takes nothing of the text away, so every way opens beside it. */
export function NearDraft(props: NearWords) {
  return (
    <Lamp heading={say('near.title')}>
      <p>{say('near.draft')}</p>
      <Lead {...props} />
      <p>
        <a class="button" href={paths.help()} target="_blank" rel="noopener">
          {say('near.talk.draft')}
        </a>
      </p>
      <HoldsBack />
    </Lamp>
  );
}

function Lead({ level, about, duty, looksIn }: NearWords) {
  return (
    <>
      {about === 'other' && <p>{say('near.other')}</p>}
      {level >= 2 && <p>{say('near.enough')}</p>}
      {level >= 3 && (
        <p>
          {say(duty?.on ? 'near.team.on' : 'near.team.off')} {sayDuty(duty, looksIn)}
        </p>
      )}
    </>
  );
}

/** Two lines of a country that the reader picks here, by a plain form (CR-10). */
function Numbers({ thread, page, country, countries, lines }: NearCardProps) {
  return (
    <Fold label={say('near.talk')} icon="phone" open={country !== null}>
      <Form method="get" action={paths.threadNear(thread, 1)} row label={say('near.numbers')}>
        {page > 1 && <input type="hidden" name="page" value={String(page)} />}
        <SelectField
          id="near-country"
          name="country"
          label={say('help.country.label')}
          empty={say('help.country.choose')}
          value={country ?? ''}
          options={countries.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Button>{say('help.country.show')}</Button>
      </Form>
      {country !== null && lines.length === 0 && <p>{say('near.numbers.none')}</p>}
      {lines.length > 0 && (
        <ul class="helplines">
          {lines.map((shown) => (
            <CallRow shown={shown} />
          ))}
        </ul>
      )}
      <LoneLink href={paths.help(country ?? undefined)}>{say('near.numbers.all')}</LoneLink>
    </Fold>
  );
}

const HoldsBack = () => (
  <Fold label={say('near.holds-back')} icon="life-buoy">
    <Barriers aloud={say('near.aloud')} />
  </Fold>
);
