import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { LinkButton, LoneLink } from '../parts/button.tsx';
import { Lamp } from '../parts/lamp.tsx';
import { say } from '../words/say.ts';

/** For somebody who said that they are not yet 18 (ON-6): nothing was stored, and there is help. */
export function TooYoungPage({ frame }: { frame: Frame }) {
  return (
    <SitePage frame={frame} tabTitle={say('join.young.tab')} here="join">
      <h1>{say('join.young.title')}</h1>
      <p class="lead">{say('join.young.lead')}</p>
      <Lamp
        heading={say('lamp.title')}
        acts={
          <LinkButton kind="main" href={paths.help()}>
            {say('join.young.help.act')}
          </LinkButton>
        }
      >
        <p>{say('join.young.help')}</p>
      </Lamp>
      <p class="row">
        <LinkButton href={paths.front()}>{say('problem.back')}</LinkButton>
        <LoneLink href={paths.join()}>{say('join.young.back')}</LoneLink>
      </p>
    </SitePage>
  );
}
