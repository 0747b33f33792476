import { paths } from '../../src/paths.ts';
import type { Crumb } from '../parts/crumbs.tsx';
import { say } from '../words/say.ts';

/** The way back from a page of the own place. */
export const myPlaceTrail = (label: string): Crumb[] => [
  { label: say('me.title'), href: paths.me() },
  { label },
];
