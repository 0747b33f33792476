import { type Frame, SitePage } from '../../views/layouts/site-page.tsx';
import { Button, LinkButton, LoneLink } from '../../views/parts/button.tsx';
import { SelectField } from '../../views/parts/field.tsx';
import { Fold } from '../../views/parts/fold.tsx';
import { Form } from '../../views/parts/form.tsx';
import { Helpline } from '../../views/parts/helpline.tsx';
import { HelpStrip, Lamp } from '../../views/parts/lamp.tsx';
import { SpaceTile, Tiles } from '../../views/parts/space-tile.tsx';
import { ThreadList, ThreadRow } from '../../views/parts/thread-row.tsx';

const evening = { words: 'this evening', hour: '2026-11-22T19' };
const morning = { words: 'today, morning', hour: '2026-11-22T08' };

interface Framed {
  frame: Frame;
}

/** The front page with a title that never ends (DESIGN 5.1). */
export function FrontPage({ frame }: Framed) {
  return (
    <SitePage frame={frame} tabTitle="Talk" here="talk" aside={<Spaces />}>
      <h1>You are not the only one</h1>
      <p class="lead">
        People who know this from the inside write here, under made-up names. Read as long as you like. You
        need no account to read.
      </p>
      <p class="row">
        <LinkButton kind="main" icon="pen-line" href="/write">
          Write what is on your mind
        </LinkButton>
        <LinkButton href="/help">Find something that helped others</LinkButton>
      </p>
      <HelpStrip />
      <section aria-labelledby="waiting">
        <div class="row spread">
          <h2 id="waiting">Waiting for a first answer</h2>
          <LoneLink href="#main">All</LoneLink>
        </div>
        <ThreadList>
          <ThreadRow
            href="/thread"
            title="I cannot switch off at night any more"
            avatar={13}
            need="listen"
            place="Nights and sleep"
            when={evening}
          />
          <ThreadRow
            href="/thread"
            title="First week back at work after a long break"
            avatar={201}
            need="similar"
            place="Work and study"
            when={morning}
          />
          <ThreadRow
            href="/thread"
            title="How do you tell a friend that you need space?"
            avatar={399}
            need="ideas"
            place="Family and friends"
            when={morning}
          />
        </ThreadList>
      </section>
      <section aria-labelledby="talking">
        <h2 id="talking">People are talking</h2>
        <ThreadList>
          <ThreadRow
            href="/thread"
            title="Three months without a panic attack on the bus"
            avatar={589}
            need="progress"
            place="Anxiety"
            answersWords="4 answers"
            when={morning}
          />
          <ThreadRow
            href="/thread"
            title={`Where to ask ${'long'.repeat(30)}`}
            avatar={774}
            need="information"
            place="Loss"
            answersWords="9 answers"
            locked
          />
        </ThreadList>
      </section>
    </SitePage>
  );
}

function Spaces() {
  return (
    <section class="stack tight" aria-labelledby="spaces">
      <h2 id="spaces">Spaces</h2>
      <Tiles>
        <SpaceTile href="#main" title="Nights and sleep" about="When the day will not end" />
        <SpaceTile href="#main" title="Anxiety" about="Fear, panic, worry" />
        <SpaceTile href="#main" title="Low days" about="Heavy, empty, tired" />
        <SpaceTile href="#main" title="Loss" about="People, animals, plans" />
        <SpaceTile href="#main" title="Family and friends" about="Living with others" />
        <SpaceTile href="#main" title="Work and study" about="Keeping going, coming back" />
      </Tiles>
    </section>
  );
}

/** Help now (DESIGN 5.8). */
export function HelpPage({ frame }: Framed) {
  return (
    <SitePage frame={frame} tabTitle="Help now" here="help">
      <h1>Help now</h1>
      <Lamp
        heading="If your life is in danger now"
        acts={
          <LinkButton kind="main" icon="phone" href="tel:112">
            Call 112
          </LinkButton>
        }
      >
        <p>You can also go to the nearest emergency department, or ask someone near you to stay with you.</p>
      </Lamp>
      <Form action="/help" method="get" row>
        <SelectField
          name="country"
          label="Show numbers for"
          value="de"
          options={[{ value: 'de', label: 'Germany' }]}
        />
        <Button>Show</Button>
      </Form>
      <section aria-labelledby="talk">
        <h2 id="talk">Someone to talk to</h2>
        <ul class="helplines">
          <Helpline
            name="Example Line A"
            number={{ shown: '0000 111 0 111', dial: '00001110111' }}
            about="Day and night, free, no name needed."
            checked="Number checked this month."
          />
          <Helpline
            name="Cannot speak aloud?"
            written={{ label: 'Chat with Example Line A', href: '#main' }}
            about="Evenings until 22:00. Text only."
          />
        </ul>
      </section>
      <section class="stack tight" aria-labelledby="minutes">
        <h2 id="minutes">For the next minutes</h2>
        <Tiles>
          <SpaceTile href="#main" title="Breathe with a slow line" about="One minute, no sound" />
          <SpaceTile href="#main" title="My safety plan" about="Only you can read it" />
          <SpaceTile href="#main" title="Write to a listener here" about="On duty until 23:00" />
        </Tiles>
      </section>
      <Fold label="Something holds me back from calling" icon="life-buoy">
        <p>You may hang up at any time.</p>
      </Fold>
    </SitePage>
  );
}
