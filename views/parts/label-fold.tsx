import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { say } from '../words/say.ts';
import { sayTopics } from '../words/say-labels.ts';
import { Icon } from './icon.tsx';

export interface LabelFoldProps {
  labels: readonly ContentLabel[];
  /** Whose words they are, for somebody who hears the link alone. */
  name: string;
  /** The page on which the words are there, or are not any more. */
  href: string;
  open?: boolean;
}

/**
 * The grey bar in place of a folded text, and above it once it is open. A link: the words are fetched when they are
 * asked for and are not in the page before (CW-3, docs/decisions/0014).
 */
export function LabelFold({ labels, name, href, open }: LabelFoldProps) {
  return (
    <a class="fold-link" href={href} rel="nofollow">
      <Icon name="tag" />
      <span class="fold-label">
        {say('label.fold.about', { topics: sayTopics(labels) })}{' '}
        <span class="unseen">{say('label.fold.by', { name })}</span>
      </span>{' '}
      <span class="fold-act">{say(open ? 'fold.close' : 'fold.open')}</span>
    </a>
  );
}
