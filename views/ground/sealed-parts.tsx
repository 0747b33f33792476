import type { Child, PropsWithChildren } from 'hono/jsx';
import { paths } from '../../src/paths.ts';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';

export interface SealedFormProps {
  /** What the script knows it by. */
  name: string;
  /** Shown from the start of its part; one that is opened by a button is not. */
  hidden?: boolean;
}

/**
 * A form that sends nothing, with script or without: what is typed is sealed in the browser first, and no browser keeps
 * it to offer it again.
 */
export const SealedForm = ({ name, hidden, children }: PropsWithChildren<SealedFormProps>) => (
  <form class="stack" method="dialog" autocomplete="off" novalidate data-form={name} hidden={hidden}>
    {children}
  </form>
);

export interface ActProps {
  /** What the script knows it by. */
  act: string;
  icon?: IconName;
  small?: boolean;
  hidden?: boolean;
  /** The states of a goal in which it is there. */
  when?: string;
}

/** A button that only does something where script runs; it stands where script has shown its part. */
export const Act = ({ act, icon, small, hidden, when, children }: PropsWithChildren<ActProps>) => (
  <button
    type="button"
    class={small ? 'button small' : 'button'}
    data-act={act}
    data-when={when}
    hidden={hidden}
  >
    {icon && <Icon name={icon} />}
    {children}
  </button>
);

/** A part of the page that is there at one moment only, put there by the script. */
export const Moment = ({ state, children }: PropsWithChildren<{ state: string }>) => (
  <section class="stack" data-state={state} hidden>
    {children}
  </section>
);

/** A piece that the script makes copies of. */
export const Pattern = ({ name, children }: PropsWithChildren<{ name: string }>) => (
  <template data-pattern={name}>{children}</template>
);

/** Sentences the script may say; they stand in the page, so that it brings no words of its own (AX-10). */
export const Sayings = ({ of }: { of: readonly string[] }) => (
  <>
    <div role="status">
      <p class="notice" data-live hidden />
    </div>
    {of.map((name) => (
      <template data-said={name}>{sayUnchecked(`ground.said.${name}` as WordKey)}</template>
    ))}
  </>
);

/** What whoever has no script can do: the sheet. The script takes it away. */
export const WithoutScript = () => (
  <section class="stack" data-state="off">
    <h2>{say('ground.off.title')}</h2>
    <p class="prose">{say('ground.off.text')}</p>
    <p class="prose">{say('ground.off.else')}</p>
    <p>
      <a class="button" href={paths.planSheet()}>
        {say('ground.sheet-link')}
      </a>
    </p>
  </section>
);

export interface TabsProps {
  tabs: { name: string; label: string }[];
  children?: Child;
}

/** The ways from one of one's pages to the next; all of them are in this page. */
export const Tabs = ({ tabs, children }: TabsProps) => (
  <nav class="row unprinted" aria-label={say('ground.parts')}>
    {tabs.map(({ name, label }) => (
      <button type="button" class="button small" data-to={name} aria-pressed="false">
        {label}
      </button>
    ))}
    {children}
  </nav>
);
