import { paths } from '../../src/paths.ts';
import { type Asked, askedText } from '../../src/search/asked.rules.ts';
import type { WaysOn } from '../../src/search/found.ts';
import type { Situation } from '../../src/strategies/facets.catalogue.ts';
import { withoutChosen } from '../../src/strategies/filters.rules.ts';
import type { Frame } from '../layouts/site-page.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';
import { sayChosen } from './search-words.ts';

export interface WaysOnProps extends WaysOn {
  frame: Frame;
  asked: Asked;
  words: string;
  /** Made with the page, for the form of a new thread. */
  formKey: string;
}

/** Where little fits: the filter to take off, other words, what is close to it, and the people here (SEARCH 5.6). */
export function WaysOnward(props: WaysOnProps) {
  const { asked, drop, didYouMean, nearby } = props;
  return (
    <>
      {didYouMean && <DidYouMean {...didYouMean} asked={asked} />}
      {drop && (
        <p class="row">
          <span>{say('search.none.drop', { value: sayChosen(drop.chosen), count: drop.more })}</span>
          <LinkButton
            small
            href={paths.searchHere(
              askedText({ ...asked, page: 1, filters: withoutChosen(asked.filters, drop.chosen) }),
            )}
          >
            {say('search.none.drop.act', { value: sayChosen(drop.chosen) })}
          </LinkButton>
        </p>
      )}
      {nearby.length > 0 && (
        <section class="stack tight">
          <h2>{say('search.nearby')}</h2>
          <SituationLinks situations={nearby} />
        </section>
      )}
      {props.words !== '' && <AskPeople {...props} />}
    </>
  );
}

/** Nothing fits: said calmly, with ways on (AX-11). */
export function NothingFits(props: WaysOnProps) {
  return (
    <EmptyState heading={say('search.none')}>
      <p>{say('search.none.text')}</p>
      <div class="stack">
        <WaysOnward {...props} />
      </div>
    </EmptyState>
  );
}

function DidYouMean({ words, sealed, asked }: { words: string; sealed: string; asked: Asked }) {
  return (
    <p>
      {say('search.did-you-mean')}{' '}
      <a class="lone" href={paths.searched(sealed, askedText({ ...asked, page: 1 }))} dir="auto">
        {words}
      </a>
    </p>
  );
}

/** Plain links that hold nothing but a choice: they can be kept and passed on. */
export function SituationLinks({ situations }: { situations: readonly Situation[] }) {
  return (
    <ul class="row">
      {situations.map((situation) => (
        <li>
          <LinkButton small href={paths.search(`situation=${situation}`)}>
            {sayChosen({ facet: 'situation', value: situation })}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

/** The words go along in the body of the form, as the title of a new thread; nobody has them before it is put up. */
function AskPeople({ frame, words, formKey }: WaysOnProps) {
  return (
    <section class="stack tight">
      <p>{say('search.ask.text')}</p>
      <Form action={paths.threadLookOver()} csrf={frame.csrf} formKey={formKey}>
        <input type="hidden" name="title" value={words} />
        <p>
          <Button name="change" value="yes" icon="pen-line">
            {say('search.ask')}
          </Button>
        </p>
      </Form>
    </section>
  );
}
