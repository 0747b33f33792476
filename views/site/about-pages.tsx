import { paths } from '../../src/paths.ts';
import type { Frame } from '../layouts/site-page.tsx';
import { Body } from '../parts/body.tsx';
import { LinkButton, LoneLink } from '../parts/button.tsx';
import { say } from '../words/say.ts';
import { Points, Section, TextPage } from './text-page.tsx';

/** When somebody usually looks in: full hours of the community's day, such as 18 and 23, and its time zone. */
export interface LooksIn {
  from: number;
  until: number;
  /** Name of the zone: `Europe/Berlin`. */
  timeZone: string;
}

export interface AgreementPageProps {
  frame: Frame;
  /** The version in force and its sentences, as members said yes to them. */
  version: number;
  sentences: readonly string[];
  looksIn: LooksIn;
}

/** How we treat each other: the agreement in at most ten sentences (ON-5). */
export function AgreementPage({ frame, version, sentences, looksIn }: AgreementPageProps) {
  return (
    <TextPage frame={frame} title={say('about.agreement.title')} lead={say('about.agreement.lead')}>
      <div class="prose">
        <ol>
          {sentences.map((sentence) => (
            <li dir="auto">{sentence}</li>
          ))}
        </ol>
      </div>
      <p>{looksInWords(looksIn)}</p>
      <p class="soft">{say('about.agreement.version', { version })}</p>
      <div class="row">
        <LoneLink href={paths.people()}>{say('about.people.title')}</LoneLink>
        <LoneLink href={paths.privacy()}>{say('about.agreement.privacy')}</LoneLink>
      </div>
    </TextPage>
  );
}

/** What peer support is, what it is not, and how it goes together with treatment. */
export function PeerSupportPage({ frame }: { frame: Frame }) {
  return (
    <TextPage frame={frame} title={say('about.peer-support.title')}>
      <Section heading={say('about.peer-support.is.title')}>
        <p>{say('about.peer-support.is.people')}</p>
        <Points
          items={[
            say('about.peer-support.is.heard'),
            say('about.peer-support.is.alone'),
            say('about.peer-support.is.ideas'),
            say('about.peer-support.is.give'),
            say('about.peer-support.is.decide'),
          ]}
        />
      </Section>
      <Section heading={say('about.peer-support.not.title')}>
        <Points
          items={[
            say('about.peer-support.not.therapy'),
            say('about.peer-support.not.diagnosis'),
            say('about.peer-support.not.emergency'),
            say('about.peer-support.not.promise'),
          ]}
        />
        <p>{say('about.peer-support.danger')}</p>
        <LoneLink href={paths.help()}>{say('frame.help')}</LoneLink>
      </Section>
      <Section heading={say('about.peer-support.together.title')}>
        <p>{say('about.peer-support.together.both')}</p>
        <p>{say('about.peer-support.together.medicine')}</p>
        <p>{say('about.peer-support.together.tell')}</p>
        <p>{say('about.peer-support.together.none')}</p>
      </Section>
    </TextPage>
  );
}

export interface PeoplePageProps {
  frame: Frame;
  /** The organiser's own text after the sanitiser; null while there is none (GO-4). */
  peopleHtml: string | null;
  looksIn: LooksIn;
}

/** Who runs this place, in their own words; without any, the plain truth that there are none yet (GO-4). */
export function PeoplePage({ frame, peopleHtml, looksIn }: PeoplePageProps) {
  return (
    <TextPage frame={frame} title={say('about.people.title')}>
      {peopleHtml === null ? (
        <>
          <p>{say('about.people.none')}</p>
          <p>{say('about.people.none-what')}</p>
        </>
      ) : (
        <Body html={peopleHtml} />
      )}
      <p>
        <LoneLink href={paths.contact()}>{say('contact.link')}</LoneLink>
      </p>
      <Section heading={say('about.people.team.title')}>
        <p>{say('about.people.team.text')}</p>
        <p>{looksInWords(looksIn)}</p>
      </Section>
      <p class="soft">{say('about.people.software')}</p>
    </TextPage>
  );
}

/** First steps: everything on one page, nothing to click through, and a way past it (ON-7). */
export function FirstStepsPage({ frame }: { frame: Frame }) {
  return (
    <TextPage frame={frame} title={say('about.first-steps.title')} lead={say('about.first-steps.lead')}>
      <LoneLink href={paths.front()}>{say('about.first-steps.on')}</LoneLink>
      <Section heading={say('about.first-steps.read.title')}>
        <p>{say('about.first-steps.read.text')}</p>
      </Section>
      <Section heading={say('about.first-steps.post.title')}>
        {frame.viewer === 'guest' && <p>{say('about.first-steps.post.join')}</p>}
        <Points
          items={[
            say('about.first-steps.post.need'),
            say('about.first-steps.post.name'),
            say('about.first-steps.post.look'),
          ]}
        />
        <div class="row">
          <LinkButton href={paths.newThread()} icon="pen-line">
            {say('about.first-steps.post.start')}
          </LinkButton>
        </div>
      </Section>
      <Section heading={say('about.first-steps.answer.title')}>
        <p>{say('about.first-steps.answer.text')}</p>
      </Section>
      <Section heading={say('about.first-steps.help.title')}>
        <p>{say('about.first-steps.help.text')}</p>
        <LoneLink href={paths.help()}>{say('frame.help')}</LoneLink>
      </Section>
      <Section heading={say('about.first-steps.report.title')}>
        <p>{say('about.first-steps.report.text')}</p>
      </Section>
      <Section heading={say('about.first-steps.leave.title')}>
        <p>{say('about.first-steps.leave.text')}</p>
        <LoneLink href={paths.leaveInfo()}>{say('about.first-steps.leave.more')}</LoneLink>
      </Section>
      <Section heading={say('about.first-steps.stop.title')}>
        <p>{say('about.first-steps.stop.text')}</p>
      </Section>
    </TextPage>
  );
}

/** What works for whom, and what nobody has tried yet (AX-1). */
export function AccessibilityPage({ frame }: { frame: Frame }) {
  return (
    <TextPage frame={frame} title={say('about.accessibility.title')} lead={say('about.accessibility.aim')}>
      <Section heading={say('about.accessibility.does.title')}>
        <Points
          items={[
            say('about.accessibility.does.script'),
            say('about.accessibility.does.keyboard'),
            say('about.accessibility.does.size'),
            say('about.accessibility.does.colour'),
            say('about.accessibility.does.reading'),
            say('about.accessibility.does.calm'),
            say('about.accessibility.does.light'),
          ]}
        />
        <LoneLink href={paths.reading()}>{say('frame.reading')}</LoneLink>
      </Section>
      <Section heading={say('about.accessibility.limits.title')}>
        <Points
          items={[
            say('about.accessibility.limits.screen-reader'),
            say('about.accessibility.limits.devices'),
            say('about.accessibility.limits.language'),
          ]}
        />
      </Section>
      <Section heading={say('about.accessibility.tell.title')}>
        <p>{say('about.accessibility.tell.text')}</p>
        <LoneLink href={paths.people()}>{say('about.people.title')}</LoneLink>
      </Section>
    </TextPage>
  );
}

function looksInWords({ from, until, timeZone }: LooksIn): string {
  const hour = (value: number) => `${String(value).padStart(2, '0')}:00`;
  const place = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
  return say('about.looks-in', { from: hour(from), until: hour(until), place });
}
