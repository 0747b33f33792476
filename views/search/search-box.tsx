import { paths } from '../../src/paths.ts';
import { type Asked, askedText } from '../../src/search/asked.rules.ts';
import { Button } from '../parts/button.tsx';
import { say } from '../words/say.ts';

export interface SearchBoxProps {
  words: string;
  asked: Asked;
  /** What was typed was longer than what is looked for. */
  cut: boolean;
}

/** The box with the words in it, and what the search is narrowed by (DESIGN 5.4). Complete without script. */
export function SearchBox({ words, asked, cut }: SearchBoxProps) {
  const narrowed = askedText({ ...asked, page: 1 });
  return (
    <search>
      <form
        class="stack tight search-box"
        action={paths.search()}
        method="post"
        data-at-once={paths.searchAtOnce()}
      >
        <label for="q">{say('search.field')}</label>
        <div class="search-line">
          <input
            type="search"
            id="q"
            name="q"
            value={words}
            autocomplete="off"
            dir="auto"
            enterkeyhint="search"
          />
          <Button kind="main">{say('search.act')}</Button>
        </div>
        {narrowed !== '' && <input type="hidden" name="asked" value={narrowed} />}
        <p class="small soft">{say(cut ? 'search.cut' : 'search.field.hint')}</p>
        <AtOnce />
      </form>
    </search>
  );
}

/** What is found while one types; filled by the script, and not there without it. */
function AtOnce() {
  return (
    <div class="at-once" data-found hidden>
      <p class="small soft" role="status" data-said />
      <ul />
    </div>
  );
}
