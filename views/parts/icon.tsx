import { type IconName, iconDrawings } from './icons.ts';

export interface IconProps {
  name: IconName;
}

/**
 * One small line drawing in the colour of the text around it. Hidden from assistive technology: a word
 * always stands beside it (DESIGN 7). Icons that point are mirrored where the page is read from the right.
 * The width is for a page whose stylesheet did not arrive: without it each icon would fill the screen.
 */
export function Icon({ name }: IconProps) {
  return (
    <svg
      class={pointing.has(name) ? 'icon points' : 'icon'}
      width="20"
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={iconDrawings[name]} />
    </svg>
  );
}

const pointing: ReadonlySet<IconName> = new Set<IconName>(['log-out', 'log-in', 'footprints']);
