/** The four choices of the report form, in the order they are shown (MO-2). The code is the end of a catalogue key. */
export const reportKinds = ['worried', 'unkind', 'unsafe', 'else'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What a report came to. `open` until a moderator has closed it. */
export const reportOutcomes = ['open', 'kept', 'acted'] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];
