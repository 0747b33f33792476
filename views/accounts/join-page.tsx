import type { Proof } from '../../src/accounts/bot-proof.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { Choices, Tick } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field, PassphraseField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { Stepper } from '../parts/stepper.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { type FieldProblems, problemList, problemOf } from './form-problems.ts';

export interface JoinPageProps {
  frame: Frame;
  /** Where the form goes: joining, or the one-time link that makes the first owner. */
  action: string;
  purpose: 'join' | 'set-up';
  typed: { sign_in_name: string; passphrase: string; consent: boolean; age: string; answer: string };
  problems: FieldProblems;
  /** What to think about before using this sign-in name: key of a sentence (ON-2). */
  nameWarning?: string;
  /** The name the warning was about; sent again as it is, it goes through. */
  nameSeen: string;
  /** Five words to take, and whether they were just taken. */
  suggestion: string;
  taken: boolean;
  /** Shows the passphrase, for readers without script who asked for it. */
  shown: boolean;
  agreement: { version: number; sentences: readonly string[] };
  /** The sentences changed while the form was being filled in. */
  agreementChanged: boolean;
  /** The proof against programs; the set-up link needs none. */
  proof?: Proof;
  /** Minutes to wait, where too many accounts were made from this network. */
  wait?: number;
}

/** First of two screens: sign-in, agreement, consent, age (ON-1, ON-4, ON-5, ON-6). */
export function JoinPage(props: JoinPageProps) {
  const { frame, action, purpose, problems, wait } = props;
  const warned: FieldProblems = props.nameWarning === undefined ? {} : { sign_in_name: props.nameWarning };
  const setUp = purpose === 'set-up';
  return (
    <SitePage
      frame={frame}
      tabTitle={say(setUp ? 'set-up.tab' : 'join.tab')}
      here={setUp ? undefined : 'join'}
    >
      <Stepper steps={[say('join.step.sign-in'), say('join.step.codes')]} current={1} />
      <ErrorSummary
        problems={problemList({ ...warned, ...problems })}
        textKept={props.typed.sign_in_name !== ''}
      />
      {wait !== undefined && (
        <NoticeBox status heading={say('problem.too-many')}>
          <p>{say('problem.retry', { minutes: wait })}</p>
        </NoticeBox>
      )}
      <h1>{say(setUp ? 'set-up.title' : 'join.title')}</h1>
      <p class="lead">{say(setUp ? 'set-up.lead' : 'join.lead')}</p>
      {!setUp && <LoneLink href={paths.signIn()}>{say('join.have')}</LoneLink>}
      <Form action={action} csrf={frame.csrf}>
        {/* Enter in a field presses the first button of a form: it has to be this one. */}
        <button type="submit" hidden>
          {say(setUp ? 'set-up.act' : 'join.act')}
        </button>
        <SignInFields {...props} />
        <Agreement {...props} />
        <ProofFields {...props} />
        <p>
          <Button kind="main">{say(setUp ? 'set-up.act' : 'join.act')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}

function SignInFields(props: JoinPageProps) {
  const { typed, problems, nameWarning } = props;
  const warning = nameWarning && `${sayUnchecked(nameWarning as WordKey)} ${say('join.name.anyway')}`;
  return (
    <>
      <input type="hidden" name="name_seen" value={props.nameSeen} />
      <Field
        name="sign_in_name"
        label={say('join.name')}
        hint={say('join.name.hint')}
        error={problemOf(problems, 'sign_in_name') ?? warning}
        value={typed.sign_in_name}
        autocomplete="username"
        asTyped
      />
      <Passphrase {...props} />
      <Suggestion {...props} />
    </>
  );
}

function Passphrase({ typed, problems, shown }: JoinPageProps) {
  const field = {
    name: 'passphrase',
    label: say('join.passphrase'),
    hint: say('join.passphrase.hint'),
    error: problemOf(problems, 'passphrase'),
    value: typed.passphrase,
  };
  return shown ? (
    <Field {...field} dir="ltr" asTyped maxlength={256} />
  ) : (
    <PassphraseField {...field} fresh />
  );
}

/** Filling in and showing are answers of the server, so that both work without script. */
function Suggestion({ action, suggestion, typed, shown, ...props }: JoinPageProps) {
  const again = `${action}#passphrase`;
  const taken = props.taken || typed.passphrase === suggestion;
  return (
    <div class="stack tight">
      <input type="hidden" name="suggestion" value={suggestion} />
      <p dir="auto" role={props.taken ? 'status' : undefined}>
        {taken
          ? say('join.suggestion.used', { words: suggestion })
          : say('join.suggestion', { words: suggestion })}
      </p>
      <p class="row">
        {!taken && (
          <Button small name="act" value="use-words" formaction={again}>
            {say('join.suggestion.use')}
          </Button>
        )}
        {!shown && (
          <noscript>
            <Button small name="act" value="show" formaction={again}>
              {say('join.show')}
            </Button>
          </noscript>
        )}
      </p>
    </div>
  );
}

function Agreement({ typed, problems, agreement, agreementChanged }: JoinPageProps) {
  return (
    <>
      <section class="card stack" aria-labelledby="agreement-title">
        <h2 id="agreement-title">{say('join.agreement')}</h2>
        <p>{say(agreementChanged ? 'join.agreement.changed' : 'join.agreement.lead')}</p>
        <div class="prose">
          <ol>
            {agreement.sentences.map((sentence) => (
              <li dir="auto">{sentence}</li>
            ))}
          </ol>
        </div>
        <LoneLink href={paths.privacy()}>{say('about.agreement.privacy')}</LoneLink>
      </section>
      <input type="hidden" name="agreement" value={String(agreement.version)} />
      <Choices
        name="age"
        legend={say('join.age')}
        hint={say('join.age.hint')}
        error={problemOf(problems, 'age')}
        chosen={typed.age}
        options={[
          { value: 'yes', label: say('join.age.yes') },
          { value: 'no', label: say('join.age.no') },
        ]}
      />
      <Tick
        name="consent"
        label={say('join.consent')}
        hint={say('join.consent.hint')}
        error={problemOf(problems, 'consent')}
        checked={typed.consent}
      />
    </>
  );
}

/** The question, and a field that people never meet: what fills it in is a program (SECURITY F). */
function ProofFields({ typed, problems, proof }: JoinPageProps) {
  if (proof === undefined) return null;
  return (
    <>
      <input type="hidden" name="proof" value={proof.token} />
      <Field
        name="answer"
        label={sayUnchecked(proof.question.key, proof.question.values)}
        hint={say('join.proof.hint')}
        error={problemOf(problems, 'answer')}
        value={typed.answer}
        short
        asTyped
      />
      <div hidden aria-hidden="true">
        <label for="homepage">{say('join.proof.honey')}</label>
        <input type="text" id="homepage" name="homepage" tabindex={-1} autocomplete="off" />
      </div>
    </>
  );
}
