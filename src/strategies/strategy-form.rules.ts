import type { StrategySections } from '../forum/post.entity.ts';
import { stepsOf } from '../forum/strategy-words.rules.ts';
import { boxField, ticked } from './strategy-facets.rules.ts';

/** Most of each an author may tick, so that a strategy is found by what it is really for. */
export const mostTicked = { situation: 4, kind: 3 } as const;

/** Most steps: what goes on one printed page, and what somebody can keep in mind on a bad night. */
export const mostSteps = 15;

/** The fields of the form that hold text, by name. */
export const textFields = [
  'title',
  'about',
  'steps',
  'when',
  'when_not',
  'care',
  'minutes',
  'energy',
  'company',
  'cost',
  'evidence',
  'evidence_link',
] as const;

/** Those that hold the parts of it. */
const strategyFields = ['about', 'steps', 'when', 'when_not', 'care'] as const;

type Form = Readonly<Record<string, unknown>>;

const text = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value : '';
};

/** The parts of a strategy as a form has them. */
export const sectionsIn = (form: Form): StrategySections => ({
  about: text(form, 'about'),
  steps: text(form, 'steps'),
  when: text(form, 'when'),
  whenNot: form.when_unknown === undefined ? text(form, 'when_not') : '',
  care: text(form, 'care'),
});

/** What others will read of a strategy, by the field of its form. */
export function wordsIn(form: Form): Record<string, string> {
  const { whenNot, ...parts } = sectionsIn(form);
  return { title: text(form, 'title'), ...parts, when_not: whenNot };
}

/** Something done to every text of a form that others will read; those that are not in it stay out. */
export const eachWord = (
  form: Readonly<Record<string, string>>,
  change: (text: string) => string,
): Record<string, string> =>
  Object.fromEntries(
    ['title', ...strategyFields]
      .filter((name) => name in form)
      .map((name) => [name, change(text(form, name))]),
  );

/** What is missing or too much where several fields answer one question: field -> key of the sentence. */
export function missingTogether(form: Form): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const group of ['situation', 'kind'] as const) {
    const count = ticked(form, group).length;
    if (count === 0) fields[group] = `strategy.${group}.missing`;
    if (count > mostTicked[group]) fields[group] = `strategy.${group}.many`;
  }
  // PO-4: when it did not help, or that the author does not know yet.
  if (form.when_unknown === undefined && text(form, 'when_not').trim() === '') {
    fields.when_not = 'strategy.when-not.missing';
  }
  if (stepsOf({ steps: text(form, 'steps') }).length > mostSteps) fields.steps = 'strategy.steps.many';
  const link = text(form, 'evidence_link').trim();
  if (form.evidence === 'guideline-or-study' && !isEvidenceLink(link)) {
    fields.evidence_link = 'strategy.link.missing';
  }
  return fields;
}

/** An address a reader can look at before they follow it: https, a plain host, no name or passphrase in it. */
export const isEvidenceLink = (link: string): boolean =>
  link.length <= 500 && /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][!#-;=?-Z_a-z~%]*)?$/i.test(link);

/** A text somebody wrote elsewhere, as the beginning of a strategy: lines of a list become steps, the rest what it is. */
export function strategyFromText(words: string): Pick<StrategySections, 'about' | 'steps'> {
  const lines = words.split('\n');
  const listed = lines.filter((line) => isListed.test(line));
  if (listed.length === 0) return { about: '', steps: words.trim() };
  const rest = lines.filter((line) => !isListed.test(line));
  return {
    about: rest
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    steps: stepsOf({ steps: listed.join('\n') }).join('\n'),
  };
}

const isListed = /^\s*(?:\d{1,2}[.)]|[-*•])\s+\S/;

/** A stored strategy as its form has it: name of a field -> what stands in it. */
export function formOf(sections: StrategySections, boxes: Record<string, readonly string[]>): Form {
  const ticks = Object.entries(boxes).flatMap(([group, codes]) =>
    codes.map((code) => [boxField(group as 'kind', code), 'on'] as const),
  );
  return {
    about: sections.about,
    steps: sections.steps,
    when: sections.when,
    when_not: sections.whenNot,
    ...(sections.whenNot === '' ? { when_unknown: 'on' } : {}),
    care: sections.care,
    ...Object.fromEntries(ticks),
  };
}

/** The fields in which a link could stand, with what was typed. */
export const linkable = (form: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries([...strategyFields, 'evidence_link'].map((name) => [name, form[name] ?? '']));
