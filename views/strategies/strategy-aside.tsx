import { paths } from '../../src/paths.ts';
import type { ListedTitle } from '../../src/strategies/shown-strategy.rules.ts';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { Icon } from '../parts/icon.tsx';
import { say } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';
import type { StrategyPageProps } from './strategy-page.tsx';

/** What can be done with a strategy, and what is near it. */
export function StrategyAside(props: StrategyPageProps) {
  const { strategy, related, stories } = props;
  return (
    <>
      <section class="stack">
        <Keeping {...props} />
        {strategy.sections !== null && (
          <>
            <button type="button" class="button" data-print hidden>
              <Icon name="printer" />
              {say('strategy.print')}
            </button>
            <LoneLink href={paths.strategyText(strategy.id, strategy.opened ? strategy.post : undefined)}>
              {say('strategy.text')}
            </LoneLink>
            <Offline {...props} />
          </>
        )}
      </section>
      <section class="stack tight">
        <h2>{say('strategy.talk')}</h2>
        <p class="small">{say('strategy.talk.text')}</p>
        <LoneLink href={paths.thread(strategy.id)}>
          {strategy.answers === 0
            ? say('strategy.talk.first')
            : say('strategy.talk.read', { count: strategy.answers })}
        </LoneLink>
      </section>
      <Titles heading={say('strategy.similar')} titles={related} kind="strategy" href={paths.strategy} />
      <Titles heading={say('strategy.stories')} titles={stories} kind="story" href={paths.thread} />
    </>
  );
}

/**
 * Keeping it where it can be read without a connection: the reader's own act, by script alone, and never on a device that
 * others use (docs/decisions/0020).
 */
function Offline({ frame, strategy }: StrategyPageProps) {
  if (frame.shared || strategy.state !== 'up') return null;
  const { id, post, labels } = strategy;
  return (
    <div
      class="stack tight"
      data-offline-page={paths.strategy(id, labels.length > 0 ? post : undefined, 1)}
      data-offline-worker={paths.offlineWorker()}
    >
      <button type="button" class="button" hidden>
        <Icon name="download" />
        {say('strategy.offline.keep')}
      </button>
      <button type="button" class="button" hidden>
        <Icon name="check" />
        {say('strategy.offline.drop')}
      </button>
      <p class="small" data-kept="no" hidden>
        {say('strategy.offline.text')}
      </p>
      <p class="small" role="status" data-kept="yes" hidden>
        {say('strategy.offline.kept')}
      </p>
    </div>
  );
}

function Keeping({ frame, strategy, own }: StrategyPageProps) {
  if (own === null || strategy.state !== 'up') return null;
  return (
    <Form action={paths.strategyKeeping(strategy.id)} csrf={frame.csrf}>
      <Button icon={own.kept ? 'check' : 'bookmark'} full name="act" value={own.kept ? 'take' : 'set'}>
        {own.kept ? say('strategy.let-go') : say('strategy.keep')}
      </Button>
      {own.kept && (
        <p class="row">
          <LinkButton small href={paths.postBookmark(strategy.post)}>
            {say('strategy.note')}
          </LinkButton>
          <LoneLink href={paths.myStrategies()}>{say('shelf.title')}</LoneLink>
        </p>
      )}
    </Form>
  );
}

/** Titles that lead somewhere, each as this reader may have it. */
function Titles(props: {
  heading: string;
  titles: ListedTitle[];
  kind: 'story' | 'strategy';
  href: (id: string) => string;
}) {
  const { heading, titles, kind, href } = props;
  if (titles.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{heading}</h2>
      <ul class="links">
        {titles.map((each) => (
          <li>
            <a class="lone" href={href(each.id)} dir="auto">
              {sayTitle({ ...each, kind }, say('thread.title.gone'))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
