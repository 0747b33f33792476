import type { MyDevice } from '../../src/accounts/accounts.queries.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';
import { myPlaceTrail } from './my-place-trail.ts';

export interface SessionsPageProps {
  frame: Frame;
  devices: MyDevice[];
}

/** Where a member is signed in: their own word for the device and the week, nothing else (SECURITY B4). */
export function SessionsPage({ frame, devices }: SessionsPageProps) {
  return (
    <SitePage
      frame={frame}
      tabTitle={say('sessions.tab')}
      here="me"
      crumbs={myPlaceTrail(say('sessions.title'))}
    >
      <h1>{say('sessions.title')}</h1>
      <p class="lead">{say('sessions.lead')}</p>
      {devices.map((device) => (
        <Device frame={frame} device={device} />
      ))}
      <Card heading={say('sessions.all')}>
        <p>{say('sessions.all.text')}</p>
        <Form action={paths.allMySessions()} csrf={frame.csrf} forget>
          <p>
            <Button kind="main">{say('sessions.all')}</Button>
          </p>
        </Form>
      </Card>
    </SitePage>
  );
}

function Device({ frame, device }: { frame: Frame; device: MyDevice }) {
  const label = device.label === '' ? say('sessions.unnamed') : device.label;
  const notes = [
    ...(device.here ? [say('sessions.this')] : []),
    ...(device.shared ? [say('sessions.shared')] : []),
    say(`sessions.week.${device.weeksAgo}`),
  ];
  return (
    <Card>
      <h2 dir="auto">{label}</h2>
      <p class="soft">{notes.join(' · ')}</p>
      <Form action={paths.mySession(device.id)} csrf={frame.csrf} forget={device.here}>
        <p>
          <Button label={say('sessions.end.label', { device: label })}>{say('sessions.end')}</Button>
        </p>
      </Form>
    </Card>
  );
}
