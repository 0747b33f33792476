import { html } from 'hono/html';
import { type ReactionWord, reactions } from '../../src/forum/reactions.catalogue.ts';
import { say } from '../words/say.ts';
import { Icon } from './icon.tsx';

export interface ReactionsProps {
  /** Who wrote the post, so that a button read out alone makes sense: "Thank you, to Slow River". */
  name: string;
  /** Three people or more have said something. Nobody but the author learns more than that (RE-7). */
  several: boolean;
  /** Where words go and which ones stand; guests have none. */
  member: { action: string; said: ReadonlySet<ReactionWord> | undefined } | null;
  /** A place where somebody is remembered: "Me too" is no word for that (CR-14). */
  remembering?: boolean;
}

const formId = 'words';

/**
 * The one form that the buttons under all posts of a page belong to, each with an address of its own: so the reader's
 * token stands on the page once, and the posts are the same for everybody.
 */
export const ReactionForm = ({ csrf }: { csrf: string | undefined }) => (
  <form id={formId} method="post" hidden>
    <input type="hidden" name="form_token" value={csrf} />
  </form>
);

/** Three words under a post of somebody else. A word that stands is taken back by the same button (DESIGN 4). */
export function Reactions({ name, several, member, remembering }: ReactionsProps) {
  if (!several && member === null) return null;
  return html`<div class="reactions">${several && html`<p>${say('reaction.several')}</p>`}${
    member && words(name, member, remembering)
  }</div>`;
}

/*
 * Escaped text and no elements, here alone: a full page has 150 of these buttons, and as elements they cost four times as
 * much (docs/performance.md).
 */
function words(name: string, { action, said }: NonNullable<ReactionsProps['member']>, remembering = false) {
  const offered = remembering ? reactions.filter((word) => word !== 'me-too' || said?.has(word)) : reactions;
  return html`<div class="row">${offered.map((word) => button(word, name, action, said?.has(word) ?? false))}</div>`;
}

/** Says with the press where it should end, so that pressing twice is the same as once. */
function button(word: ReactionWord, name: string, action: string, stands: boolean) {
  const spoken = say(`reaction.${word}`);
  const label = say('reaction.to', { word: spoken, name });
  return html`<button form="${formId}" formaction="${action}" name="${stands ? 'take' : 'set'}" value="${word}" aria-pressed="${stands ? 'true' : 'false'}" aria-label="${label}">${
    stands && <Icon name="check" />
  }${spoken}</button>`;
}

/** The same, as its author reads it: numbers in words, and nothing where there are none. */
export function Heard({ counts }: { counts: Readonly<Record<ReactionWord, number>> | undefined }) {
  const said = reactions.flatMap((word) => {
    const count = counts?.[word] ?? 0;
    return count > 0 ? [say(`reaction.heard.${word}`, { count })] : [];
  });
  if (said.length === 0) return null;
  return (
    <div class="reactions">
      <p>
        {said.join(' ')} {say('reaction.heard.only-you')}
      </p>
    </div>
  );
}
