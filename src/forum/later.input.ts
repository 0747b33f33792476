import { z } from 'zod';
import { laterDays, laterWishes } from './later.catalogue.ts';

const days = laterDays.map(String) as [string, ...string[]];

export const LaterInput = z.strictObject({
  wish: z.enum(laterWishes, 'later.wish.missing'),
  days: z.enum(days).default('0').transform(Number),
});
