import { paths } from '../src/paths.ts';
import { type Frame, SitePage } from './layouts/site-page.tsx';
import { Button, LinkButton, LoneLink } from './parts/button.tsx';
import { Field, PassphraseField } from './parts/field.tsx';
import { Form } from './parts/form.tsx';
import { KeptFields, type KeptText, showsWords } from './parts/kept-fields.tsx';
import { PausedNotice } from './parts/paused-notice.tsx';
import { isWordKey, say, sayUnchecked } from './words/say.ts';

export interface ProblemPageProps {
  frame: Frame;
  status: number;
  /** Catalogue key of the sentence. */
  code: string;
  /** Code of an unknown fault, the same as in the log (SECURITY R12). */
  faultCode?: string;
  retryAfter?: number;
  /** Writing is paused until an hour, in words; null where it does not end by itself. */
  paused?: { until: string | null };
  /** What was sent and not taken: it is given back, whatever happened (PO-1). */
  kept?: KeptText;
  /** Its words are a draft now as well. */
  draftKept?: boolean;
  /** Where to go after signing in. */
  next?: string;
}

/** One page for every refusal and every fault: what is true, what can be done, and the text given back. */
export function ProblemPage(props: ProblemPageProps) {
  const { frame, status, kept } = props;
  return (
    <SitePage frame={frame} tabTitle={say('problem.tab')} holdKept>
      <h1>{titleOf(props)}</h1>
      <p class="lead">{leadOf(props)}</p>
      {props.faultCode && <p>{say('problem.unknown.code', { code: props.faultCode })}</p>}
      {props.retryAfter !== undefined && (
        <p>{say('problem.retry', { minutes: Math.round(props.retryAfter / 60) })}</p>
      )}
      {props.paused && <PausedNotice {...props.paused} />}
      <NextStep {...props} />
      {status === 401 && !kept && <NoAccountYet />}
      <p class="row">
        <LinkButton href={paths.front()}>{say('problem.back')}</LinkButton>
        <LoneLink href={paths.help()}>{say('problem.help')}</LoneLink>
      </p>
    </SitePage>
  );
}

/** What has to come first, with the text on its way; or the text to send again. */
function NextStep(props: ProblemPageProps) {
  const { status, code, kept } = props;
  if (status === 401) return <SignInAgain {...props} />;
  if (isFirst(code)) return <AgreeFirst {...props} />;
  return kept ? <SendAgain {...props} kept={kept} /> : null;
}

/** Something has to be said yes to before writing goes on (ON-4, ON-5). */
const isFirst = (code: string): boolean => code === 'problem.agreement' || code === 'problem.consent';

function AgreeFirst({ frame, code, kept, draftKept }: ProblemPageProps) {
  return (
    <Form action={paths.myAgreement()} csrf={frame.csrf}>
      {kept && <input type="hidden" name="kept" value={JSON.stringify(kept)} />}
      {kept && <p>{say('agreement.again.kept')}</p>}
      {draftKept && <p>{say('problem.draft-kept')}</p>}
      <p>
        <Button kind="main">{say(code === 'problem.consent' ? 'me.consent.act' : 'me.agreement.act')}</Button>
      </p>
    </Form>
  );
}

function leadOf({ code, paused }: ProblemPageProps): string {
  if (paused?.until === null) return say('standing.ended.not-up');
  return isWordKey(code) ? sayUnchecked(code) : say('problem.unknown');
}

function titleOf({ status, code, paused }: ProblemPageProps): string {
  if (paused) return say(paused.until === null ? 'standing.ended.title' : 'standing.title');
  if (status === 401) return say('problem.sign-in.title');
  if (status === 404) return say('problem.not-found.title');
  if (status === 429) return say('problem.too-many.title');
  if (status === 503 || isFirst(code)) return say('problem.busy.title');
  return say('problem.title');
}

/** The text once more, with a button where it may be taken now: while writing is paused it would not be. */
function SendAgain({ frame, kept, draftKept, paused }: ProblemPageProps & { kept: KeptText }) {
  return (
    <section class="card stack">
      <h2>{say(showsWords(kept) ? 'problem.kept.title' : 'problem.kept.title.choices')}</h2>
      {draftKept && <p>{say('problem.draft-kept')}</p>}
      <Form action={kept.action} csrf={frame.csrf}>
        <KeptFields kept={kept} />
        {!paused && (
          <p>
            <Button kind="main">{say('problem.kept.again')}</Button>
          </p>
        )}
      </Form>
    </section>
  );
}

/** A guest who pressed "Write" has nothing to sign in with; whoever brings a text along had an account. */
function NoAccountYet() {
  return (
    <section class="card stack">
      <h2>{say('sign-in.join')}</h2>
      <p>{say('problem.sign-in.join')}</p>
      <p>
        <LinkButton href={paths.join()}>{say('frame.join')}</LinkButton>
      </p>
    </section>
  );
}

function whatStays(kept: KeptText | undefined): string {
  if (kept === undefined) return say('problem.sign-in.act');
  return say(showsWords(kept) ? 'problem.sign-in.kept' : 'problem.sign-in.kept.choices');
}

function SignInAgain({ frame, kept, next }: ProblemPageProps) {
  return (
    <section class="card stack">
      <p>{whatStays(kept)}</p>
      <Form action={paths.signIn()} csrf={frame.csrf}>
        {next && <input type="hidden" name="next" value={next} />}
        {kept && <input type="hidden" name="kept" value={JSON.stringify(kept)} />}
        <Field name="sign_in_name" label={say('sign-in.name')} autocomplete="username" asTyped />
        <PassphraseField name="passphrase" label={say('sign-in.passphrase')} />
        <p>
          <Button kind="main">{say('sign-in.act')}</Button>
        </p>
      </Form>
    </section>
  );
}
