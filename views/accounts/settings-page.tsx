import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
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
  problems: FieldProblems;
}

/** What a member may set for themselves: the clock by which times are put into words (PO-8). */
export function SettingsPage({ frame, zones, chosen, communityZone, problems }: SettingsPageProps) {
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
        <p>
          <Button kind="main">{say('settings.act')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}

/** `America/New_York` as people read it. */
const spaced = (zone: string): string => zone.replaceAll('_', ' ');
