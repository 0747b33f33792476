import type { FilledPaper } from '../../src/moderation/keep-paper.ts';
import { paths } from '../../src/paths.ts';
import type { Frame } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { say } from '../words/say.ts';
import { sayPaper } from '../words/say-paper.ts';
import { Section, TextPage } from './text-page.tsx';

/** Who answers for this place and how to reach them (GO-4), as an owner wrote it. */
export function ContactPage({ frame, paper }: { frame: Frame; paper: FilledPaper }) {
  const written = sayPaper('contact').parts.filter(({ part }) => paper.answers[part]);
  return (
    <TextPage
      frame={frame}
      title={say('contact.title')}
      {...(written.length > 0 ? { lead: say('contact.lead') } : {})}
    >
      {written.length === 0 && <p>{say('contact.none')}</p>}
      {written.map(({ part, heading }) => (
        <Section heading={heading}>
          {(paper.answers[part] ?? '').split(/\n+/).map((text) => (
            <p dir="auto">{text}</p>
          ))}
        </Section>
      ))}
      <p>
        <LoneLink href={paths.help()}>{say('contact.help')}</LoneLink>
      </p>
    </TextPage>
  );
}
