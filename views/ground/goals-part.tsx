import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { say } from '../words/say.ts';
import { Act, Pattern, SealedForm } from './sealed-parts.tsx';

const longestGoal = 300;

/** Goals in somebody's own words. Nothing is due, nothing is counted. */
export const GoalsPart = ({ reading }: { reading?: boolean }) => (
  <section class="stack" data-tab="goals" hidden>
    <h2>{say('ground.goals.title')}</h2>
    {!reading && <p>{say('ground.goals.text')}</p>}
    {!reading && (
      <SealedForm name="goal">
        <Field name="goal" label={say('ground.goal.new')} maxlength={longestGoal} />
        <p>
          <Button kind="main">{say('ground.goal.add')}</Button>
        </p>
      </SealedForm>
    )}
    <div class="stack" data-list="goals" />
    <Pattern name="goal">
      <article class="card stack tight">
        <p class="written" dir="auto" data-text="goal" />
        <p class="soft" data-when="done">
          {say('ground.goal.is-done')}
        </p>
        <p class="soft" data-when="gone">
          {say('ground.goal.is-gone')}
        </p>
        {!reading && (
          <div class="row unprinted">
            <Act act="goal-done" small when="open">
              {say('ground.goal.done')}
            </Act>
            <Act act="goal-gone" small when="open">
              {say('ground.goal.gone')}
            </Act>
            <Act act="goal-open" small when="done gone">
              {say('ground.goal.open')}
            </Act>
            <Act act="goal-drop" small when="done gone">
              {say('ground.goal.drop')}
            </Act>
          </div>
        )}
      </article>
    </Pattern>
  </section>
);
