import { moods } from '../../src/ground/plan-parts.catalogue.ts';
import { Button } from '../parts/button.tsx';
import { Field, TextArea } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { say } from '../words/say.ts';
import { Act, Pattern, SealedForm } from './sealed-parts.tsx';

const longestEntry = 4000;
const longestMood = 60;

/** The journal, newest first, with how it was in words; nothing is counted, and no day is missed. */
export const JournalPart = ({ reading }: { reading?: boolean }) => (
  <section class="stack" data-tab="journal" hidden>
    <h2>{say('ground.entry.title')}</h2>
    {!reading && <EntryForm />}
    <p class="soft" data-empty="journal">
      {say('ground.entry.none')}
    </p>
    <div class="stack" data-list="entries" />
    <Fold label={say('ground.moods.title')}>
      <ul class="written-list" data-list="moods" />
    </Fold>
    {!reading && (
      <div class="stack unprinted" data-oldest hidden>
        <h3>{say('ground.oldest.title')}</h3>
        <p>{say('ground.oldest.text')}</p>
        <div class="row">
          <Act act="print-oldest" icon="printer">
            {say('ground.oldest.print')}
          </Act>
          <Act act="drop">{say('ground.oldest.drop')}</Act>
          <Act act="sure" hidden>
            {say('ground.entry.sure')}
          </Act>
        </div>
      </div>
    )}
    <Patterns reading={reading} />
  </section>
);

const Patterns = ({ reading }: { reading?: boolean }) => (
  <>
    <Pattern name="entry">
      <article class="card stack tight">
        <h3>
          <span data-text="day" />
        </h3>
        <p class="soft" dir="auto" data-text="moods" />
        <p class="written" dir="auto" data-text="entry" />
        {!reading && (
          <div class="row unprinted">
            <Act act="change-entry" small>
              {say('ground.entry.change')}
            </Act>
            <Act act="drop" small>
              {say('ground.entry.drop')}
            </Act>
            <Act act="sure" small hidden>
              {say('ground.entry.sure')}
            </Act>
          </div>
        )}
      </article>
    </Pattern>
    <Pattern name="mood">
      <li>
        <b data-text="day" /> <span dir="auto" data-text="moods" />
      </li>
    </Pattern>
  </>
);

const EntryForm = () => (
  <SealedForm name="entry">
    <TextArea name="text" label={say('ground.entry.text')} optional maxlength={longestEntry} />
    <fieldset class="choices">
      <legend>{say('ground.entry.moods')}</legend>
      <div class="row moods">
        {moods.map((mood) => (
          <label class="pick">
            <input type="checkbox" name="moods" value={say(`ground.mood.${mood}`)} />
            {say(`ground.mood.${mood}`)}
          </label>
        ))}
      </div>
    </fieldset>
    <Field name="mood" label={say('ground.entry.mood')} optional maxlength={longestMood} />
    <p>
      <Button kind="main">{say('ground.entry.keep')}</Button>
    </p>
  </SealedForm>
);
