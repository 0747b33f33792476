import type { Sifted } from '../../src/forum/sift.rules.ts';
import { paths } from '../../src/paths.ts';
import { cutAtWord } from '../../src/platform/text.rules.ts';
import type { ListedStrategy } from '../../src/strategies/shown-strategy.rules.ts';
import { Icon } from '../parts/icon.tsx';
import { say } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';
import { conditionsOf } from './facet-words.ts';

const shown = 200;

/** Strategies of a list as cards: one sentence, what it takes, what became of it for others (DESIGN 5). */
export function StrategyCards({ strategies, label }: { strategies: Sifted<ListedStrategy>; label: string }) {
  return (
    <>
      {strategies.shown.length > 0 && (
        <ul class="strategies" aria-label={label}>
          {strategies.shown.map((strategy) => (
            <StrategyCard strategy={strategy} />
          ))}
        </ul>
      )}
      {strategies.leftOut > 0 && (
        <p class="small soft">
          {say('list.left-out', { count: strategies.leftOut })}{' '}
          <a class="lone" href={paths.reading()}>
            {say('label.left-out.choices')}
          </a>
        </p>
      )}
    </>
  );
}

function StrategyCard({ strategy }: { strategy: ListedStrategy }) {
  const folded = strategy.folded.length > 0;
  return (
    <li class="tile strategy">
      <a href={paths.strategy(strategy.id)} class={folded ? 'folded' : undefined} dir="auto">
        {folded && <Icon name="tag" />}
        {sayTitle({ ...strategy, kind: 'strategy' }, say('thread.title.gone'))}
      </a>
      {strategy.about !== '' && (
        <p class="strategy-about" dir="auto">
          {cutAtWord(strategy.about.replace(/\s+/g, ' '), shown)}
        </p>
      )}
      <p>{conditionsOf(strategy).join(' · ')}</p>
      <p>{outcomeOf(strategy)}</p>
    </li>
  );
}

const outcomeOf = ({ shownTold, shownHelped }: ListedStrategy): string =>
  shownTold === 0
    ? say('strategy.outcomes.few')
    : say('strategy.outcomes.short', { percent: shownHelped, count: shownTold });
