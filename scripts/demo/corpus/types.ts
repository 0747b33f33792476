import type { Need } from '../../../src/forum/needs.catalogue.ts';
import type { StorySections } from '../../../src/forum/post.entity.ts';
import type { ReportKind } from '../../../src/moderation/report-kinds.catalogue.ts';
import type { ContentLabel } from '../../../src/safety/content-labels.catalogue.ts';
import type { Reason } from '../../../src/safety/reasons.catalogue.ts';

/** The spaces the demo adds to the six a forum opens with. */
export const demoSpaces = [
  { id: 'small-steps', title: 'Small steps', about: 'What went all right, however small' },
  { id: 'asking', title: 'Asking and finding out', about: 'Appointments, words, forms, what to expect' },
] as const;

export type DemoSpace =
  | 'nights'
  | 'anxiety'
  | 'low-days'
  | 'loss'
  | 'family'
  | 'work'
  | (typeof demoSpaces)[number]['id'];

/** The demo accounts. Most people speak under another fresh name in each thread; some also keep a name. */
// biome-ignore format: a few short rows read better than one line for each
export const demoPeople = [
  'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p10',
  'p11', 'p12', 'p13', 'p14', 'p15', 'p16', 'p17', 'p18', 'p19', 'p20',
  'p21', 'p22', 'p23', 'p24', 'p25', 'p26', 'p27', 'p28', 'p29', 'p30',
  'p31', 'p32', 'p33', 'p34', 'p35', 'p36', 'p37', 'p38', 'p39', 'p40',
  'p41', 'p42', 'p43', 'p44',
] as const;

export type DemoPerson = (typeof demoPeople)[number];

/** The hour of the day `hoursAgo` counts back from, so that what is written at night stands in the night. */
export const demoEveningHour = 20;

/**
 * Hours before the demo's last evening: `ago(5, 22)` is ten o'clock in the evening five days before it. Hours after
 * midnight belong to the night before and go on counting: `ago(5, 27)` is three in the morning of that night.
 */
export const ago = (days: number, clock: number): number => days * 24 + demoEveningHour - clock;

/** What an opening post and an answer have in common. */
export type DemoPost = {
  by: DemoPerson;
  /** The person's kept name. Without it they speak under the fresh name they got for this thread. */
  keptName?: string;
  /** Whole hours before `demoEveningHour` of the demo's last day; never larger than the post before. */
  hoursAgo: number;
  /** Markdown. `{p4}` speaks to that person by the name they have in this thread. */
  text: string;
  /** Topics the author named (CW-1). */
  labels?: ContentLabel[];
  /** Topics a moderator added later. */
  teamLabels?: ContentLabel[];
  /** What stood here first; the author changed it to `text` within the same evening. */
  before?: string;
  /** A moderator hid it and said why; the author asks for a second look at that. */
  hidden?: { reason: Reason; note: string; secondLook: string };
};

export type DemoAnswer = DemoPost & {
  /** Place of the quoted answer in `answers`; -1 is the opening post. */
  quotes?: number;
  /** The author took the answer back; its text is written first and then withdrawn. */
  withdrawn?: true;
  /** A report on this answer that still waits for a moderator. */
  reported?: { kind: ReportKind; note?: string };
};

export type DemoThread = DemoPost & {
  space: DemoSpace;
  title: string;
  need: Need;
  /** The three parts of a personal story; `text` is all of them together. */
  sections?: StorySections;
  answers: DemoAnswer[];
  /** Locked by a moderator after the last answer, with the reason people read. */
  locked?: { reason: string };
  /** Opened as the demo runs rather than on its last evening: nobody has had the time to answer. */
  justNow?: true;
};

/** The words of a personal story for its thread. */
export const asStory = (sections: StorySections): Pick<DemoThread, 'sections' | 'text'> => ({
  sections,
  text: [sections.happened, sections.helped, sections.now].join('\n\n'),
});
