import { stepsOf } from '../../src/forum/strategy-words.rules.ts';
import { paths } from '../../src/paths.ts';
import type { Outcome } from '../../src/strategies/facets.catalogue.ts';
import { isWorseForMany } from '../../src/strategies/outcome.rules.ts';
import type { ListedTitle, ShownStrategy } from '../../src/strategies/shown-strategy.rules.ts';
import { type Shell, when } from '../forum/forum-shell.ts';
import { HeldNote } from '../forum/held-note.tsx';
import { SitePage } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { CaseButton, CaseForm } from '../parts/case-form.tsx';
import { LabelFold } from '../parts/label-fold.tsx';
import { LabelTags } from '../parts/label-tags.tsx';
import { MoreMenu } from '../parts/more-menu.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { say } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';
import { StrategyAside } from './strategy-aside.tsx';
import { ForWhat, Lines, StrategyCare, StrategyFacts } from './strategy-facts.tsx';
import { Outcomes, Tried } from './strategy-outcomes.tsx';

export interface StrategyPageProps extends Shell {
  strategy: ShownStrategy;
  /** What this member told of it, and whether it is on their shelf; null for guests, whose page is one for all. */
  own: { told: Outcome | null; kept: boolean } | null;
  staff: boolean;
  related: ListedTitle[];
  stories: ListedTitle[];
}

/** One strategy, whole on one page (DESIGN 5): what it is, how it goes, for whom, and what happened for others. */
export function StrategyPage(props: StrategyPageProps) {
  const { frame, strategy } = props;
  const gone = strategy.state === 'withdrawn' ? say('thread.title.gone') : say('thread.title.hidden');
  return (
    <SitePage
      frame={frame}
      tabTitle={say('strategies.tab')}
      here="strategies"
      crumbs={[{ label: say('strategies.tab'), href: paths.strategies() }]}
      aside={<StrategyAside {...props} />}
    >
      <h1 dir="auto">{sayTitle({ ...strategy, kind: 'strategy' }, gone)}</h1>
      {props.staff && <CaseForm csrf={frame.csrf} />}
      <Head {...props} />
      <FoldBar strategy={strategy} />
      {strategy.sections === null ? <Instead strategy={strategy} /> : <Words {...props} />}
    </SitePage>
  );
}

function Head({ frame, time, strategy, staff }: StrategyPageProps) {
  const { name, mine, edited, opened, labels } = strategy;
  return (
    <article
      class="stack tight"
      id={paths.postAnchor(strategy.post)}
      aria-label={say('strategy.by', { name: name.shown })}
    >
      <header class="post-head">
        <NameLine
          name={name.shown}
          avatar={name.avatar}
          notes={[say('strategy.shared'), ...(edited ? [say('thread.edited')] : [])]}
          when={when(strategy.writtenHour, time)}
          mine={mine}
        />
        <Menu strategy={strategy} staff={staff} />
      </header>
      {mine && (
        <p class="row post-acts">
          <span class="small">{say('thread.own')}</span>
          {strategy.state === 'up' && (
            <LoneLink href={paths.strategyEdit(strategy.id)}>{say('thread.edit')}</LoneLink>
          )}
          <LoneLink href={paths.postWithdrawal(strategy.post)}>{say('thread.withdraw')}</LoneLink>
        </p>
      )}
      {frame.viewer !== 'guest' && strategy.state === 'hidden' && strategy.sections !== null && (
        <p class="small">{mine ? say('thread.hidden.mine') : say('thread.hidden.staff')}</p>
      )}
      <HeldNote post={{ state: strategy.state, heldFor: strategy.heldFor, mine }} />
      {labels.length > 0 && strategy.treatment === 'show' && !opened && (
        <p class="row">
          <LabelTags labels={labels} />
        </p>
      )}
    </article>
  );
}

function Menu({ strategy, staff }: Pick<StrategyPageProps, 'strategy' | 'staff'>) {
  const { id, post, mine, state, name } = strategy;
  const links = [
    state === 'up' && !mine && { label: say('thread.menu.report'), href: paths.newReport(post) },
    { label: say('strategy.talk'), href: paths.thread(id) },
  ].filter((link) => link !== false);
  return (
    <MoreMenu name={name.shown} links={links}>
      {staff && !mine && <CaseButton post={post} />}
    </MoreMenu>
  );
}

/** The grey bar in place of folded words, and above them once they are open (CW-3). */
function FoldBar({ strategy }: { strategy: ShownStrategy }) {
  const { treatment, opened, labels, name, id, post } = strategy;
  if (treatment !== 'fold' && !opened) return null;
  const href = paths.strategy(id, opened ? undefined : post);
  return <LabelFold labels={labels} name={name.shown} href={href} open={opened} />;
}

/** One line where there are no words for this reader. */
function Instead({ strategy }: { strategy: ShownStrategy }) {
  if (strategy.treatment === 'fold') return null;
  if (strategy.treatment === 'put-away') {
    return (
      <p>
        {say('away.post')} <LabelTags labels={strategy.labels} />
        <LoneLink href={paths.strategy(strategy.id, strategy.post)}>{say('away.open')}</LoneLink>
      </p>
    );
  }
  if (strategy.treatment === 'leave-out') {
    return (
      <p>
        {say('label.left-out.post')}{' '}
        <a class="lone" href={paths.reading()}>
          {say('label.left-out.choices')}
        </a>
      </p>
    );
  }
  return <p>{strategy.state === 'withdrawn' ? say('thread.withdrawn') : say('thread.hidden')}</p>;
}

function Words({ frame, strategy, own }: StrategyPageProps) {
  const { sections, facets, figures, id, mine, state } = strategy;
  if (sections === null) return null;
  return (
    <>
      <div class="lead strategy-lead">
        <Lines text={sections.about} />
      </div>
      <StrategyCare sections={sections} facets={facets} worseForMany={isWorseForMany(figures)} />
      <section class="stack">
        <h2>{say('strategy.steps')}</h2>
        <ol class="prose strategy-steps">
          {stepsOf(sections).map((step) => (
            <li dir="auto">{step}</li>
          ))}
        </ol>
      </section>
      <StrategyFacts sections={sections} facets={facets} />
      <ForWhat situations={facets.situations} />
      <Outcomes figures={figures} />
      {!mine && state === 'up' && <Tried frame={frame} strategy={id} told={own?.told ?? null} />}
    </>
  );
}
