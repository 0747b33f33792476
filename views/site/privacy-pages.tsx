import { paths } from '../../src/paths.ts';
import type { Frame } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { say } from '../words/say.ts';
import { Points, Section, TextPage } from './text-page.tsx';

/** Private and safe: what is kept, what is not, and what we cannot hide (PR, ARCHITECTURE 12, SECURITY C). */
export function PrivacyPage({ frame }: { frame: Frame }) {
  return (
    <TextPage frame={frame} title={say('about.privacy.title')} lead={say('about.privacy.lead')}>
      <NeverStored />
      <Stored />
      <Section heading={say('about.privacy.names.title')}>
        <p>{say('about.privacy.names.fresh')}</p>
        <p>{say('about.privacy.names.sealed')}</p>
      </Section>
      <Section heading={say('about.privacy.team.title')}>
        <p>{say('about.privacy.team.text')}</p>
        <p>{say('about.privacy.team.ends')}</p>
      </Section>
      <Stolen />
      <Limits />
    </TextPage>
  );
}

function NeverStored() {
  return (
    <Section heading={say('about.privacy.never.title')}>
      <Points
        items={[
          say('about.privacy.never.who'),
          say('about.privacy.never.device'),
          say('about.privacy.never.reading'),
          say('about.privacy.never.others'),
        ]}
      />
    </Section>
  );
}

function Stored() {
  return (
    <Section heading={say('about.privacy.stored.title')}>
      <Points
        items={[
          say('about.privacy.stored.posts'),
          say('about.privacy.stored.hour'),
          say('about.privacy.stored.sign-in'),
          say('about.privacy.stored.week'),
          say('about.privacy.stored.consent'),
          say('about.privacy.stored.reports'),
          say('about.privacy.stored.lists'),
          say('about.privacy.stored.drafts'),
          say('ground.privacy'),
          say('about.privacy.stored.cookie'),
        ]}
      />
      <LoneLink href={paths.kept()}>{say('kept.title')}</LoneLink>
    </Section>
  );
}

/** What a copy of the database tells and what it does not, and what the key would add: stated, not hidden. */
function Stolen() {
  return (
    <Section heading={say('about.privacy.thief.title')}>
      <p>{say('about.privacy.thief.would')}</p>
      <Points items={[say('about.privacy.thief.posts'), say('about.privacy.thief.accounts')]} />
      <p>{say('about.privacy.thief.would-not')}</p>
      <Points
        items={[
          say('about.privacy.thief.linked'),
          say('about.privacy.thief.sign-in'),
          say('about.privacy.thief.withdrawn'),
          say('about.privacy.thief.reports'),
        ]}
      />
      <p>{say('about.privacy.thief.key')}</p>
    </Section>
  );
}

function Limits() {
  return (
    <Section heading={say('about.privacy.limits.title')}>
      <Points
        items={[
          say('about.privacy.limits.style'),
          say('about.privacy.limits.copies'),
          say('about.privacy.limits.network'),
          say('about.privacy.limits.running'),
          say('about.privacy.limits.history'),
        ]}
      />
      <div class="row">
        <LoneLink href={paths.leaveInfo()}>{say('about.privacy.link.leave')}</LoneLink>
        <LoneLink href={paths.people()}>{say('about.people.title')}</LoneLink>
      </div>
    </Section>
  );
}

export interface LeavePageProps {
  frame: Frame;
  /** Host of the page Leave goes to: `www.wikipedia.org`. */
  leaveHost: string;
}

/** About Leave: what it does, what it cannot do, how to clear a history, how to switch the keys off (AX-3). */
export function LeavePage({ frame, leaveHost }: LeavePageProps) {
  return (
    <TextPage frame={frame} title={say('about.leave.title')}>
      <Section heading={say('about.leave.does.title')}>
        <Points
          items={[
            say('about.leave.does.goes', { host: leaveHost }),
            say('about.leave.does.signs-out'),
            say('about.leave.does.drafts'),
            say('about.leave.does.keys'),
          ]}
        />
      </Section>
      <Section heading={say('about.leave.does-not.title')}>
        <p>{say('about.leave.does-not.history')}</p>
        <p>{say('about.leave.does-not.watched')}</p>
      </Section>
      <Section heading={say('about.leave.clear.title')}>
        <ol>
          <li>{say('about.leave.clear.open')}</li>
          <li>{say('about.leave.clear.find')}</li>
          <li>{say('about.leave.clear.private')}</li>
        </ol>
      </Section>
      <Section heading={say('about.leave.off.title')}>
        <p>{say('about.leave.off.keys')}</p>
        <LoneLink href={paths.reading()}>{say('frame.reading')}</LoneLink>
        <p>{say('about.leave.off.text')}</p>
      </Section>
    </TextPage>
  );
}
