import type { Child } from 'hono/jsx';
import type { AskVerdict } from '../../src/moderation/appeal.rules.ts';
import { appealDays } from '../../src/moderation/appeal-acts.catalogue.ts';
import type { FoundStatement } from '../../src/notifications/find-statement.ts';
import { paths } from '../../src/paths.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { DeclineCheckIn } from '../notifications/check-in.tsx';
import { ToldStatement } from '../notifications/told-statement.tsx';
import { Body } from '../parts/body.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayHour } from '../words/say-hour.ts';

export interface StatementPageProps extends Shell {
  statement: FoundStatement;
  /** The post as it stands now, for its author; none where it was taken back. */
  html: string | null;
  look: {
    verdict: AskVerdict;
    /** When an answer is due, where one is awaited. */
    dueHour: Date | null;
    wish: string;
    answer: string;
  };
  typed: { note: string; formKey: string; fields: Record<string, string>; refused?: boolean };
}

/** What stands above a note that decides nothing. */
const headings: Partial<Record<FoundStatement['act'], Child>> = {
  'check-in.asked': <h1>{say('check-in.title')}</h1>,
  'helpers.thanked': <h1>{say('helpers.title')}</h1>,
};

/** One decision for the author it is about: what, why, how long, the own copy, help, and a second look (MO-6, MO-7, MO-9). */
export function StatementPage(props: StatementPageProps) {
  const { frame, statement, html, typed } = props;
  const problems = Object.entries(typed.fields).map(([field, key]) => ({ field, text: words(key) }));
  return (
    <SitePage
      frame={frame}
      tabTitle={say('appeal.tab')}
      here="inbox"
      crumbs={[{ label: say('inbox.title'), href: paths.inbox() }, { label: say('appeal.crumb') }]}
    >
      <ErrorSummary problems={problems} textKept={typed.note !== ''} />
      {headings[statement.act] ?? <About />}
      <ToldStatement statement={statement} time={props.time} alone />
      {statement.act === 'check-in.asked' && <DeclineCheckIn csrf={frame.csrf} statement={statement.id} />}
      {html !== null && (
        <Fold label={say('appeal.copy')} icon="message-square-text">
          <p class="small soft">{say('appeal.copy.hint')}</p>
          <Body html={html} />
        </Fold>
      )}
      {statement.act.startsWith('appeal.') || <SecondLook {...props} />}
      <p>{say('appeal.help')}</p>
      <LoneLink href={paths.help()}>{say('frame.help')}</LoneLink>
    </SitePage>
  );
}

const About = () => (
  <>
    <h1>{say('appeal.title')}</h1>
    <p class="small soft">{say('appeal.lead')}</p>
  </>
);

function SecondLook(props: StatementPageProps) {
  const { statement, look } = props;
  if (look.verdict === 'appeal.not-this') return null;
  return (
    <section class="stack" id="second-look">
      <h2>{say('appeal.ask.title')}</h2>
      {look.verdict === true && <Ask {...props} />}
      {look.verdict === 'appeal.late' && <Late refused={props.typed.refused} />}
      {statement.appeal !== null && <Standing {...props} />}
    </section>
  );
}

function Ask({ frame, statement, typed }: StatementPageProps) {
  const error = typed.fields.note;
  return (
    <>
      <p>{say('appeal.ask.lead')}</p>
      <p>{say('appeal.ask.how', { days: appealDays.answer })}</p>
      <Form
        action={paths.secondLook(statement.id)}
        csrf={frame.csrf}
        formKey={typed.formKey}
        keep="second-look"
        label={say('appeal.ask.title')}
      >
        <TextArea
          name="note"
          label={say('appeal.ask.note')}
          hint={say('appeal.ask.note.hint')}
          optional
          rows={4}
          value={typed.note}
          error={error && words(error)}
        />
        <p>
          <Button kind="main">{say('appeal.ask.act')}</Button>
        </p>
      </Form>
      <p class="small soft">{say('appeal.ask.until', { days: appealDays.ask })}</p>
    </>
  );
}

function Late({ refused }: { refused?: boolean }) {
  return (
    <NoticeBox status={refused}>
      <p>{say('appeal.late', { days: appealDays.ask })}</p>
      <LoneLink href={paths.people()}>{say('appeal.late.act')}</LoneLink>
    </NoticeBox>
  );
}

/** What became of it: waiting, with its clock, or the answer. */
function Standing({ statement, look, time }: StatementPageProps) {
  const { appeal } = statement;
  const { dueHour, wish, answer } = look;
  return (
    <>
      <NoticeBox>
        <p>
          {appeal === 'waiting'
            ? waitingWords(dueHour, time)
            : sayUnchecked(`appeal.answered.${appeal}` as WordKey)}
        </p>
      </NoticeBox>
      {answer !== '' && <Words label={say('appeal.answer')} text={answer} />}
      {wish !== '' && <Words label={say('appeal.wish')} text={wish} />}
    </>
  );
}

const waitingWords = (due: Date | null, time: Shell['time']): string =>
  due === null || due < time.now
    ? say('appeal.waiting.late')
    : say('appeal.waiting', { day: sayHour(due, time.zone) });

function Words({ label, text }: { label: string; text: string }) {
  return (
    <>
      <h3>{label}</h3>
      <div class="prose" dir="auto">
        {text.split(/\n{2,}/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
    </>
  );
}

const words = (key: string): string => sayUnchecked(key as WordKey);
