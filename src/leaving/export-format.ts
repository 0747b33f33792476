import { z } from 'zod';

/*
 * What somebody takes along when they ask for their own things (PR-5). The shape is published as a JSON schema in
 * docs/export.schema.json; a change that takes something away or means something else by a word is a new version.
 */

const id = z.string();
const labels = z.array(z.string());
/** A day of the calendar, UTC. */
const day = z.iso.date();
/** A full hour, UTC: finer times of content are not kept (PO-8). */
const hour = z.iso.datetime();

const OwnPost = z.strictObject({
  id,
  thread: id,
  /** Empty where the title is gone, and where somebody else gave it. */
  thread_title: z.string(),
  space: z.string(),
  kind: z.enum(['thread', 'story', 'strategy']),
  opening: z.boolean(),
  name: z.string(),
  written_hour: hour,
  /** As it was written; null where it was taken back. */
  text: z.string().nullable(),
  parts: z.record(z.string(), z.string()).nullable(),
  labels,
  labels_of_team: labels,
  edited: z.boolean(),
  quotes: id.nullable(),
  /** What others meet now. */
  others_see: z.enum(['words', 'words-without-name', 'nothing']),
  later: z.strictObject({ what: z.enum(['fade', 'hide', 'erase']), day }).nullable(),
});

const Account = z.strictObject({
  role: z.string(),
  agreement_version: z.number(),
  consent_version: z.number(),
  consent_week: day,
  seen_week: day,
  codes_left: z.number(),
  second_step: z.strictObject({ code: z.boolean(), passkeys: z.array(z.string()) }),
  devices: z.array(z.strictObject({ word: z.string(), shared: z.boolean(), seen_week: day })),
  /** The Monday from which on a wish to leave cannot be taken back; null where there is none. */
  leaving: day.nullable(),
});

export const OwnThings = z.strictObject({
  format: z.literal('alongside.own-things'),
  version: z.literal(1),
  made_day: day,
  community: z.string(),
  account: Account,
  names: z.array(z.strictObject({ id, shown: z.string(), kept: z.boolean(), threads: z.array(id) })),
  /** Lists about the member, by use, just as the program reads them. What was sealed in a browser stays sealed. */
  lockers: z.record(z.string(), z.unknown()),
  drafts: z.array(
    z.strictObject({ id, thread: id.nullable(), kept_until: day, fields: z.record(z.string(), z.unknown()) }),
  ),
  statements: z.array(
    z.strictObject({
      id,
      post: id,
      name: z.string(),
      act: z.string(),
      reason: z.string().nullable(),
      note: z.string(),
      passage: z.string().nullable(),
      made_hour: hour,
      until_hour: hour.nullable(),
      by_software: z.boolean(),
      taken_back: z.boolean(),
    }),
  ),
  reports: z.array(
    z.strictObject({
      post: id,
      kind: z.string(),
      code: z.string(),
      outcome: z.string(),
      notes: z.array(z.string()),
      made_hour: hour,
    }),
  ),
  reactions: z.array(z.strictObject({ post: id, words: z.array(z.enum(['thanks', 'me-too', 'read'])) })),
  outcomes: z.array(z.strictObject({ strategy: id, told: z.string() })),
  /** Sentences about what is not in here, and why. */
  not_included: z.array(z.string()),
  posts: z.array(OwnPost),
});

export type OwnThings = z.infer<typeof OwnThings>;
export type OwnPostCopy = z.infer<typeof OwnPost>;
/** Everything but the posts, of which there may be thousands. */
export type OwnThingsHead = Omit<OwnThings, 'posts'>;

/** The published schema. */
export const ownThingsSchema = (): object => z.toJSONSchema(OwnThings);
