import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';
import { type FieldProblems, problemList, problemOf } from './form-problems.ts';
import { myPlaceTrail } from './my-place-trail.ts';

export interface RolePageProps {
  frame: Frame;
  typed: string;
  problems: FieldProblems;
}

/** Taking on a role by the one-time code an owner gave (SECURITY D). */
export function RolePage({ frame, typed, problems }: RolePageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('role.tab')} here="me" crumbs={myPlaceTrail(say('role.title'))}>
      <ErrorSummary problems={problemList(problems)} textKept={false} />
      <h1>{say('role.title')}</h1>
      <p class="lead">{say('role.lead')}</p>
      <Form action={paths.myRole()} csrf={frame.csrf}>
        <Field
          name="code"
          label={say('role.code')}
          hint={say('role.code.hint')}
          error={problemOf(problems, 'code')}
          value={typed}
          dir="ltr"
          asTyped
        />
        <p>
          <Button kind="main">{say('role.act')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}
