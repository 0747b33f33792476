/** The spaces the first stories are told in. The starting spaces `family` and `work` stay empty. */
export type DemoSpace = 'nights' | 'anxiety' | 'low-days' | 'loss';

export type DemoNeed = 'listen' | 'similar' | 'ideas' | 'progress' | 'information';

export type DemoReportKind = 'worried' | 'unkind' | 'unsafe' | 'else';

/** The thirty demo accounts. */
// biome-ignore format: three short rows read better than thirty lines
export const demoPeople = [
  'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p10',
  'p11', 'p12', 'p13', 'p14', 'p15', 'p16', 'p17', 'p18', 'p19', 'p20',
  'p21', 'p22', 'p23', 'p24', 'p25', 'p26', 'p27', 'p28', 'p29', 'p30',
] as const;

export type DemoPerson = (typeof demoPeople)[number];

/** The hour of the day `hoursAgo` counts back from, so that what is written at night stands in the night. */
export const demoEveningHour = 20;

export type DemoAnswer = {
  by: DemoPerson;
  /** The person's kept name. Without it they speak under the fresh name they got for this thread. */
  keptName?: string;
  /** Whole hours before `demoEveningHour` of the demo's last day; never larger than the post before. */
  hoursAgo: number;
  /** Markdown. */
  text: string;
  /** Place of the quoted answer in `answers`; -1 is the opening post. */
  quotes?: number;
  /** The author took the answer back; its text is written first and then withdrawn. */
  withdrawn?: true;
  /** A report on this answer that still waits for a moderator. */
  reported?: { kind: DemoReportKind; note?: string };
};

export type DemoThread = {
  space: DemoSpace;
  title: string;
  need: DemoNeed;
  by: DemoPerson;
  keptName?: string;
  hoursAgo: number;
  /** Markdown. */
  text: string;
  answers: DemoAnswer[];
  /** Locked by a moderator after the last answer, with the reason people read. */
  locked?: { reason: string };
};
