import { z } from 'zod';
import {
  isBytes,
  isRandomName,
  isSealed,
  mostRounds,
  nonceBytes,
  planPage,
  rounds,
  tagBytes,
} from './envelope.rules.ts';

const version = z.coerce.number().int().min(0).max(1_000_000_000);
const randomName = z.string().refine(isRandomName);
const pageName = z.union([z.literal(planPage), randomName]);

const Slot = z.strictObject({
  salt: z.string().refine((text) => isBytes(text, 16)),
  rounds: z.number().int().min(rounds).max(mostRounds),
  wrapped: z.string().refine((text) => isBytes(text, nonceBytes + 32 + tagBytes)),
});
const KeyBox = z.strictObject({ id: randomName, secret: Slot, recovery: Slot });

/** A key under seal, as JSON in one field. */
export const KeysInput = z.strictObject({
  version,
  keys: z
    .string()
    .max(1000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom' });
        return z.NEVER;
      }
    })
    .pipe(KeyBox),
});

/** A page under seal, the version it was made from, and the key it was sealed with. */
export const PageInput = z.strictObject({
  page: pageName,
  version,
  key: randomName,
  box: z.string().refine(isSealed),
});

export const DroppingInput = z.strictObject({ page: randomName, version });

/** Everything goes: only with a tick. */
export const EndingInput = z.strictObject({ sure: z.literal('yes').optional() });
