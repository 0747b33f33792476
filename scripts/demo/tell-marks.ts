import { reactionKey } from '../../src/accounts/sealed-link.ts';
import type { Database } from '../../src/database.ts';
import { raiseVersions } from '../../src/forum/add-post.ts';
import { reactions as words } from '../../src/forum/reactions.catalogue.ts';
import type { Tools } from '../../src/platform/tools.ts';
import type { DemoPost } from './corpus/types.ts';
import { drawReactions } from './draw-reactions.ts';
import type { Told } from './tell-story.ts';

/** From how many people on a post says that several have reacted (RE-7). */
const several = 3;

/** The topics of a post, named by its author and by the team (CW-1). */
export async function markPost(database: Database, id: string, post: DemoPost): Promise<void> {
  const { labels = [], teamLabels = [] } = post;
  if (labels.length + teamLabels.length === 0) return;
  const em = database.fork();
  const [marked] = await em.execute<{ thread_id: string }[]>(
    'update post set labels = ?::text[], team_labels = ?::text[] where id = ? returning thread_id',
    [`{${labels.join(',')}}`, `{${teamLabels.join(',')}}`, id],
  );
  if (marked !== undefined) await raiseVersions(em, marked.thread_id);
}

/** Lets people of the story react to what they have read. Gives back how many did. */
export async function tellReactions(database: Database, tools: Tools, told: Told): Promise<number> {
  const em = database.fork();
  let count = 0;
  for (const { thread, id, posts } of told.threads) {
    for (const { at, by, word } of drawReactions(thread)) {
      const { account } = told.people.member(by);
      const post = posts[at] ?? '';
      await em.execute(
        'insert into reaction (blind_key, post_id, thanks, me_too, read) values (?, ?, ?, ?, ?) on conflict do nothing',
        [reactionKey(tools.keys, account, post), post, ...words.map((each) => each === word)],
      );
      count += 1;
    }
    await em.execute(
      `update post p set several = true
       where thread_id = ? and (select count(*) from reaction r where r.post_id = p.id) >= ?`,
      [id, several],
    );
    await raiseVersions(em, id);
  }
  return count;
}
