import type { ListedAct } from '../../src/moderation/case-actions.policy.ts';
import { type ActTarget, caseActs } from '../../src/moderation/case-acts.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { say, sayUnchecked } from '../words/say.ts';
import type { CasePageProps } from './case-page.tsx';

/** What can be done now, the lightest step first (MO-1): what the policy allows and nothing else. */
export function CaseActs(props: CasePageProps) {
  if (props.case.asked) return <Answer {...props} />;
  const mayGoOn = props.claim?.mine === true || props.case.state === 'closed';
  const ways = props.acts.filter(({ act }) => act !== 'leave');
  const of = (target: ActTarget) => ways.filter(({ act }) => caseActs[act].target === target);
  const leave = props.acts.some(({ act }) => act === 'leave');
  if (!leave && ways.length === 0 && !props.byName) return null;
  return (
    <section class="stack">
      <h2>{say('case.next')}</h2>
      <p class="small soft">{say('case.next.hint')}</p>
      {leave && <Leave {...props} />}
      {!mayGoOn && <p>{say('case.next.take')}</p>}
      {mayGoOn && (
        <>
          {props.ending && (
            <p>
              <LinkButton kind="main" href={paths.caseEnding(props.case.id)}>
                {say('ending.read')}
              </LinkButton>
            </p>
          )}
          <Ways acts={of('post')} page={props} />
          {props.byName && <ByName {...props} />}
          <Group label={say('case.next.thread')} acts={of('thread')} page={props} />
          <Group label={say('case.next.person')} acts={of('person')} page={props} />
        </>
      )}
    </section>
  );
}

/** Other posts of the same name, read and chosen on a page of their own; in a closed case only taken back there. */
function ByName({ case: { id, state } }: CasePageProps) {
  return (
    <p>
      <LoneLink href={paths.caseByName(id)}>
        {say(state === 'closed' ? 'by-name.back.way' : 'by-name.way')}
      </LoneLink>
    </p>
  );
}

/** A second look has one answer, with a form of its own (MO-9). */
function Answer({ case: { id, state }, claim }: CasePageProps) {
  if (state === 'closed' || claim?.mine !== true) return null;
  return (
    <section class="stack">
      <h2>{say('case.next')}</h2>
      <p>{say('appeal.case.act.hint')}</p>
      <p>
        <LinkButton href={paths.appealAnswer(id)}>{say('appeal.case.act')}</LinkButton>
      </p>
    </section>
  );
}

function Leave({ frame, case: { id }, until, formKeys }: CasePageProps) {
  return (
    <Form action={paths.caseAct(id, 'leave')} csrf={frame.csrf} formKey={formKeys.leave}>
      <input type="hidden" name="until" value={until} />
      <p>
        <Button>{say('case.act.leave')}</Button>
      </p>
      <p class="small soft">{say('case.act.leave.hint')}</p>
    </Form>
  );
}

interface Several {
  acts: ListedAct[];
  page: CasePageProps;
}

function Group({ label, acts, page }: Several & { label: string }) {
  if (acts.length === 0) return null;
  return (
    <Fold label={label}>
      <Ways acts={acts} page={page} />
    </Fold>
  );
}

function Ways({ acts, page }: Several) {
  if (acts.length === 0) return null;
  return (
    <ul class="choices-rows ways">
      {acts.map(({ act, skips }) => (
        <li>
          <a class="choice" href={paths.caseAct(page.case.id, act)}>
            <span>
              <b>{sayUnchecked(`case.act.${act}`)}</b>{' '}
              <span class="choice-hint">
                {[sayUnchecked(`case.act.${act}.hint`), skips && say('case.skips')].filter(Boolean).join(' ')}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
