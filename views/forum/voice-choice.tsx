import type { ShownName } from '../../src/forum/forum.queries.ts';
import { Choices } from '../parts/choices.tsx';
import { say } from '../words/say.ts';

export interface VoiceChoiceProps {
  fresh: { shown: string; avatar: number };
  kept: ShownName[];
  chosen: string;
  error?: string;
  legend: string;
}

/** Which name speaks: the fresh one for this thread, or one that people may know (PO-5). */
export function VoiceChoice({ fresh, kept, chosen, error, legend }: VoiceChoiceProps) {
  return (
    <>
      <input type="hidden" name="fresh_name" value={fresh.shown} />
      <input type="hidden" name="fresh_avatar" value={String(fresh.avatar)} />
      <Choices
        name="voice"
        legend={legend}
        error={error}
        chosen={chosen}
        options={[
          { value: 'fresh', label: fresh.shown, hint: say('write.name.fresh') },
          ...kept.map((name) => ({ value: name.id, label: name.shown, hint: say('write.name.kept') })),
        ]}
      />
    </>
  );
}
