import type { OwnPostCopy, OwnThingsHead } from '../../src/leaving/export-format.ts';
import { say } from '../words/say.ts';

/* The readable form of the export (PR-5): plain HTML that needs nothing else, for keeping on one's own device. */

/** What comes before the posts: the account, names, lists, and what is not in it. */
export function OwnThingsHeadPart({ head }: { head: OwnThingsHead }) {
  return (
    <>
      <h1>{say('export.title')}</h1>
      <p>{say('export.file.lead', { community: head.community, day: head.made_day })}</p>
      <h2>{say('export.file.not')}</h2>
      <Lines lines={head.not_included} />
      <AccountPart account={head.account} />
      <h2>{say('me.names')}</h2>
      <Lines lines={head.names.map(({ shown }) => shown)} />
      <DraftsPart drafts={head.drafts} />
      <StatementsPart statements={head.statements} />
      <ToldPart head={head} />
      <h2>{say('export.file.lists')}</h2>
      <p>{say('export.file.lists.text')}</p>
      {Object.entries(head.lockers).map(([use, content]) => (
        <>
          <h3>{use}</h3>
          <pre>{JSON.stringify(content, null, 1)}</pre>
        </>
      ))}
      <h2>{say('export.file.posts')}</h2>
    </>
  );
}

function AccountPart({ account }: { account: OwnThingsHead['account'] }) {
  const { agreement_version: agreement, consent_version: consent, consent_week: week } = account;
  return (
    <>
      <h2>{say('me.account')}</h2>
      <p>{say('export.file.agreed', { agreement, consent, week })}</p>
      <p>{say('export.file.seen', { week: account.seen_week, codes: account.codes_left })}</p>
      <Lines
        lines={account.devices.map(
          ({ word, seen_week: seen }) => `${word || say('sessions.unnamed')}: ${seen}`,
        )}
      />
    </>
  );
}

function DraftsPart({ drafts }: { drafts: OwnThingsHead['drafts'] }) {
  return (
    <>
      <h2>{say('me.drafts')}</h2>
      {drafts.map(({ fields, kept_until: until }) => (
        <>
          <h3>{until}</h3>
          {Object.values(fields).map((text) => (
            <Words text={String(text)} />
          ))}
        </>
      ))}
    </>
  );
}

function StatementsPart({ statements }: { statements: OwnThingsHead['statements'] }) {
  return (
    <>
      <h2>{say('export.file.statements')}</h2>
      {statements.map(({ act, name, made_hour: hour, note, passage, post }) => (
        <>
          <h3>{`${hour.slice(0, 10)}: ${act}`}</h3>
          <p>{`${name}, ${post}`}</p>
          <Words text={note} />
          {passage && <Words text={passage} />}
        </>
      ))}
    </>
  );
}

function ToldPart({ head: { reports, reactions, outcomes } }: { head: OwnThingsHead }) {
  return (
    <>
      <h2>{say('export.file.reports')}</h2>
      <Lines lines={reports.map(({ code, post, notes }) => [code, post, ...notes].join(': '))} />
      <h2>{say('export.file.reactions')}</h2>
      <Lines lines={reactions.map(({ post, words }) => `${post}: ${words.join(', ')}`)} />
      <h2>{say('export.file.outcomes')}</h2>
      <Lines lines={outcomes.map(({ strategy, told }) => `${strategy}: ${told}`)} />
    </>
  );
}

/** One post. */
export function OwnPostPart({ post }: { post: OwnPostCopy }) {
  const where = [post.written_hour.slice(0, 10), post.space, post.name].join(', ');
  return (
    <article>
      <h3 dir="auto">{post.thread_title || say('export.file.untitled')}</h3>
      <p>{where}</p>
      <p>{say(`export.sees.${post.others_see}`)}</p>
      <Words text={post.text ?? ''} />
    </article>
  );
}

function Words({ text }: { text: string }) {
  return (
    <blockquote dir="auto">
      {text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <p>{line}</p>
        ))}
    </blockquote>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <p>{say('export.file.none')}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li dir="auto">{line}</li>
      ))}
    </ul>
  );
}
