/** What a person asks for when they start a thread (PO-3). Words: `need.<code>.label` and `need.<code>.hint`. */
export const needs = ['listen', 'similar', 'ideas', 'progress', 'information'] as const;
export type Need = (typeof needs)[number];
