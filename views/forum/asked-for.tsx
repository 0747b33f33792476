import type { Asked } from '../../src/forum/beside.ts';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';

/** The team's words, and the part they are about, beside the text that can be changed. */
export function AskedFor({ note, passage }: Asked) {
  return (
    <NoticeBox heading={say('edit.asked.title')}>
      {note !== '' && <p dir="auto">{note}</p>}
      {passage !== '' && (
        <p>
          {say('edit.asked.part')} <mark dir="auto">{passage}</mark>
        </p>
      )}
    </NoticeBox>
  );
}
