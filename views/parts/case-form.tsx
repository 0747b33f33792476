import { paths } from '../../src/paths.ts';
import { say } from '../words/say.ts';

const formId = 'case';

/** The one form of a page that the team's buttons under all its posts belong to, each with an address of its own. */
export const CaseForm = ({ csrf }: { csrf: string | undefined }) => (
  <form id={formId} method="post" hidden>
    <input type="hidden" name="form_token" value={csrf} />
  </form>
);

/** In the menu of a post, for the team: to the case about it, which is made where there is none (MO-13). */
export const CaseButton = ({ post }: { post: string }) => (
  <button type="submit" form={formId} formaction={paths.postCase(post)}>
    {say('thread.menu.case')}
  </button>
);
