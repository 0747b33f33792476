import { paths } from '../../src/paths.ts';
import { Button } from '../parts/button.tsx';
import { SelectField } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import type { CasePageProps } from './case-page.tsx';
import { clockTime } from './case-words.ts';

/** Who has the case and until when, and the ways out of it: none needs a reason (MO-13, WB-3). */
export function CaseClaim(props: CasePageProps) {
  const { claim } = props;
  return (
    <>
      <NoticeBox>
        <p>{claimWords(props)}</p>
        {claim?.mine && props.buddy && (
          <p>
            {say('shift.with')} <b>{props.buddy}</b>
          </p>
        )}
        <Ways {...props} />
        {claim?.mine && <p class="small">{say('case.pass-on.hint')}</p>}
      </NoticeBox>
      {claim?.mine !== false && props.colleagues.length > 0 && <HandOver {...props} />}
    </>
  );
}

function claimWords({ claim, time }: CasePageProps): string {
  if (claim === null) return say('case.nobodys');
  const until = clockTime(claim.until, time.zone);
  if (claim.mine) return say('case.yours', { time: until });
  return claim.alias === null
    ? say('case.others.gone', { time: until })
    : say('case.others', { alias: claim.alias, time: until });
}

/** One form for all: each button has an address of its own. */
function Ways({ claim, frame, case: { id } }: CasePageProps) {
  return (
    <Form action={paths.caseClaim(id)} csrf={frame.csrf} row>
      {claim === null && <Button kind="main">{say('case.take')}</Button>}
      {claim?.mine && (
        <Button small formaction={paths.casePassingOn(id)}>
          {say('case.pass-on')}
        </Button>
      )}
      <Button small formaction={paths.caseKnowing(id)}>
        {say('case.know')}
      </Button>
      {claim?.mine && (
        <Button small formaction={paths.caseClaim(id)}>
          {say('case.longer')}
        </Button>
      )}
    </Form>
  );
}

function HandOver({ frame, colleagues, typed, case: { id } }: CasePageProps) {
  const error = typed?.fields.to;
  return (
    <Fold label={say('case.hand-over')} icon="user-round-plus" open={error !== undefined}>
      <Form action={paths.caseHandingOver(id)} csrf={frame.csrf} label={say('case.hand-over')}>
        <SelectField
          name="to"
          label={say('case.hand-over.to')}
          hint={say('case.hand-over.hint')}
          empty={say('case.hand-over.choose')}
          options={colleagues.map((each) => ({ value: each.id, label: each.alias }))}
          error={error && sayUnchecked(error as WordKey)}
        />
        <p>
          <Button>{say('case.hand-over.act')}</Button>
        </p>
      </Form>
    </Fold>
  );
}
