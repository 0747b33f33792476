import type { CorpusSize } from './plan.ts';

/** More than this many never speak in one thread. */
const mostInThread = 40;
const openerSpeaksAgain = 0.2;

/** Who speaks at each place of each thread. Regulars get all their threads before anybody else is drawn. */
export function planSpeakers(
  sizes: readonly number[],
  special: number,
  { people, regulars = { people: 0, names: 0 } }: Pick<CorpusSize, 'people' | 'regulars'>,
  draw: () => number,
): number[][] {
  const speakers = sizes.map((posts) => crowd(posts, people, regulars.people, draw));
  const places = sizes.flatMap((posts, thread) => (thread >= special && posts > 1 ? [thread] : []));
  for (let person = 0; person < regulars.people; person += 1) {
    let names = 0;
    for (const thread of spread(places, regulars.names, person)) {
      if (names === regulars.names) break;
      if (seat(speakers[thread], person, regulars.people, draw)) names += 1;
    }
  }
  return speakers;
}

/** The threads in the order in which a regular takes them: first some from everywhere, another for each person. */
function spread(places: readonly number[], wanted: number, person: number): number[] {
  const step = Math.max(1, Math.floor(places.length / wanted));
  const isFirst = (_: number, at: number): boolean => (at + person) % step === 0;
  return [...places.filter(isFirst), ...places.filter((place, at) => !isFirst(place, at))];
}

/** Puts a person on one of the places after the first, one that no regular has. False where there is none. */
function seat(speakers: number[] | undefined, person: number, regulars: number, draw: () => number): boolean {
  if (speakers === undefined) return false;
  const from = Math.floor(draw() * (speakers.length - 1));
  for (let step = 0; step < speakers.length - 1; step += 1) {
    const at = 1 + ((from + step) % (speakers.length - 1));
    if ((speakers[at] ?? 0) < regulars) continue;
    speakers[at] = person;
    return true;
  }
  return false;
}

function crowd(posts: number, people: number, regulars: number, draw: () => number): number[] {
  const others = people - regulars;
  const size = Math.min(mostInThread, others, 1 + Math.ceil(posts / 3));
  const first = Math.floor(draw() * others);
  const circle = Array.from({ length: size }, (_, at) => regulars + ((first + at * 7) % others));
  const opener = circle[0] ?? 0;
  return Array.from({ length: posts }, (_, at) => {
    if (at === 0 || draw() < openerSpeaksAgain) return opener;
    return circle[1 + Math.floor(draw() * (size - 1))] ?? opener;
  });
}
