import type { PropsWithChildren } from 'hono/jsx';
import type { Meanwhile as Known } from '../../src/forum/meanwhile.ts';
import { paths } from '../../src/paths.ts';
import { Body } from '../parts/body.tsx';
import { LoneLink } from '../parts/button.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';
import { sayTopics } from '../words/say-labels.ts';

/** What has become of a post, above the form in which its author changes it: what stands now, what the team took out. Inside it: what else stands. */
export function Meanwhile({ now, taken, hidden, children }: PropsWithChildren<Known>) {
  return (
    <>
      {hidden !== undefined && (
        <NoticeBox heading={say('meanwhile.hidden')} acts={<Why statement={hidden} />}>
          <p>{say('meanwhile.hidden.text')}</p>
        </NoticeBox>
      )}
      {taken.length > 0 && <TakenOut taken={taken} />}
      {now && <StandsNow {...now}>{children}</StandsNow>}
    </>
  );
}

function TakenOut({ taken }: Pick<Known, 'taken'>) {
  return (
    <NoticeBox heading={say('meanwhile.taken')}>
      <p>{say('meanwhile.taken.text')}</p>
      {taken.map(({ passage, statement }) => (
        <p class="row">
          <mark dir="auto">{passage}</mark>
          {statement && <Why statement={statement} about={passage} />}
        </p>
      ))}
    </NoticeBox>
  );
}

const Why = ({ statement, about }: { statement: string; about?: string }) => (
  <LoneLink href={paths.statement(statement)} label={about && `${say('meanwhile.why')}: ${about}`}>
    {say('meanwhile.why')}
  </LoneLink>
);

function StandsNow({ title, html, labels, children }: PropsWithChildren<NonNullable<Known['now']>>) {
  return (
    <section class="card stack">
      <h2>{say('meanwhile.now')}</h2>
      {title !== null && <h3 dir="auto">{title}</h3>}
      <Body html={html} />
      {children}
      <p class="small">
        {labels.length > 0
          ? say('meanwhile.topics', { topics: sayTopics(labels) })
          : say('meanwhile.no-topics')}
      </p>
    </section>
  );
}
