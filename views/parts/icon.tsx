import { type IconName, iconDrawings } from './icons.ts';

export interface IconProps {
  name: IconName;
}

/**
 * One small line drawing in the colour of the text around it. Hidden from assistive technology: a word
 * always stands beside it (DESIGN 7). Icons that point are mirrored where the page is read from the right.
 */
export function Icon({ name }: IconProps) {
  return (
    <svg class={pointing.has(name) ? 'icon points' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconDrawings[name]} />
    </svg>
  );
}

const pointing: ReadonlySet<IconName> = new Set<IconName>(['log-out', 'log-in', 'footprints']);
