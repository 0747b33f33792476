import { planParts } from '../../src/ground/plan-parts.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { say } from '../words/say.ts';

/** An empty plan to print and fill in by hand, for anyone, without script; two sheets at most. */
export const PlanSheetPage = ({ frame }: { frame: Frame }) => (
  <SitePage frame={frame} tabTitle={say('ground.sheet.tab')}>
    <h1>{say('ground.sheet.title')}</h1>
    <p class="lead">{say('ground.sheet.lead')}</p>
    <div class="row unprinted">
      <button type="button" class="button" data-print hidden>
        <Icon name="printer" />
        {say('ground.sheet.print')}
      </button>
      <p class="small soft">{say('ground.sheet.how')}</p>
    </div>
    {planParts.map((part) => (
      <section class="sheet">
        <h2>{say(`ground.part.${part}`)}</h2>
        <p class="small soft">{say(`ground.part.${part}.hint`)}</p>
        <div class="sheet-room" />
      </section>
    ))}
    <p>{say('ground.sheet.danger')}</p>
    <div class="unprinted">
      <LoneLink href={paths.myPages()}>{say('ground.sheet.own')}</LoneLink>
    </div>
  </SitePage>
);
