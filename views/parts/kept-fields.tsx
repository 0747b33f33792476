import { storyParts } from '../../src/forum/story.rules.ts';
import { say } from '../words/say.ts';
import { Field } from './field.tsx';

/** A form that was sent and not taken: where it went and what it said. */
export interface KeptText {
  action: string;
  fields: Record<string, string>;
}

/** Fields with a text that a person wrote, which they should see again; everything else travels unseen. */
const written = new Set(['text', 'note', ...storyParts]);

/** Whether a kept form shows words of the person; others carry only what they chose, unseen. */
export const showsWords = ({ fields }: KeptText): boolean =>
  Object.entries(fields).some(([name, value]) => value !== '' && (name === 'title' || written.has(name)));

/** The fields of a kept form inside another form: texts to read and change, the rest hidden. */
export function KeptFields({ kept }: { kept: KeptText }) {
  return (
    <>
      {Object.entries(kept.fields).map(([name, value]) =>
        name === 'title' && value !== '' ? (
          <Field id="kept-title" name={name} label={say('write.field.title')} value={value} />
        ) : written.has(name) && value !== '' ? (
          <div class="field">
            <label for={`kept-${name}`}>{labelOf(name)}</label>
            <textarea
              id={`kept-${name}`}
              name={name}
              rows={name === 'text' ? 8 : 2}
              dir="auto"
            >{`\n${value}`}</textarea>
          </div>
        ) : (
          <input type="hidden" name={name} value={value} />
        ),
      )}
    </>
  );
}

function labelOf(name: string): string {
  const part = storyParts.find((each) => each === name);
  return part === undefined ? say('problem.kept.text') : say(`story.${part}`);
}
