import type { Child } from 'hono/jsx';
import { paths } from '../../src/paths.ts';
import type { Asked } from '../../src/search/asked.rules.ts';
import type { FacetCounts, SearchFilters } from '../../src/search/search-engine.ts';
import { energies, minuteSteps } from '../../src/strategies/facets.catalogue.ts';
import { chosenIn, type ManyFacet, manyFacets } from '../../src/strategies/filters.rules.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { say, sayUnchecked } from '../words/say.ts';
import { sayChosen } from './search-words.ts';

export interface FacetsFormProps {
  asked: Asked;
  /** How often each value stands among what was found; nothing where that is not known. */
  counts: FacetCounts;
  /** Nothing was found: only what is chosen is worth a box. */
  empty: boolean;
}

/** What is shown before "More to choose from". */
const first: readonly ManyFacet[] = ['situation', 'place'];
const others: readonly ManyFacet[] = ['kind', 'needs', 'with', 'cost', 'access', 'without', 'evidence'];

/**
 * What narrows the search: a fold on a phone, the start column where there is room (DESIGN 4). Sent by GET to the same
 * address: the words stand sealed in its path and are not in the form.
 */
export function FacetsForm(props: FacetsFormProps) {
  const { asked } = props;
  const on = chosenIn(asked.filters).length;
  return (
    <details class="fold facets">
      <summary>
        <Icon name="sliders" />
        <span class="fold-label">{say('search.narrow.on', { count: on })}</span>{' '}
        <span class="fold-act fold-open">{say('fold.open')}</span>
        <span class="fold-act fold-close">{say('fold.close')}</span>
      </summary>
      <form
        class="stack fold-text"
        method="get"
        action={paths.searchHere('')}
        aria-label={say('search.narrow')}
      >
        <h2 class="facets-title">{say('search.narrow')}</h2>
        {asked.of !== 'all' && <input type="hidden" name="of" value={asked.of} />}
        {asked.sort !== 'fit' && <input type="hidden" name="sort" value={asked.sort} />}
        <Many {...props} facet="situation" />
        <One {...props} facet="minutes" values={minuteSteps} />
        <One {...props} facet="energy" values={energies} />
        {(!props.empty || asked.filters.night) && (
          <Group legend={say('facets.night')}>
            <Box {...props} facet="night" value="1" />
          </Group>
        )}
        {first.slice(1).map((facet) => (
          <Many {...props} facet={facet} />
        ))}
        <details open={chosenIn(asked.filters).some(({ facet }) => others.includes(facet as ManyFacet))}>
          <summary class="lone">{say('search.narrow.more')}</summary>
          <div class="stack">
            {others.map((facet) => (
              <Many {...props} facet={facet} />
            ))}
          </div>
        </details>
        <p>
          <Button kind="main" full>
            {say('search.narrow.act')}
          </Button>
        </p>
      </form>
    </details>
  );
}

function Group({ legend, children }: { legend: string; children?: Child }) {
  return (
    <fieldset class="facet">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** Values of which any may do. One that nothing among the found has is left out, unless it is chosen. */
function Many({ facet, ...props }: FacetsFormProps & { facet: ManyFacet }) {
  const isKnown = props.empty || Object.keys(props.counts).length > 0;
  const shown = manyFacets[facet].filter(
    (value) => !isKnown || props.counts[facet]?.[value] || isOn(props.asked.filters, facet, value),
  );
  if (shown.length === 0) return null;
  return (
    <Group legend={sayUnchecked(`facets.${facet}`)}>
      {shown.map((value) => (
        <Box {...props} facet={facet} value={value} />
      ))}
    </Group>
  );
}

/** A facet with one limit: "up to". */
function One(props: FacetsFormProps & { facet: 'minutes' | 'energy'; values: readonly (string | number)[] }) {
  const { facet, values, asked } = props;
  if (props.empty && asked.filters[facet] === undefined) return null;
  return (
    <Group legend={sayUnchecked(`facets.${facet}`)}>
      <label class="pick">
        <input type="radio" name={facet} value="" checked={asked.filters[facet] === undefined} />
        {say('search.any')}
      </label>
      {values.map((value) => (
        <Box {...props} type="radio" value={String(value)} />
      ))}
    </Group>
  );
}

interface BoxProps extends FacetsFormProps {
  facet: keyof SearchFilters;
  value: string;
  type?: 'checkbox' | 'radio';
}

function Box({ asked, counts, facet, value, type = 'checkbox' }: BoxProps) {
  const count = facet === 'without' ? undefined : countOf(counts[facet], facet, value);
  return (
    <label class="pick">
      <input type={type} name={facet} value={value} checked={isOn(asked.filters, facet, value)} />
      <span>
        {sayChosen({ facet, value })} {count !== undefined && <span class="small soft">({count})</span>}
      </span>
    </label>
  );
}

/** For a limit, everything up to it: that is what choosing it would show. */
function countOf(counts: Record<string, number> | undefined, facet: keyof SearchFilters, value: string) {
  if (counts === undefined) return undefined;
  if (facet === 'night') return counts.true;
  const steps: readonly string[] | undefined = limits[facet];
  if (steps === undefined) return counts[value];
  const upTo = steps.slice(0, steps.indexOf(value) + 1);
  return upTo.reduce((sum, step) => sum + (counts[step] ?? 0), 0) || undefined;
}

const limits: { [facet in keyof SearchFilters]?: readonly string[] } = {
  minutes: minuteSteps.map(String),
  energy: energies,
};

const isOn = (filters: SearchFilters, facet: keyof SearchFilters, value: string): boolean =>
  chosenIn(filters).some((each) => each.facet === facet && each.value === value);
