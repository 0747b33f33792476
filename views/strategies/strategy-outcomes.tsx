import { paths } from '../../src/paths.ts';
import { type Outcome, outcomes } from '../../src/strategies/facets.catalogue.ts';
import type { ShownFigures } from '../../src/strategies/outcome.rules.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { Button, LinkButton } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { Icon } from '../parts/icon.tsx';
import { say, sayUnchecked } from '../words/say.ts';

/** What happened for others: three bars with their words, or that too few have told (PRODUCT 9). */
export function Outcomes({ figures }: { figures: Omit<ShownFigures, 'helpedScore'> }) {
  const shares = { helped: figures.shownHelped, same: figures.shownSame, worse: figures.shownWorse };
  return (
    <section class="stack">
      <h2>{say('strategy.outcomes')}</h2>
      {figures.shownTold === 0 ? (
        <p>{say('strategy.outcomes.few')}</p>
      ) : (
        <>
          <p class="soft">{say('strategy.outcomes.told', { count: figures.shownTold })}</p>
          <ul class="shares">
            {outcomes.map((outcome) => (
              <Share outcome={outcome} percent={shares[outcome]} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Share({ outcome, percent }: { outcome: Outcome; percent: number }) {
  return (
    <li class={`share ${outcome}`}>
      <span>{sayUnchecked(`strategy.outcome.${outcome}`)}</span>{' '}
      <span>{percent === 0 ? say('strategy.outcome.none') : say('strategy.outcome.about', { percent })}</span>
      <svg viewBox="0 0 100 2" preserveAspectRatio="none" height="10" aria-hidden="true">
        <rect width={percent} height="2" />
      </svg>
    </li>
  );
}

export interface TriedProps {
  frame: Shell['frame'];
  strategy: string;
  /** What this member told; null for nothing yet. */
  told: Outcome | null;
}

/** "You tried it?": one form, three buttons; the chosen one says so by more than its colour. */
export function Tried({ frame, strategy, told }: TriedProps) {
  if (frame.viewer === 'guest') {
    return (
      <section class="card stack">
        <h2>{say('strategy.tried')}</h2>
        <p>{say('strategy.tried.guest')}</p>
        <Form action={paths.signIn()} method="get" row>
          <input type="hidden" name="next" value={paths.strategy(strategy)} />
          <Button>{say('thread.sign-in.act')}</Button>
        </Form>
      </section>
    );
  }
  return (
    <section class="card stack" id="tried">
      <h2>{say('strategy.tried')}</h2>
      <Form action={paths.strategyOutcome(strategy)} csrf={frame.csrf}>
        <p class="row tried">
          {outcomes.map((outcome) => (
            <button
              type="submit"
              class="button"
              name="told"
              value={outcome}
              aria-pressed={told === outcome ? 'true' : 'false'}
            >
              {told === outcome && <Icon name="check" />}
              {sayUnchecked(`strategy.tell.${outcome}`)}
            </button>
          ))}
          {told !== null && (
            <Button kind="quiet" name="take" value="back">
              {say('strategy.tell.back')}
            </Button>
          )}
        </p>
        <p class="small">{say('strategy.tried.private')}</p>
      </Form>
      {told === 'worse' && (
        <p class="row">
          <span>{say('strategy.tell.worse.kind')}</span>
          <LinkButton small icon="life-buoy" href={paths.help()}>
            {say('frame.help')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
