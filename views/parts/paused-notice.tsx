import { paths } from '../../src/paths.ts';
import { say } from '../words/say.ts';
import { LoneLink } from './button.tsx';
import { NoticeBox } from './notice.tsx';

/** Stands on every page of somebody whose writing is paused: until when, what stays open, where to ask for a second look (MO-8). */
export function PausedNotice({ until }: { until: string | null }) {
  return (
    <NoticeBox>
      <p>{until === null ? say('standing.ended') : say('standing.paused.until', { until })}</p>
      <p class="row">
        <span>{say('standing.open')}</span>
        <LoneLink href={paths.inbox()}>{say('standing.second-look')}</LoneLink>
      </p>
    </NoticeBox>
  );
}
