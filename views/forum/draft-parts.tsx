import type { DraftDay } from '../../src/forum/drafts.rules.ts';
import { paths } from '../../src/paths.ts';
import { Button, LoneLink } from '../parts/button.tsx';
import { Form, type FormDraft } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';

/** Puts the text aside instead of up. Stands last in its form. */
export function KeepDraft({ to }: { to: string }) {
  return (
    <Button kind="quiet" formaction={to}>
      {say('drafts.keep')}
    </Button>
  );
}

/** Where the script keeps a text that nobody sent. Never by itself on a device that others use. */
export const draftOf = (frame: Shell['frame'], to: string, unsent: boolean): FormDraft | undefined =>
  frame.shared ? undefined : { to, unsent };

/** "Your draft from Tuesday is here", above an answer, with the button that drops it. */
export function AnswerDraftHere(props: { frame: Shell['frame']; thread: string; day: DraftDay }) {
  return (
    <NoticeBox
      acts={
        <Form action={paths.answerDraftDropping(props.thread)} csrf={props.frame.csrf}>
          <Button kind="quiet">{say('drafts.here.drop')}</Button>
        </Form>
      }
    >
      <p>{here(props.day)}</p>
    </NoticeBox>
  );
}

/** The same above something new. Starting empty leaves the draft where it is. */
export function NewDraftHere({ day, anew = paths.newThread() }: { day: DraftDay; anew?: string }) {
  return (
    <NoticeBox acts={<LoneLink href={anew}>{say('drafts.here.new')}</LoneLink>}>
      <p>{here(day)}</p>
    </NoticeBox>
  );
}

const here = (day: DraftDay): string => say('drafts.here', { day: say(`drafts.day.${day}`) });
