import {
  type OwnWordKey,
  presetNotes,
  reasonNames,
  reasonNotes,
} from '../../src/moderation/own-words.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { type OwnWords, sayOwn } from '../words/say-own.ts';
import { WorkNav } from './work-nav.tsx';

export interface OwnSentencesPageProps {
  frame: Frame;
  own: OwnWords;
}

/** What a sentence is for: the name of its reason or of its step. */
export function nameOfSentence(key: OwnWordKey): string {
  const [group = '', , code = ''] = key.split('.');
  if (group === 'reason') return sayUnchecked(`${key.replace(/\.note$/, '.label')}` as WordKey);
  return group === 'acts'
    ? sayUnchecked(`case.act.${code}` as WordKey)
    : say(`own-words.${key as AppealKey}`);
}
type AppealKey = Extract<OwnWordKey, `appeal.${string}`>;

/** Every sentence of the team that an organiser may put in their own words, as it stands now. */
export function OwnSentencesPage({ frame, own }: OwnSentencesPageProps) {
  const nav = <WorkNav frame={frame} />;
  return (
    <SitePage frame={frame} tabTitle={say('own-words.tab')} here="work" wide aside={nav}>
      <h1>{say('own-words.title')}</h1>
      <p class="prose">{say('own-words.lead')}</p>
      <Sentences heading={say('own-words.names')} keys={reasonNames} own={own} />
      <Sentences heading={say('own-words.hiding')} keys={reasonNotes} own={own} />
      <Sentences heading={say('own-words.presets')} keys={presetNotes} own={own} />
    </SitePage>
  );
}

function Sentences({
  heading,
  keys,
  own,
}: Pick<OwnSentencesPageProps, 'own'> & { heading: string; keys: readonly OwnWordKey[] }) {
  return (
    <section class="stack">
      <h2>{heading}</h2>
      <ul class="links">
        {keys.map((key) => (
          <li>
            <LoneLink
              href={paths.workSentence(key)}
              label={say('own-words.of', { name: nameOfSentence(key), list: heading })}
            >
              {nameOfSentence(key)}
            </LoneLink>{' '}
            <span class="small" dir="auto">
              {own.has(key) ? say('own-words.yours', { words: sayOwn(own, key) }) : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
