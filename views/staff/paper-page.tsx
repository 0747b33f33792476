import type { FilledPaper } from '../../src/moderation/keep-paper.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayPaper } from '../words/say-paper.ts';
import { WorkNav } from './work-nav.tsx';

interface PaperPageProps {
  frame: Frame;
  paper: FilledPaper;
  fields: Record<string, string>;
}

/** One paper: of each part what the software does as it comes, and a field for what the organiser does. */
export function PaperPage({ frame, paper: { code, answers, version }, fields }: PaperPageProps) {
  const { title, lead, parts } = sayPaper(code);
  const wordsFor = (field: string) => fields[field] && sayUnchecked(fields[field] as WordKey);
  const problems = Object.keys(fields).map((field) => ({ field, text: wordsFor(field) ?? '' }));
  return (
    <SitePage frame={frame} tabTitle={say('papers.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <ErrorSummary problems={problems} />
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <p>{say('papers.claim')}</p>
      {code === 'contact' && <p>{say('papers.public')}</p>}
      <Form action={paths.workPaper(code)} csrf={frame.csrf} label={title}>
        <input type="hidden" name="version" value={String(version)} />
        {parts.map(({ part, heading, here, ask }) => (
          <section class="card stack">
            <h2>{heading}</h2>
            <p>{here}</p>
            <TextArea
              name={part}
              label={ask}
              value={answers[part] ?? ''}
              error={wordsFor(part)}
              rows={4}
              optional
            />
          </section>
        ))}
        <p>
          <Button kind="main">{say('papers.act')}</Button>
        </p>
      </Form>
      <p>
        <LoneLink href={paths.workPaperRecord(code)}>{say('papers.record')}</LoneLink>
      </p>
      <p>
        <LoneLink href={paths.workPapers()}>{say('papers.all')}</LoneLink>
      </p>
    </SitePage>
  );
}
