import type { ListedAct } from '../../src/moderation/case-actions.policy.ts';
import { type ActTarget, caseActs } from '../../src/moderation/case-acts.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { say, sayUnchecked } from '../words/say.ts';
import type { CasePageProps } from './case-page.tsx';

/** What can be done now, the lightest step first (MO-1): what the policy allows and nothing else. */
export function CaseActs(props: CasePageProps) {
  const mayGoOn = props.claim?.mine === true || props.case.state === 'closed';
  const ways = props.acts.filter(({ act }) => act !== 'leave' && wayTo(act, props) !== undefined);
  const of = (target: ActTarget) => ways.filter(({ act }) => caseActs[act].target === target);
  const leave = props.acts.some(({ act }) => act === 'leave');
  if (!leave && ways.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('case.next')}</h2>
      <p class="small soft">{say('case.next.hint')}</p>
      {leave && <Leave {...props} />}
      {!mayGoOn && <p>{say('case.next.take')}</p>}
      {mayGoOn && (
        <>
          <Ways acts={of('post')} page={props} />
          <Group label={say('case.next.thread')} acts={of('thread')} page={props} />
          <Group label={say('case.next.person')} acts={of('person')} page={props} />
        </>
      )}
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
          <a class="choice" href={wayTo(act, page)}>
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

/** Where the form of an act is. */
function wayTo(act: ListedAct['act'], { post }: CasePageProps): string | undefined {
  const ways: Partial<Record<ListedAct['act'], string>> = {
    label: paths.postLabels(post.id),
    hide: paths.postHiding(post.id),
    restore: paths.postRestoring(post.id),
    lock: paths.threadLocking(post.thread),
    unlock: paths.threadUnlocking(post.thread),
  };
  return ways[act];
}
