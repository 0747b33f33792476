import { say } from '../../views/words/say.ts';

/*
 * A name that its author has taken off a post (SAFETY PO-7): others meet a word and a landscape that are the same for everybody. The
 * row keeps its name, so that the author still finds the post, and what the team decides still reaches the person through the seal.
 */

/** The landscape of no name in particular. */
const avatar = 0;

/** SQL: what others call whoever wrote a post, in place of what the name shows. */
export const seenName = (post: string, name: string): string =>
  `case when ${post}.faded then '${say('name.faded')}' else ${name}.shown end`;

/** SQL: the landscape beside it. */
export const seenAvatar = (post: string, name: string): string =>
  `case when ${post}.faded then ${avatar} else ${name}.avatar end`;
