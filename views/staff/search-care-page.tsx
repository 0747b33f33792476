import { paths } from '../../src/paths.ts';
import type { EngineState, IndexState } from '../../src/search/index-state.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Form } from '../parts/form.tsx';
import { Pairs } from '../parts/pairs.tsx';
import { say, sayUnchecked } from '../words/say.ts';
import { WorkNav } from './work-nav.tsx';

/** How the search is: which engine answers, what waits, what it could not take in. Numbers and codes, no words of anybody. */
export function SearchCarePage({ frame, state }: { frame: Frame; state: IndexState }) {
  return (
    <SitePage
      frame={frame}
      tabTitle={say('search-care.tab')}
      here="work"
      wide
      aside={<WorkNav frame={frame} />}
    >
      <h1>{say('search-care.title')}</h1>
      <p>{say('search-care.readable', { count: state.readable })}</p>
      {state.engines.map((engine) => (
        <Engine engine={engine} />
      ))}
      <Form action={paths.workSearchRebuild()} csrf={frame.csrf}>
        <p class="prose">{say('search-care.rebuild.text')}</p>
        <p>
          <Button>{say('search-care.rebuild')}</Button>
        </p>
      </Form>
      <LoneLink href={paths.workSearchWords()}>{say('search-care.words.title')}</LoneLink>
      <LoneLink href={paths.workSearchQuality()}>{say('search-care.quality.title')}</LoneLink>
    </SitePage>
  );
}

function Engine({ engine }: { engine: EngineState }) {
  const { name, answers, documents, waiting, parked, codes, rebuild } = engine;
  const pairs = [
    { label: say('search-care.role'), value: say(answers ? 'search-care.answers' : 'search-care.stands-by') },
    ...(documents === null
      ? []
      : [{ label: say('search-care.documents'), value: say('search-care.threads', { count: documents }) }]),
    { label: say('search-care.waiting'), value: say('search-care.threads', { count: waiting }) },
    { label: say('search-care.parked'), value: say('search-care.threads', { count: parked }) },
    { label: say('search-care.codes'), value: codes.length > 0 ? codes.join(', ') : say('search-care.none') },
    ...(rebuild === null
      ? []
      : [{ label: say('search-care.progress'), value: say('search-care.progress.of', rebuild) }]),
  ];
  return (
    <Card heading={sayUnchecked(`search-care.engine.${name}`)}>
      <Pairs pairs={pairs} />
    </Card>
  );
}
