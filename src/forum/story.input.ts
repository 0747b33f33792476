import { z } from 'zod';
import { lengthOf } from '../platform/text.rules.ts';
import { withLabels } from '../safety/label-fields.rules.ts';
import { boxes, editNudgeFields, longestPost, part, partToFill, revision } from './form-fields.ts';
import { lookOverFields, openingFields, placeWords } from './forum.input.ts';
import { longestPart, storyParts } from './story.rules.ts';

/** What helped may be left out: for many people nothing has, and they have a story too (PO-4). */
const parts = {
  happened: partToFill('story.long', 'story.happened.missing'),
  helped: part('story.long'),
  now: partToFill('story.long', 'story.now.missing'),
};

/** All parts together are as long as a post may be; what is too much is said at the longest of them. */
function keepTogetherShort<Schema extends z.ZodType<Record<(typeof storyParts)[number], string>>>(
  schema: Schema,
): Schema {
  return schema.superRefine((story, context) => {
    const length = storyParts.reduce((sum, each) => sum + lengthOf(story[each]), 0);
    if (length <= longestPost) return;
    context.addIssue({ code: 'custom', path: [longestPart(story)], message: 'story.long' });
  });
}

const typed = z.string().default('');
/** Step 1 of a story, or a button pressed in step 2. */
export const StoryLookOverInput = z
  .strictObject({ ...lookOverFields, happened: typed, helped: typed, now: typed })
  .transform(withLabels);

export const StoryInput = keepTogetherShort(z.strictObject({ ...openingFields, ...parts })).transform(
  withLabels,
);

/** The fields of step 1, as they are checked before step 2 is shown. */
export const StoryWords = keepTogetherShort(z.object({ ...placeWords, ...parts }));

export const EditStoryInput = keepTogetherShort(
  z.strictObject({ ...parts, revision, ...editNudgeFields, ...boxes }),
).transform(withLabels);
