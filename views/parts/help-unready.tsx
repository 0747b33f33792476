import { paths } from '../../src/paths.ts';
import type { HelpMissing } from '../../src/resources/helplines.rules.ts';
import { say, sayUnchecked } from '../words/say.ts';
import { LoneLink } from './button.tsx';
import { NoticeBox } from './notice.tsx';

/** What an owner has still to do before this place can send anybody to help (GO-6); nothing where all is done. */
export function HelpUnready({ missing }: { missing: readonly HelpMissing[] }) {
  if (missing.length === 0) return null;
  return (
    <NoticeBox>
      <p>{say('help-unready.title')}</p>
      {missing.map((code) => (
        <p>{sayUnchecked(`help-unready.${code}`)}</p>
      ))}
      <p class="row">
        <LoneLink href={paths.workHelplines()}>{say('help-unready.lines')}</LoneLink>
        {missing.includes('emergency') && (
          <LoneLink href={paths.workSettings()}>{say('help-unready.settings')}</LoneLink>
        )}
      </p>
    </NoticeBox>
  );
}
