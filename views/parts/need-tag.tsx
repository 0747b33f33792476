import type { Need } from '../../src/forum/needs.catalogue.ts';
import { say } from '../words/say.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

export interface NeedTagProps {
  need: Need;
}

/** What the person who started the thread asks for, on list, post and reply box. One look for all five (PO-3). */
export function NeedTag({ need }: NeedTagProps) {
  return (
    <span class="tag">
      <Icon name={icons[need]} />
      {say(`need.${need}.label`)}
    </span>
  );
}

const icons: Record<Need, IconName> = {
  listen: 'ear',
  similar: 'users-round',
  ideas: 'lightbulb',
  progress: 'sprout',
  information: 'book-open',
};
