import { paths } from '../../src/paths.ts';
import { kindnessRules } from '../../src/safety/kindness/kindness-rules.catalogue.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Tick } from '../parts/choices.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { isWordKey, say, sayUnchecked } from '../words/say.ts';
import { WorkNav } from './work-nav.tsx';

export interface KindnessPageProps {
  frame: Frame;
  words: { off: ReadonlySet<string>; own: ReadonlyMap<string, string> };
  text: string;
  listen: boolean;
  /** What would be said about the text; nothing where none was tried. */
  found?: { rule: string; name: string; why: string; instead: string; passage: string; act: string }[];
}

/** The rules of kindness, what of them is changed here, and a text to try them with. */
export function KindnessPage({ frame, words, text, listen, found }: KindnessPageProps) {
  const nav = <WorkNav frame={frame} />;
  return (
    <SitePage frame={frame} tabTitle={say('kindness-rules.tab')} here="work" wide aside={nav}>
      <h1>{say('kindness-rules.title')}</h1>
      <p class="prose">{say('kindness-rules.lead')}</p>
      {found && <Found found={found} />}
      <Form action={paths.workKindness()} csrf={frame.csrf} keep="kindness-try">
        <TextArea
          name="text"
          label={say('kindness-rules.try')}
          hint={say('kindness-rules.try.hint')}
          value={text}
          rows={4}
        />
        <Tick name="listen" label={say('kindness-rules.try.listen')} checked={listen} />
        <p>
          <Button>{say('kindness-rules.try.act')}</Button>
        </p>
      </Form>
      <h2>{say('kindness-rules.list')}</h2>
      <ul class="links">
        {kindnessRules.map(({ code, act }) => (
          <li>
            {act === 'hold' ? (
              <span>{nameOf(code)}</span>
            ) : (
              <LoneLink href={paths.workKindnessRule(code)}>{nameOf(code)}</LoneLink>
            )}{' '}
            <span class="small">{stateOf(code, act, words)}</span>
          </li>
        ))}
      </ul>
    </SitePage>
  );
}

const nameOf = (code: string): string => {
  const key = `kindness.${code}.name`;
  return isWordKey(key) ? sayUnchecked(key) : code;
};

function stateOf(code: string, act: string, { off, own }: KindnessPageProps['words']): string {
  if (act === 'hold') return say('kindness-rules.always');
  if (off.has(code)) return say('kindness-rules.is-off');
  return [...own.keys()].some((key) => key.startsWith(`kindness.${code}.`)) ? say('kindness-rules.own') : '';
}

function Found({ found }: { found: NonNullable<KindnessPageProps['found']> }) {
  return (
    <Card heading={say('kindness-rules.found')}>
      {found.length === 0 && <p>{say('kindness-rules.found.none')}</p>}
      <ul class="hint-list">
        {found.map(({ passage, name, why, instead, act }) => (
          <li>
            <mark dir="auto">{passage}</mark> {name}.{' '}
            {act === 'hold'
              ? say('kindness-rules.always')
              : `${why} ${say('nudge.instead', { words: instead })}`}
          </li>
        ))}
      </ul>
    </Card>
  );
}
