import { paths } from '../../src/paths.ts';
import { isFoundEarly, nearnessOfAll, type Outcome } from '../../src/search/quality.rules.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { WorkNav } from './work-nav.tsx';

export interface SearchQualityProps {
  frame: Frame;
  /** The judged questions as lines. */
  text: string;
  version: number;
  problem?: string;
  /** What became of them, where they were asked. */
  outcomes?: Outcome[];
}

/** How well the search finds what the team says it should: questions of the team's own, never what anybody typed. */
export function SearchQualityPage({ frame, text, version, problem, outcomes }: SearchQualityProps) {
  const wrong = problem && sayUnchecked(problem as WordKey);
  return (
    <SitePage
      frame={frame}
      tabTitle={say('search-care.tab')}
      here="work"
      wide
      aside={<WorkNav frame={frame} />}
    >
      <ErrorSummary problems={wrong ? [{ field: 'text', text: wrong }] : []} />
      <h1>{say('search-care.quality.title')}</h1>
      <p class="prose">{say('search-care.quality.lead')}</p>
      {outcomes && <Outcomes outcomes={outcomes} />}
      <Form action={paths.workSearchQuality()} csrf={frame.csrf} keep="search-quality">
        <input type="hidden" name="version" value={version} />
        <TextArea
          name="text"
          label={say('search-care.judged')}
          hint={say('search-care.judged.hint')}
          value={text}
          error={wrong || undefined}
          rows={12}
        />
        <p class="row">
          <Button kind="main" name="run" value="yes">
            {say('search-care.judged.run')}
          </Button>
          <Button>{say('search-care.judged.save')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}

function Outcomes({ outcomes }: { outcomes: Outcome[] }) {
  const early = outcomes.filter(isFoundEarly).length;
  const missed = outcomes.filter((outcome) => !isFoundEarly(outcome));
  return (
    <Card heading={say('search-care.outcomes')}>
      <p>{say('search-care.outcomes.early', { early, count: outcomes.length })}</p>
      <p>{say('search-care.outcomes.near', { percent: Math.round(nearnessOfAll(outcomes) * 100) })}</p>
      {missed.length > 0 && (
        <>
          <h3>{say('search-care.outcomes.missed')}</h3>
          <ul class="hint-list">
            {missed.map(({ words, wanted, places }) => (
              <li>
                <b>{words}</b>{' '}
                {wanted.map((id, at) => (
                  <LoneLink href={paths.strategy(id)}>
                    {places[at] == null
                      ? say('search-care.outcomes.nowhere')
                      : say('search-care.outcomes.place', { place: places[at] })}
                  </LoneLink>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
