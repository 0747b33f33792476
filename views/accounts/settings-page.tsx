import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { Tick } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { SelectField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';
import { type FieldProblems, problemList, problemOf } from './form-problems.ts';
import { myPlaceTrail } from './my-place-trail.ts';

export interface SettingsPageProps {
  frame: Frame;
  zones: readonly string[];
  /** Empty: as the community. */
  chosen: string;
  communityZone: string;
  /** Whether they hear of posts that speak to one of their names. */
  mentions: boolean;
  /** In how many days the name goes off new posts. */
  fadeAfter?: number;
  /** Drafts stay when the member leaves by Leave. */
  keepDrafts: boolean;
  problems: FieldProblems;
}

/** What a member may set for themselves: the clock by which times are put into words (PO-8), and what to hear of. */
export function SettingsPage(props: SettingsPageProps) {
  const { frame, zones, chosen, communityZone, mentions, problems } = props;
  return (
    <SitePage
      frame={frame}
      tabTitle={say('settings.tab')}
      here="me"
      crumbs={myPlaceTrail(say('settings.title'))}
    >
      <ErrorSummary problems={problemList(problems)} textKept={false} />
      <h1>{say('settings.title')}</h1>
      <Form action={paths.mySettings()} csrf={frame.csrf}>
        <SelectField
          name="time_zone"
          label={say('settings.zone')}
          hint={say('settings.zone.hint')}
          error={problemOf(problems, 'time_zone')}
          empty={say('settings.zone.community', { zone: spaced(communityZone) })}
          options={zones.map((zone) => ({ value: zone, label: spaced(zone) }))}
          value={chosen}
        />
        <Tick
          name="mentions"
          label={say('settings.mentions')}
          hint={say('settings.mentions.hint')}
          checked={mentions}
        />
        <FadeAfter days={props.fadeAfter} />
        <p>
          <Button kind="main">{say('settings.act')}</Button>
        </p>
      </Form>
      <Drafts {...props} />
      <Consent />
    </SitePage>
  );
}

/** Whether the name goes off new posts by itself. */
function FadeAfter({ days }: { days?: number }) {
  return (
    <SelectField
      name="fade_after"
      label={say('settings.fade')}
      hint={say('settings.fade.hint')}
      empty={say('settings.fade.never')}
      options={[1, 7, 30, 90].map((each) => ({
        value: String(each),
        label: say('settings.fade.after', { days: each }),
      }))}
      value={days === undefined ? '' : String(days)}
    />
  );
}

/** What becomes of drafts by Leave (PO-1). */
function Drafts({ frame, keepDrafts }: SettingsPageProps) {
  return (
    <section class="stack">
      <h2>{say('drafts.setting.title')}</h2>
      <Form action={paths.myDraftsSetting()} csrf={frame.csrf}>
        <Tick
          name="keep_drafts"
          label={say('drafts.setting.keep')}
          hint={say('drafts.setting.keep.hint')}
          checked={keepDrafts}
        />
        <p>
          <Button>{say('drafts.setting.act')}</Button>
        </p>
      </Form>
    </section>
  );
}

/** Taking back the consent given at joining: the way out is the export and leaving (ON-4). */
function Consent() {
  return (
    <section class="stack">
      <h2>{say('consent.title')}</h2>
      <p>{say('consent.text')}</p>
      <p class="row">
        <LoneLink href={paths.myExport()}>{say('leaving.export')}</LoneLink>
        <LoneLink href={paths.myLeaving()}>{say('consent.leave')}</LoneLink>
        <LoneLink href={paths.kept()}>{say('kept.title')}</LoneLink>
      </p>
    </section>
  );
}

/** `America/New_York` as people read it. */
const spaced = (zone: string): string => zone.replaceAll('_', ' ');
