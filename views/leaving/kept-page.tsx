import type { Child, PropsWithChildren } from 'hono/jsx';
import { paths } from '../../src/paths.ts';
import { type Retained, retention } from '../../src/platform/retention.catalogue.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { say } from '../words/say.ts';

/** What is kept and how long, from the table that the jobs read (PR-7). */
export function KeptPage({ frame }: { frame: Frame }) {
  const kinds = Object.keys(retention) as Retained[];
  return (
    <SitePage frame={{ ...frame, indexable: true }} tabTitle={say('kept.title')}>
      <h1>{say('kept.title')}</h1>
      <p class="lead">{say('kept.lead')}</p>
      <Part heading={say('kept.clears')}>
        <Lines
          items={kinds.map((what) => (
            <>
              {say(`kept.${what}`)}: <strong>{spoken(retention[what].days)}</strong>
            </>
          ))}
        />
      </Part>
      <Part heading={say('kept.stays')}>
        <Lines items={[say('kept.stays.words'), say('kept.stays.lists'), say('kept.stays.log')]} />
      </Part>
      <Part heading={say('kept.yours')}>
        <p class="row">
          <LoneLink href={paths.myExport()}>{say('export.title')}</LoneLink>
          <LoneLink href={paths.myLeaving()}>{say('leaving.title')}</LoneLink>
          <LoneLink href={paths.privacy()}>{say('about.privacy.title')}</LoneLink>
        </p>
      </Part>
    </SitePage>
  );
}

function Part({ heading, children }: PropsWithChildren<{ heading: string }>) {
  return (
    <section class="stack">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

function Lines({ items }: { items: Child[] }) {
  return (
    <div class="prose">
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </div>
  );
}

const halfYear = 182;
const daysOfMonth = 365.25 / 12;

/** From half a year on people count in months. */
const spoken = (days: number): string =>
  days < halfYear
    ? say('kept.days', { days })
    : say('kept.months', { months: Math.round(days / daysOfMonth) });
