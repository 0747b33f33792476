import { Card } from '../parts/card.tsx';
import { say } from '../words/say.ts';

/** What a person can do right here while nobody has answered yet. All of it is text: nothing moves (AX-5). */
export function NextMinutes() {
  return (
    <section class="stack" id="next-minutes">
      <h2>{say('help.minutes.title')}</h2>
      <p class="prose">{say('help.minutes.lead')}</p>
      <Breathe />
      <LookAround />
      <SmallSteps />
    </section>
  );
}

function Breathe() {
  return (
    <Card level={3} heading={say('help.breathe.title')}>
      <p class="small soft">{say('help.breathe.hint')}</p>
      <div class="prose">
        <p>{say('help.breathe.how')}</p>
        <ul>
          <li>{say('help.breathe.in')}</li>
          <li>{say('help.breathe.out')}</li>
        </ul>
        <p>{say('help.breathe.again')}</p>
      </div>
    </Card>
  );
}

function LookAround() {
  return (
    <Card level={3} heading={say('help.ground.title')}>
      <p class="small soft">{say('help.ground.hint')}</p>
      <div class="prose">
        <p>{say('help.ground.how')}</p>
        <ul>
          <li>{say('help.ground.see')}</li>
          <li>{say('help.ground.touch')}</li>
          <li>{say('help.ground.hear')}</li>
          <li>{say('help.ground.smell')}</li>
          <li>{say('help.ground.taste')}</li>
        </ul>
      </div>
    </Card>
  );
}

function SmallSteps() {
  return (
    <Card level={3} heading={say('help.steps.title')}>
      <p class="small soft">{say('help.steps.hint')}</p>
      <div class="prose">
        <ul>
          <li>{say('help.steps.people')}</li>
          <li>{say('help.steps.distance')}</li>
          <li>{say('help.steps.message')}</li>
          <li>{say('help.steps.water')}</li>
          <li>{say('help.steps.hold')}</li>
          <li>{say('help.steps.ten')}</li>
        </ul>
      </div>
    </Card>
  );
}
