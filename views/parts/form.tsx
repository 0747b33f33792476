import type { PropsWithChildren } from 'hono/jsx';
import { paths } from '../../src/paths.ts';
import { say } from '../words/say.ts';

export interface FormProps {
  action: string;
  /** `frame.csrf`; a form of method get needs none. */
  csrf?: string;
  /** Makes a form that is sent twice count once (SECURITY R1). */
  formKey?: string;
  method?: 'post' | 'get';
  /** Keeps the typed text in the tab over reloads and a lost connection (PO-1). The word tells forms of a page apart. */
  keep?: string;
  /** Keeps what is not sent as a draft on the server when the page goes; needs script (PO-1). */
  draft?: FormDraft;
  /** Sending it drops everything kept in the tab: for signing out. */
  forget?: boolean;
  id?: string;
  /** Accessible name where a page has several forms. */
  label?: string;
  /** Lays the form out as one wrapping row instead of a column. */
  row?: boolean;
}

export interface FormDraft {
  /** Where a draft of this form is kept. */
  to: string;
  /** The words that came with the page are not kept anywhere yet. */
  unsent: boolean;
}

/** A form with its hidden token and key. The server's words stand in place of the browser's own checks. */
export function Form(props: PropsWithChildren<FormProps>) {
  const { action, csrf, formKey, method = 'post', keep, draft, forget, id, label, row, children } = props;
  return (
    <form
      class={row ? 'row' : 'stack'}
      action={action}
      method={method}
      id={id}
      aria-label={label}
      novalidate
      data-keep={keep}
      data-check={keep && paths.alive()}
      data-draft={draft?.to}
      data-unsent={draft?.unsent || undefined}
      data-forget={forget || undefined}
    >
      {csrf && <input type="hidden" name="form_token" value={csrf} />}
      {formKey && <input type="hidden" name="form_key" value={formKey} />}
      {keep && (
        <p class="offline" role="alert" data-offline hidden>
          {say('form.offline')}
        </p>
      )}
      {children}
    </form>
  );
}
