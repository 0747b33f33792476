import { Describing, describedBy } from './field.tsx';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

export interface ChoicesProps {
  name: string;
  /** Gives each choice a name of its own; then its value is only whether it was chosen. */
  nameOf?: (value: string) => string;
  legend: string;
  hint?: string;
  error?: string;
  options: Choice[];
  /** One value for radio buttons, a list makes boxes to tick. */
  chosen?: string | string[];
  /** Two or three beside each other where there is room. */
  tiles?: boolean;
}

/** Up to six choices in bordered rows. The first control carries the name as id, for the summary of problems. */
export function Choices({ name, nameOf, legend, hint, error, options, chosen = '', tiles }: ChoicesProps) {
  const many = Array.isArray(chosen);
  return (
    <fieldset
      class="choices"
      aria-describedby={describedBy(name, hint, error)}
      aria-invalid={error ? 'true' : undefined}
    >
      <legend>{legend}</legend>
      <Describing id={name} hint={hint} error={error} />
      <div class={tiles ? 'choices-rows tiles' : 'choices-rows'}>
        {options.map((option, place) => (
          <ChoiceRow
            {...option}
            type={many ? 'checkbox' : 'radio'}
            id={place === 0 ? name : `${name}-${place + 1}`}
            name={nameOf?.(option.value) ?? name}
            value={nameOf ? 'on' : option.value}
            checked={many ? chosen.includes(option.value) : chosen === option.value}
          />
        ))}
      </div>
    </fieldset>
  );
}

export interface TickProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  checked?: boolean;
  value?: string;
}

/** One box to tick: a consent, "I have kept the codes". Never ticked beforehand (ON-4). */
export function Tick({ name, label, hint, error, checked = false, value = 'yes' }: TickProps) {
  return (
    <div class="field">
      <Describing id={name} error={error} />
      <ChoiceRow type="checkbox" id={name} {...{ name, label, hint, error, checked, value }} />
    </div>
  );
}

interface ChoiceRowProps extends Choice {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  checked: boolean;
  error?: string;
}

function ChoiceRow({ type, id, name, value, label, hint, checked, error }: ChoiceRowProps) {
  return (
    <label class="choice">
      <input
        {...{ type, id, name, value, checked }}
        aria-describedby={describedBy(id, undefined, error)}
        aria-invalid={error ? 'true' : undefined}
      />
      <span>
        <b>{label}</b> {hint && <span class="choice-hint">{hint}</span>}
      </span>
    </label>
  );
}
