import { say } from '../words/say.ts';

/** Says in lists and on the page that this thread is a personal story (PO-4). */
export const StoryTag = () => <span class="chip">{say('story.tag')}</span>;
