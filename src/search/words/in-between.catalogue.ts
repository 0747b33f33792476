import type { Concept } from './concept.ts';

/** Going back, waiting, leaving off, and what is left on the skin. */
export const inBetweenConcepts: Concept[] = [
  {
    id: 'return-to-work',
    role: 'topic',
    words:
      'return to work, returning to work, back to work, sick leave, phased return; first day back, colleagues, occupational health, work, signed off; gradually, hours, manager, off sick',
    situations: ['work', 'anxiety'],
  },
  {
    id: 'scars',
    role: 'topic',
    words:
      'scars, scar, old scars, hiding scars; sleeves, self harm, skin, arms, summer, cover; heat, questions, shame, body',
    situations: ['shame', 'urges'],
  },
  {
    id: 'waiting-for-help',
    role: 'topic',
    words:
      'waiting list, referral, referred, waiting for therapy; therapy, appointment, wait, meanwhile, in the meantime; doctor, months, service, between sessions',
    situations: ['after-crisis', 'low-mood'],
    kinds: ['professional-help', 'routine'],
  },
  {
    id: 'coming-off-meds',
    role: 'topic',
    words:
      'coming off medication, stopping medication, withdrawal, tapering, missed dose; medication, antidepressants, tablets, side effects, doctor; pharmacist, slowly, reminder, meds',
    situations: ['body-pain', 'low-mood'],
    kinds: ['professional-help'],
  },
];
