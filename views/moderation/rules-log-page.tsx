import { appealDays } from '../../src/moderation/appeal-acts.catalogue.ts';
import { type CaseAct, caseActCodes, caseActs } from '../../src/moderation/case-acts.catalogue.ts';
import type { HalfYear } from '../../src/moderation/transparency.rules.ts';
import { paths } from '../../src/paths.ts';
import { allReasons } from '../../src/safety/reasons.catalogue.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { Pairs } from '../parts/pairs.tsx';
import { say, sayUnchecked } from '../words/say.ts';
import { type OwnWords, sayOwn } from '../words/say-own.ts';
import { reasonPair, sayHalf, sayShown } from './transparency-page.tsx';

export interface RulesLogPageProps {
  frame: Frame;
  /** The half-year that was over last; none while the first one runs. */
  newest: HalfYear | null;
  /** What the organiser has put in their own words. */
  own: OwnWords;
}

/** How the rules are kept: what can be done and why, how often it was, and what can be asked for; no names (MO-11). */
export function RulesLogPage({ frame, newest, own }: RulesLogPageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('rules-log.tab')}>
      <h1>{say('rules-log.title')}</h1>
      <p class="lead">{say('rules-log.lead')}</p>
      <h2>{say('rules-log.rules')}</h2>
      <p>{say('rules-log.rules.text')}</p>
      <Rules newest={newest} own={own} />
      <h2>{say('rules-log.steps')}</h2>
      <p>{say('rules-log.steps.text')}</p>
      <Steps newest={newest} />
      <p>{say('rules-log.told')}</p>
      <p>{say('rules-log.two')}</p>
      <p>{say('rules-log.software')}</p>
      <h2 id="second-look">{say('rules-log.second')}</h2>
      <p>{say('rules-log.second.text', { days: appealDays.ask, answer: appealDays.answer })}</p>
      <LoneLink href={paths.reportOutcome()}>{say('report.look-up')}</LoneLink>
      <LoneLink href={paths.agreement()}>{say('rules-log.agreement')}</LoneLink>
      <LoneLink href={paths.transparency()}>{say('rules-log.numbers')}</LoneLink>
    </SitePage>
  );
}

/** Every reason; how large a part each had, where that can be told. */
function Rules({ newest, own }: Pick<RulesLogPageProps, 'newest' | 'own'>) {
  if (newest?.reasons.some(({ share }) => share !== null)) {
    return (
      <>
        <p>{say('rules-log.rules.when', { half: sayHalf(newest.half) })}</p>
        <Pairs pairs={newest.reasons.map(reasonPair(own))} />
      </>
    );
  }
  return (
    <div class="prose">
      <ul>
        {allReasons.map((code) => (
          <li>{say('rules-log.rule', { code, label: sayOwn(own, `reason.${code}.label`) })}</li>
        ))}
      </ul>
    </div>
  );
}

/** Steps that somebody is told of, by how heavy they are; what is no step against anybody stands last. */
const steps = caseActCodes
  .filter((code) => caseActs[code].statement !== null)
  .sort((one, other) => rungOf(caseActs[one]) - rungOf(caseActs[other]));

function rungOf({ rung }: CaseAct): number {
  return rung ?? Number.MAX_SAFE_INTEGER;
}

function Steps({ newest }: Pick<RulesLogPageProps, 'newest'>) {
  if (newest === null) {
    return (
      <>
        <p>{say('rules-log.steps.none')}</p>
        <div class="prose">
          <ol>
            {steps.map((code) => (
              <li>{sayUnchecked(`case.act.${code}`)}</li>
            ))}
          </ol>
        </div>
      </>
    );
  }
  const counts = new Map(newest.acts.cells.map(({ code, count }) => [code, count]));
  return (
    <>
      <p>{say('rules-log.steps.when', { half: sayHalf(newest.half) })}</p>
      <Pairs
        pairs={steps.map((code) => ({
          label: sayUnchecked(`case.act.${code}`),
          value: sayShown(counts.get(code) ?? 0),
        }))}
      />
    </>
  );
}
