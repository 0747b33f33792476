import type { Child, PropsWithChildren } from 'hono/jsx';
import { say } from '../words/say.ts';

interface Labelled {
  /** Name of the value; also the id of the field, which the summary of problems links to. */
  name: string;
  label: string;
  hint?: string;
  /** What is missing, in words. Stands between hint and field. */
  error?: string;
  /** Adds "if you like" to the label. Fields that must be filled carry no mark. */
  optional?: boolean;
  /** Only where a page has the same name twice. */
  id?: string;
}

export interface FieldProps extends Labelled {
  value?: string;
  type?: 'text' | 'search' | 'number' | 'date' | 'time' | 'url';
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'search' | 'url';
  maxlength?: number;
  /** As wide as a code or a short number. */
  short?: boolean;
  /** For names and passphrases: no capital letters, no corrections. */
  asTyped?: boolean;
  /** Put `ltr` for codes. */
  dir?: 'ltr' | 'auto';
  /** For the first field of a page that holds nothing else. */
  autofocus?: boolean;
}

/** One line to write in: label above, hint, problem, field (DESIGN 4). */
export function Field(props: FieldProps) {
  const {
    value,
    type = 'text',
    autocomplete,
    inputmode,
    maxlength,
    short,
    asTyped,
    dir = 'auto',
    autofocus,
  } = props;
  return (
    <Labelled {...props}>
      <input
        {...wiring(props)}
        type={type}
        value={value}
        autocomplete={autocomplete ?? 'off'}
        inputmode={inputmode}
        maxlength={maxlength}
        class={short ? 'short' : undefined}
        dir={dir}
        autofocus={autofocus}
        {...(asTyped ? exactly : {})}
      />
    </Labelled>
  );
}

export interface TextAreaProps extends Labelled {
  value?: string;
  rows?: number;
  /** Words put before the value, as long as it does not begin with them: not typed by anybody yet (PO-1). */
  beginning?: string;
  maxlength?: number;
  /** Where the page comes back so that somebody goes on writing. */
  autofocus?: boolean;
}

/** Several lines to write in; grows with the text where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { value = '', rows = 6, maxlength } = props;
  const beginning = props.beginning && !value.startsWith(props.beginning) ? props.beginning : undefined;
  return (
    <Labelled {...props}>
      {/* The parser drops a first line break; this is the one it drops. */}
      <textarea
        {...wiring(props)}
        rows={rows}
        maxlength={maxlength}
        dir="auto"
        data-beginning={beginning}
        autofocus={props.autofocus}
      >{`\n${beginning ?? ''}${value}`}</textarea>
    </Labelled>
  );
}

export interface PassphraseFieldProps extends Labelled {
  /** Whether this is the passphrase one has or one that is being made. */
  fresh?: boolean;
  /** Something else than the passphrase of the account, which no keeper of passphrases should mix up with it. */
  apart?: boolean;
  value?: string;
}

/** A passphrase with a switch that shows it (needs script; without it the field stays covered). */
export function PassphraseField(props: PassphraseFieldProps) {
  const id = props.id ?? props.name;
  return (
    <Labelled {...props}>
      <span class="reveal">
        <input
          {...wiring(props)}
          type="password"
          value={props.value}
          autocomplete={props.apart ? 'off' : props.fresh ? 'new-password' : 'current-password'}
          maxlength={256}
          dir="ltr"
          {...exactly}
        />
        <button
          type="button"
          class="button small"
          aria-controls={id}
          data-reveal={say('passphrase.hide')}
          hidden
        >
          {say('passphrase.show')}
        </button>
      </span>
    </Labelled>
  );
}

export interface SelectFieldProps extends Labelled {
  options: { value: string; label: string }[];
  value?: string;
  /** First line that stands for "nothing chosen yet". */
  empty?: string;
}

/** One of many; up to six are better as `Choices`. */
export function SelectField(props: SelectFieldProps) {
  return (
    <Labelled {...props}>
      <span class="select">
        <select {...wiring(props)}>
          {props.empty !== undefined && <option value="">{props.empty}</option>}
          {props.options.map(({ value, label }) => (
            <option value={value} selected={value === props.value}>
              {label}
            </option>
          ))}
        </select>
      </span>
    </Labelled>
  );
}

function Labelled(props: PropsWithChildren<Labelled>) {
  const id = props.id ?? props.name;
  return (
    <div class="field">
      <label for={id}>
        {props.label}
        {props.optional && <span class="field-optional"> ({say('form.optional')})</span>}
      </label>
      <Describing id={id} hint={props.hint} error={props.error} />
      {props.children}
    </div>
  );
}

/** Hint and problem of a field, with the ids that `describedBy` names. */
export function Describing({ id, hint, error }: { id: string; hint?: Child; error?: string }) {
  return (
    <>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

/** The ids of hint and problem, for `aria-describedby`. */
export function describedBy(id: string, hint?: unknown, error?: string): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

const exactly = { autocapitalize: 'none', spellcheck: false, autocorrect: 'off' } as const;

function wiring({ id, name, hint, error }: Labelled) {
  return {
    id: id ?? name,
    name,
    'aria-describedby': describedBy(id ?? name, hint, error),
    'aria-invalid': error ? ('true' as const) : undefined,
  };
}
