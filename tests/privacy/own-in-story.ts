import { insertPasskey } from '../../src/accounts/passkeys.ts';
import { chooseLater } from '../../src/forum/choose-later.ts';
import { keepKeys } from '../../src/ground/keep-keys.ts';
import { keepPage } from '../../src/ground/keep-page.ts';
import { askToLeave } from '../../src/leaving/ask-to-leave.ts';
import type { Member as Actor } from '../../src/platform/actor.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Em } from '../../src/platform/rows.ts';
import type { Tools } from '../../src/platform/tools.ts';
import type { Random } from './random.ts';
import { unlessRefused } from './team-in-story.ts';

interface Own {
  em: Em;
  tools: Tools;
  actor: Actor;
  random: Random;
}

/** What becomes of an own post, now or on a day to come. */
export async function planLater({ em, tools, actor, random }: Own, post: string): Promise<void> {
  const wish = (['fade', 'hide', 'erase'] as const)[Math.floor(random() * 3)] ?? 'fade';
  const days = wish !== 'erase' && random() < 0.5 ? 0 : 7;
  await chooseLater(em, tools, actor, { post, wish, days }, async () => undefined).catch(unlessRefused);
}

/** Somebody writes in their plan or journal, which their browser has sealed: of one size, mostly. */
export async function writeOnGround({ em, tools, actor, random }: Own): Promise<void> {
  const keys = { id: actor.account, secret: {}, recovery: {} } as never;
  await keepKeys(em, tools, actor, { version: 0, keys });
  const box = 'x'.repeat(random() < 0.8 ? 5500 : 11_000);
  const page = random() < 0.5 ? 'plan' : newId();
  await keepPage(em, tools, actor, { page, version: 0, key: actor.account, box });
}

export async function makePasskey({ em, tools, actor }: Own): Promise<void> {
  const day = tools.clock.now().toISOString().slice(0, 10);
  await insertPasskey(em, tools.keys, actor.account, {
    key: 'x',
    count: 0,
    credential: newId(),
    word: 'x',
    day,
  });
}

/** Somebody means to leave; until the Monday they may come back. */
export async function meanToLeave({ em, tools, actor, random }: Own): Promise<void> {
  const choice = random() < 0.5 ? 'take' : 'cut';
  await askToLeave(em, tools, actor, { passphrase: 'x', choice }).catch(unlessRefused);
}
