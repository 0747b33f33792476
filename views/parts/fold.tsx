import type { PropsWithChildren } from 'hono/jsx';
import { say } from '../words/say.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

export interface FoldProps {
  label: string;
  icon?: IconName;
  open?: boolean;
}

/** A grey bar that opens in place: heavy text, context, the small print of a page. Works without script. */
export function Fold({ label, icon, open, children }: PropsWithChildren<FoldProps>) {
  return (
    <details class="fold" open={open}>
      <summary>
        {icon && <Icon name={icon} />}
        <span class="fold-label">{label}</span> <span class="fold-act fold-open">{say('fold.open')}</span>
        <span class="fold-act fold-close">{say('fold.close')}</span>
      </summary>
      <div class="fold-text">{children}</div>
    </details>
  );
}
