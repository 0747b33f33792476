import { Button } from '../parts/button.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';

/** Over a form whose case nobody has: it has to be taken before anything is decided, and every word is still here. */
export const FreeCase = () => (
  <NoticeBox status>
    <p>
      {say('acts.claim-first')} {say('acts.words-kept')}
    </p>
  </NoticeBox>
);

/** Takes the case from the form, in place of the button that decides. */
export const TakeFirst = () => (
  <Button kind="main" name="take" value="yes">
    {say('case.take')}
  </Button>
);
