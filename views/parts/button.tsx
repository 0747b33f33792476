import type { PropsWithChildren } from 'hono/jsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

/** `main` is filled: one a form. `plain` has a border. `quiet` reads as a link. */
export type ButtonKind = 'main' | 'plain' | 'quiet';

interface Look {
  kind?: ButtonKind;
  icon?: IconName;
  /** Normal weight and tighter sides, for rows of lesser choices. */
  small?: boolean;
  /** As wide as what is around it. */
  full?: boolean;
}

export interface ButtonProps extends Look {
  /** Sent with the form when this button was pressed. */
  name?: string;
  value?: string;
  /** Another address for the same form. */
  formaction?: string;
  formnovalidate?: boolean;
  /** For a button that stands outside its form. */
  form?: string;
  /** Says what it acts on where the words alone do not: "Take it, Someone asked for a person soon". */
  label?: string;
  /** With script it puts these words into the form's text where the cursor stands, and sends nothing. */
  line?: string;
}

/** A button that sends its form. */
export function Button(props: PropsWithChildren<ButtonProps>) {
  const { kind, icon, small, full, label, line, children, ...rest } = props;
  return (
    <button type="submit" class={look({ kind, small, full })} aria-label={label} data-line={line} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface LinkButtonProps extends Look {
  href: string;
  rel?: string;
  download?: boolean;
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton(props: PropsWithChildren<LinkButtonProps>) {
  const { kind, icon, small, full, children, ...rest } = props;
  return (
    <a class={look({ kind, small, full })} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

export interface LoneLinkProps {
  href: string;
  rel?: string;
  /** Says what it is about where the words alone do not. */
  label?: string;
}

/** A link that stands alone and not in a sentence: 44 px high (DESIGN 3). */
export function LoneLink({ href, rel, label, children }: PropsWithChildren<LoneLinkProps>) {
  return (
    <a class="lone" href={href} rel={rel} aria-label={label}>
      {children}
    </a>
  );
}

function look({ kind = 'plain', small, full }: Look): string {
  const base = kind === 'quiet' ? 'lone' : kind === 'main' ? 'button main' : 'button';
  return `${base}${small ? ' small' : ''}${full ? ' full' : ''}`;
}
