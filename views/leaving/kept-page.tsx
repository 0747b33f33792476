import { paths } from '../../src/paths.ts';
import { type Retained, retention } from '../../src/platform/retention.catalogue.ts';
import type { Frame } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { Points, Section, TextPage } from '../site/text-page.tsx';
import { say } from '../words/say.ts';

/** What is kept and how long, from the table that the jobs read (PR-7). */
export function KeptPage({ frame }: { frame: Frame }) {
  const kinds = Object.keys(retention) as Retained[];
  return (
    <TextPage frame={frame} title={say('kept.title')} lead={say('kept.lead')}>
      <Section heading={say('kept.clears')}>
        <Points
          items={kinds.map((what) => (
            <>
              {say(`kept.${what}`)}: <strong>{say('kept.days', { days: retention[what].days })}</strong>
            </>
          ))}
        />
      </Section>
      <Section heading={say('kept.stays')}>
        <Points items={[say('kept.stays.words'), say('kept.stays.lists'), say('kept.stays.log')]} />
      </Section>
      <Section heading={say('kept.yours')}>
        <p class="row">
          <LoneLink href={paths.myExport()}>{say('export.title')}</LoneLink>
          <LoneLink href={paths.myLeaving()}>{say('leaving.title')}</LoneLink>
          <LoneLink href={paths.privacy()}>{say('about.privacy.title')}</LoneLink>
        </p>
      </Section>
    </TextPage>
  );
}
