import { paths } from '../../src/paths.ts';
import type { HelpFirst } from '../../src/search/found.ts';
import { LinkButton, LoneLink } from '../parts/button.tsx';
import { Lamp } from '../parts/lamp.tsx';
import { CallRow } from '../resources/helpline-rows.tsx';
import { isolated } from '../resources/helpline-words.ts';
import { say } from '../words/say.ts';

/**
 * Help before everything else (SEARCH 5.2): two lines to call, and three small steps. Calm, no timer, nothing in the way of
 * what was looked for (DESIGN 4, crisis card).
 */
export function HelpFirstPanel({ emergency, lines }: HelpFirst) {
  return (
    <Lamp heading={say('search.crisis.title')}>
      <p>{say('search.crisis.text')}</p>
      {emergency?.call && (
        <p class="row">
          <LinkButton kind="main" icon="phone" href={emergency.call}>
            {say('help.danger.call', { number: isolated(emergency.number) })}
          </LinkButton>
        </p>
      )}
      {lines.map(({ country, line }) => (
        <>
          <p class="small">{say('search.crisis.lines', { country })}</p>
          <ul class="helplines">
            <CallRow shown={line} />
          </ul>
        </>
      ))}
      <p class="small">{say('search.crisis.hurt')}</p>
      <LoneLink href={paths.help()}>{say('search.crisis.other')}</LoneLink>
      <h3>{say('search.crisis.hour')}</h3>
      <div class="prose">
        <ul>
          <li>{say('search.crisis.hour.people')}</li>
          <li>{say('search.crisis.hour.distance')}</li>
          <li>{say('search.crisis.hour.ten')}</li>
        </ul>
      </div>
      <LoneLink href={paths.helpStep()}>{say('search.crisis.more')}</LoneLink>
      <p class="small">{say('search.crisis.kept')}</p>
    </Lamp>
  );
}
