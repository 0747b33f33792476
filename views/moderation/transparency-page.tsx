import type { HalfYear, ReasonPart, Shown, Table } from '../../src/moderation/transparency.rules.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Pairs } from '../parts/pairs.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { type OwnWords, sayOwn } from '../words/say-own.ts';

export interface TransparencyPageProps {
  frame: Frame;
  /** Half-years that are over, the newest first. */
  halves: HalfYear[];
  /** What the organiser has put in their own words. */
  own: OwnWords;
}

/** What the team did, half-year by half-year, for anyone (MO-11). */
export function TransparencyPage({ frame, halves, own }: TransparencyPageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('transparency.tab')}>
      <h1>{say('transparency.title')}</h1>
      <p class="lead">{say('transparency.lead')}</p>
      <p>{say('transparency.hiding')}</p>
      {halves.length === 0 && (
        <EmptyState heading={say('transparency.none')}>
          <p>{say('transparency.none.text')}</p>
        </EmptyState>
      )}
      {halves.map((half) => (
        <Half {...half} own={own} />
      ))}
      <LoneLink href={paths.rulesLog()}>{say('rules-log.title')}</LoneLink>
      <LoneLink href={paths.transparencyData()}>{say('transparency.data')}</LoneLink>
    </SitePage>
  );
}

/** The half-year in words: "July to December 2026". */
export function sayHalf(half: string): string {
  const [year = '', part] = half.split('-');
  return say(part === '1' ? 'transparency.half.1' : 'transparency.half.2', { year });
}

/** A number, or that it is not shown. */
export const sayShown = (count: Shown): string =>
  count === null ? say('transparency.hidden') : String(count);

function Half(props: HalfYear & { own: OwnWords }) {
  const { half, notices, acts, software, median, appeals, onlyOne } = props;
  const { asked, outcomes, overturned } = appeals;
  return (
    <section class="stack">
      <h2>{sayHalf(half)}</h2>
      <Numbers heading={say('transparency.notices')} table={notices} label={(code) => `work.kind.${code}`} />
      <Numbers heading={say('transparency.acts')} table={acts} label={(code) => `case.act.${code}`} />
      <Pairs
        pairs={[
          pair('transparency.software', sayShown(software.held)),
          pair('transparency.software.share', rough('share', software.share)),
        ]}
      />
      <Reasons {...props} />
      <h3>{say('transparency.times')}</h3>
      <Pairs
        pairs={[
          pair('transparency.first-look', rough('wait', median.firstLook)),
          pair('transparency.decision', rough('wait', median.decision)),
        ]}
      />
      <Numbers heading={say('transparency.appeals')} table={asked} label={(code) => `log.act.${code}`} />
      <Numbers
        heading={say('transparency.outcomes')}
        table={outcomes}
        label={(code) => `transparency.outcome.${code}`}
      />
      <Pairs
        pairs={[
          pair('transparency.overturned', rough('share', overturned)),
          pair('transparency.only-one', sayShown(onlyOne)),
        ]}
      />
    </section>
  );
}

/** What no step was taken for is left out of the page; the file has it. */
function Reasons({ reasons, own }: Pick<HalfYear, 'reasons'> & { own: OwnWords }) {
  const some = reasons.some(({ share }) => share !== null);
  return (
    <>
      <h3>{say('transparency.reasons')}</h3>
      <p class="small soft">{say(some ? 'transparency.reasons.text' : 'transparency.reasons.few')}</p>
      {some && <Pairs pairs={reasons.filter(({ share }) => share !== 'none').map(reasonPair(own))} />}
    </>
  );
}

/** A reason with its code, and how large a part of the steps was taken for it. */
export const reasonPair =
  (own: OwnWords) =>
  ({ code, share }: ReasonPart) => ({
    label: say('rules-log.rule', { code, label: sayOwn(own, `reason.${code}.label`) }),
    value: rough('share', share),
  });

interface NumbersProps {
  heading: string;
  table: Table<string>;
  label: (code: string) => string;
}

/** What never happened is left out of the page; the file has it. */
function Numbers({ heading, table, label }: NumbersProps) {
  const cells = table.cells.filter(({ count }) => count !== 0);
  return (
    <>
      <h3>{heading}</h3>
      <Pairs
        pairs={[
          ...cells.map(({ code, count }) => pair(label(code) as WordKey, sayShown(count))),
          pair('transparency.total', sayShown(table.total)),
        ]}
      />
    </>
  );
}

const pair = (key: WordKey, value: string) => ({ label: sayUnchecked(key), value });

const rough = (of: 'share' | 'wait', code: string | null): string =>
  code === null ? say('transparency.few') : sayUnchecked(`transparency.${of}.${code}` as WordKey);
