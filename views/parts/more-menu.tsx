import type { PropsWithChildren } from 'hono/jsx';
import { say } from '../words/say.ts';
import { Icon } from './icon.tsx';

export interface MoreMenuProps {
  /** Whose post it is, for the text that is read out: "More for this post by Slow River". */
  name: string;
  links?: { label: string; href: string }[];
}

/** The "…" menu of a post. Links come first; `children` may add forms with one button each. Works without script. */
export function MoreMenu({ name, links = [], children }: PropsWithChildren<MoreMenuProps>) {
  return (
    <details class="more">
      <summary>
        <Icon name="ellipsis" />
        <span class="unseen">{say('post.more', { name })}</span>
      </summary>
      <div class="more-list">
        {links.map(({ label, href }) => (
          <a href={href}>{label}</a>
        ))}
        {children}
      </div>
    </details>
  );
}
