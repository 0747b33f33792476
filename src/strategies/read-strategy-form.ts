import type { z } from 'zod';
import type { WebContext } from '../platform/web/context.ts';
import { fieldsOf, type Read, readForm } from '../platform/web/form.ts';
import { type StrategyFacets, ticked } from './strategy-facets.rules.ts';
import { missingTogether, sectionsIn } from './strategy-form.rules.ts';

type Form = Readonly<Record<string, unknown>>;
type Facts = Pick<StrategyFacets, 'minutes' | 'energy' | 'company' | 'cost' | 'evidence'> & {
  evidence_link: string;
};

/** Reads the posted form of a strategy: field by field, and what several say together, so that all that is missing is named at once. */
export function readStrategyForm<Output>(c: WebContext, schema: z.ZodType<Output>): Read<Output> {
  return together(readForm(c, schema), c.get('form'));
}

/** The same of words that are not yet to go up. */
export function checkStrategy<Output>(schema: z.ZodType<Output>, form: Form): Read<Output> {
  const read = schema.safeParse(form);
  return together(
    read.success ? { ok: true, value: read.data } : { ok: false, fields: fieldsOf(read.error) },
    form,
  );
}

function together<Output>(read: Read<Output>, form: Form): Read<Output> {
  const fields = { ...missingTogether(form), ...(read.ok ? {} : read.fields) };
  return Object.keys(fields).length === 0 ? read : { ok: false, fields };
}

/** What a form that is complete says: the parts, and what the strategy can be found by. */
export function strategyIn(form: Form & Facts) {
  const facets: StrategyFacets = {
    situations: ticked(form, 'situation'),
    kinds: ticked(form, 'kind'),
    minutes: form.minutes,
    energy: form.energy,
    night: form.night !== undefined,
    places: orElse(ticked(form, 'place'), 'anywhere'),
    company: form.company,
    cost: form.cost,
    needs: ticked(form, 'thing'),
    evidence: form.evidence,
    evidenceLink: form.evidence_link || null,
    cautions: ticked(form, 'caution'),
    access: ticked(form, 'access'),
  };
  return { sections: sectionsIn(form), facets };
}

const orElse = <Code>(codes: Code[], other: Code): Code[] => (codes.length > 0 ? codes : [other]);
