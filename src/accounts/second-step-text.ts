import { z } from 'zod';

/** A code of six digits, or what a passkey answered: both come in the one field of a form that asks for the second step. */
export const secondStepText = z.string().max(6000).default('');
