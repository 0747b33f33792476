/*
 * What everybody can read now: the one place for it in search. Whatever an index says, nothing is shown that this does
 * not let through (SEARCH 3). `t` is a thread, `o` its opening post.
 */

/** A thread that stands in a list and whose opening words are up. */
export const readableThread = "t.listed and o.state = 'up'";

/** The same as a join: `t` and `o`. */
export const readableThreads = `thread t join post o on o.thread_id = t.id and o.position = 1 and ${readableThread}`;

/** An answer whose words may be searched: up, and under no label, because a folded text is in no index and no snippet. */
export const openAnswer = "p.state = 'up' and p.position > 1 and p.labels = '{}' and p.team_labels = '{}'";
