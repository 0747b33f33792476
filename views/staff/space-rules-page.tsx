import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { say, sayUnchecked } from '../words/say.ts';
import { WorkNav } from './work-nav.tsx';

export interface SpaceRulesPageProps {
  frame: Frame;
  spaces: { id: string; title: string; holds: readonly string[] }[];
}

/** Which space lets what wait, each with a page of its own. */
export function SpaceRulesPage({ frame, spaces }: SpaceRulesPageProps) {
  const nav = <WorkNav frame={frame} />;
  return (
    <SitePage frame={frame} tabTitle={say('space-rules.tab')} here="work" wide aside={nav}>
      <h1>{say('space-rules.title')}</h1>
      <p class="prose">{say('space-rules.lead')}</p>
      <ul class="links">
        {spaces.map(({ id, title, holds }) => (
          <li>
            <LoneLink href={paths.workSpace(id)}>{title}</LoneLink>{' '}
            <span class="small">
              {holds.length === 0
                ? say('space-rules.none')
                : holds.map((hold) => sayUnchecked(`hold.${hold as 'links'}.label`)).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <LoneLink href={paths.workKindness()}>{say('kindness-rules.title')}</LoneLink>
      </p>
    </SitePage>
  );
}
