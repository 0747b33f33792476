import { type Frame, SitePage } from '../../views/layouts/site-page.tsx';
import { Body } from '../../views/parts/body.tsx';
import { Button, LinkButton } from '../../views/parts/button.tsx';
import { Card } from '../../views/parts/card.tsx';
import { Choices, Tick } from '../../views/parts/choices.tsx';
import { Codes } from '../../views/parts/codes.tsx';
import { ErrorSummary } from '../../views/parts/error-summary.tsx';
import { Field, PassphraseField, SelectField, TextArea } from '../../views/parts/field.tsx';
import { Form } from '../../views/parts/form.tsx';
import { NameLine } from '../../views/parts/name-line.tsx';
import { NeedTag } from '../../views/parts/need-tag.tsx';
import { NoticeBox } from '../../views/parts/notice.tsx';
import { Stepper } from '../../views/parts/stepper.tsx';

interface Framed {
  frame: Frame;
}

/** A form that came back (DESIGN 4). */
export function WritePage({ frame }: Framed) {
  return (
    <SitePage frame={frame} tabTitle="Write" here="talk">
      <ErrorSummary
        problems={[
          { field: 'title', text: 'Write a short title' },
          { field: 'space', text: 'Choose a space' },
        ]}
      />
      <Stepper steps={['Write', 'Look it over', 'Up']} current={1} />
      <h1>Write</h1>
      <Form action="/write" csrf="token" formKey="key" keep="thread">
        <Field
          name="title"
          label="Title"
          hint="A few words. It is fine if it is not good."
          error="Write a short title"
          maxlength={140}
        />
        <SelectField
          name="space"
          label="Space"
          error="Choose a space"
          empty="Choose one"
          options={[{ value: 'nights', label: 'Nights and sleep' }]}
        />
        <TextArea name="text" label="What is on your mind?" value="I was away for five months." />
        <Field name="code" label="Code" short optional asTyped dir="ltr" />
        <div class="row">
          <Button kind="main">Look it over</Button>
        </div>
      </Form>
    </SitePage>
  );
}

/** Step two of writing, with choices (DESIGN 5.3). */
export function LookOverPage({ frame }: Framed) {
  return (
    <SitePage frame={frame} tabTitle="Write" here="talk">
      <Stepper steps={['Write', 'Look it over', 'Up']} current={2} />
      <h1>Look it over</h1>
      <NoticeBox heading="Could someone recognise you?">
        <p>
          We saw what looks like a place of work: “since I started at <mark>Miller and Sons</mark>”
        </p>
      </NoticeBox>
      <Card>
        <NameLine name="Grey Sparrow" avatar={417} notes={['a new name, only for this thread']} />
        <h2>First week back, and I cried in the stairwell</h2>
        <p class="row">
          <NeedTag need="similar" />
        </p>
        <Body html="<p>I was away for five months, part of that in hospital. Everyone is kind. That makes it harder.</p>" />
      </Card>
      <Form action="/look-over" csrf="token" formKey="key">
        <Choices
          name="name"
          legend="Which name goes on it?"
          chosen="thread"
          options={[
            {
              value: 'thread',
              label: 'Grey Sparrow',
              hint: 'A new name, only for this thread. Nobody can link it to your other threads.',
            },
            {
              value: 'kept',
              label: 'Slow River',
              hint: 'Your kept name. People may know you from other threads.',
            },
          ]}
        />
        <Choices
          name="need"
          legend="What would help?"
          hint="Everyone sees this beside your words."
          error="Choose what would help"
          tiles
          chosen={['similar']}
          options={[
            { value: 'listen', label: 'Just listen', hint: 'Be heard, no ideas' },
            { value: 'similar', label: 'Similar experience', hint: 'Someone who knows it' },
            { value: 'ideas', label: 'Ideas welcome', hint: 'What worked for you' },
            { value: 'progress', label: 'Sharing progress', hint: 'Something went well' },
            { value: 'information', label: 'Looking for information', hint: 'Facts, places, how-to' },
          ]}
        />
        <div class="row">
          <Button kind="main">Put it up</Button>
          <Button>Change the text</Button>
          <Button kind="quiet">Keep as draft</Button>
        </div>
        <p class="small soft">You can take it back at any time. Then the words are gone, also from search.</p>
      </Form>
    </SitePage>
  );
}

/** Codes, a box to tick and a passphrase (DESIGN 5.9). */
export function JoinPage({ frame }: Framed) {
  return (
    <SitePage frame={frame} tabTitle="Join" here="join">
      <Stepper steps={['Sign-in', 'Agreement', 'Recovery codes']} current={3} />
      <h1>Keep these eight codes</h1>
      <p class="lead">
        There is no e-mail and no reset by staff. If you lose your passphrase, one of these codes lets you
        back in. Each works once.
      </p>
      <Codes
        label="Your eight codes"
        codes={Array.from({ length: 8 }, (_, place) => `7k2q-m9td-44hx-p3rw-8bzc-v6n${place}`)}
        acts={
          <LinkButton icon="download" href="#main">
            Save as a text file
          </LinkButton>
        }
      />
      <NoticeBox heading="Someone else uses this device?">
        <p>Write the codes on paper instead. A saved file shows the name of this place.</p>
      </NoticeBox>
      <Form action="/join" csrf="token">
        <Tick
          name="kept"
          label="I have kept the codes"
          hint="If I lose them and my passphrase, nobody can open my account."
          error="Tick this when you have kept the codes"
        />
        <Field name="one" label="Type one of the codes" short asTyped dir="ltr" />
        <PassphraseField name="passphrase" label="Passphrase" fresh hint="Five words are easy to keep." />
        <div class="row">
          <Button kind="main">Come in</Button>
        </div>
      </Form>
    </SitePage>
  );
}
