import type { StorySections } from '../../src/forum/post.entity.ts';
import { storyParts } from '../../src/forum/story.rules.ts';
import { TextArea } from '../parts/field.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';

/** What is missing in a form that was sent, by field, in words. */
export const problemsIn = (fields: Record<string, string>): { field: string; text: string }[] =>
  Object.entries(fields).map(([field, key]) => ({ field, text: sayUnchecked(key as WordKey) }));

export interface StoryFieldsProps {
  typed: Partial<StorySections>;
  problems: { field: string; text: string }[];
  /** The part to go on in. */
  goOn?: string;
}

/** The three parts of a story, with what should stay out of them said first (PO-4, Papageno). */
export function StoryFields({ typed, problems, goOn }: StoryFieldsProps) {
  return (
    <>
      <NoticeBox heading={say('story.methods')}>
        <p>{say('story.methods.text')}</p>
      </NoticeBox>
      {storyParts.map((part) => (
        <TextArea
          name={part}
          label={say(`story.${part}`)}
          hint={say(`story.${part}.hint`)}
          value={typed[part]}
          rows={6}
          optional={part === 'helped'}
          autofocus={part === goOn}
          error={problems.find(({ field }) => field === part)?.text}
        />
      ))}
    </>
  );
}
