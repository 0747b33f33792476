import { planParts } from '../../src/ground/plan-parts.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { Button, LoneLink } from '../parts/button.tsx';
import { TextArea } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { say } from '../words/say.ts';
import { Act, SealedForm } from './sealed-parts.tsx';

/** As much as a part of a plan may say. */
const longest = 1500;

/** The plan: to read first, since that is what one needs on a hard night; to change by a press. */
export const PlanPart = ({ reading }: { reading?: boolean }) => (
  <section class="stack" data-tab="plan">
    <h2>{say('ground.plan.title')}</h2>
    <div class="stack" data-view="plan">
      <p class="soft" data-empty="plan">
        {say('ground.plan.none')}
      </p>
      {planParts.map((part) => (
        <div class="stack tight" data-part={part} hidden>
          <h3>{say(`ground.part.${part}`)}</h3>
          <p class="written" dir="auto" data-text={part} />
        </div>
      ))}
      {!reading && (
        <div class="row unprinted">
          <Act act="edit-plan">{say('ground.plan.change')}</Act>
          <button type="button" class="button" data-print hidden>
            <Icon name="printer" />
            {say('ground.plan.print')}
          </button>
          <LoneLink href={paths.help()}>{say('ground.plan.numbers')}</LoneLink>
        </div>
      )}
    </div>
    {!reading && (
      <SealedForm name="plan" hidden>
        {planParts.map((part) => (
          <TextArea
            name={part}
            label={say(`ground.part.${part}`)}
            hint={say(`ground.part.${part}.hint`)}
            rows={3}
            maxlength={longest}
          />
        ))}
        <div class="row">
          <Button kind="main">{say('ground.plan.keep')}</Button>
          <Act act="leave-plan">{say('ground.plan.leave')}</Act>
        </div>
      </SealedForm>
    )}
  </section>
);
