import type { Child } from 'hono/jsx';
import { needs } from '../../src/forum/needs.catalogue.ts';
import { firstLabelChoices } from '../../src/safety/content-labels.rules.ts';
import { type Frame, SitePage } from '../../views/layouts/site-page.tsx';
import { Avatar } from '../../views/parts/avatar.tsx';
import { Button, LinkButton, LoneLink } from '../../views/parts/button.tsx';
import { Card } from '../../views/parts/card.tsx';
import { Codes } from '../../views/parts/codes.tsx';
import { EmptyState } from '../../views/parts/empty-state.tsx';
import { Fold } from '../../views/parts/fold.tsx';
import { Form } from '../../views/parts/form.tsx';
import { Icon } from '../../views/parts/icon.tsx';
import { type IconName, iconDrawings } from '../../views/parts/icons.ts';
import { LabelFold } from '../../views/parts/label-fold.tsx';
import { NameLine } from '../../views/parts/name-line.tsx';
import { NeedTag } from '../../views/parts/need-tag.tsx';
import { NoticeBox } from '../../views/parts/notice.tsx';
import { Pagination } from '../../views/parts/pagination.tsx';
import { QueueList, QueueRow } from '../../views/parts/queue-row.tsx';
import { StatementCard } from '../../views/parts/statement-card.tsx';
import { Stepper } from '../../views/parts/stepper.tsx';
import { ReadingPage } from '../../views/safety/reading-page.tsx';
import { JoinPage, LookOverPage, WritePage } from './gallery-forms.tsx';
import { FrontPage, HelpPage } from './gallery-lists.tsx';
import { ThreadPage } from './gallery-thread.tsx';

/** Every composed page of the gallery by its address. */
export const galleryPages: Record<string, (frame: Frame) => Child> = {
  '/': (frame) => <PartsPage frame={frame} />,
  '/thread': (frame) => <ThreadPage frame={frame} />,
  '/front': (frame) => <FrontPage frame={frame} />,
  '/write': (frame) => <WritePage frame={frame} />,
  '/look-over': (frame) => <LookOverPage frame={frame} />,
  '/help': (frame) => <HelpPage frame={frame} />,
  '/join': (frame) => <JoinPage frame={frame} />,
  '/reading': (frame) => (
    <ReadingPage
      frame={frame}
      look={{ ...frame.look, size: '115', calmLines: true }}
      labels={{ ...firstLabelChoices, abuse: 'leave-out' }}
    />
  ),
};

/** All parts that the composed pages do not show, in all their states. */
function PartsPage({ frame }: { frame: Frame }) {
  return (
    <SitePage
      frame={frame}
      tabTitle="Parts"
      here="work"
      crumbs={[{ label: 'Work', href: '#main' }, { label: 'Parts' }]}
    >
      <h1>Every part, in every state</h1>
      <Words />
      <Buttons />
      <Waiting />
      <Inbox />
      <Folds />
      <Pagination page={4} pages={9} href={(page) => `?page=${page}`} first="newest" />
      <EmptyState
        heading="Nobody has written here yet"
        acts={
          <>
            <LinkButton kind="main" href="#main">
              Write something
            </LinkButton>
            <LinkButton href="#main">Read what helped others</LinkButton>
          </>
        }
      >
        <p>You could be the first. People look in every evening, usually between 18:00 and 23:00.</p>
      </EmptyState>
    </SitePage>
  );
}

function Words() {
  const icons = Object.keys(iconDrawings) as IconName[];
  return (
    <section class="stack" aria-label="Small things">
      <p class="row">
        {needs.map((need) => (
          <NeedTag need={need} />
        ))}
        <span class="chip">Open</span>
        <span class="chip urgent">Waits</span>
      </p>
      <p class="row">
        {icons.map((name) => (
          <Icon name={name} />
        ))}
      </p>
      <p class="row name">
        {Array.from({ length: 24 }, (_, place) => (
          <Avatar seed={(place % 8) + 8 * ((place * 37) % 100)} />
        ))}
      </p>
      <NameLine name="Quiet Heron" avatar={12} notes={['edited']} small />
      <NameLine name="طائر هادئ" avatar={301} notes={['started this thread']} />
      <NameLine
        name={'Longname'.repeat(12)}
        avatar={44}
        when={{ words: 'in spring', hour: '2026-04-02T08' }}
        mine
      />
      <Stepper steps={['Write', 'Look it over', 'Up']} current={2} />
    </section>
  );
}

function Buttons() {
  return (
    <section aria-label="Buttons">
      <Form action="#" csrf="token" label="Buttons">
        <div class="row">
          <Button kind="main" icon="pen-line">
            Put it up
          </Button>
          <Button>Change the text</Button>
          <Button small>Hide it</Button>
          <Button kind="quiet">Keep as draft</Button>
          <LinkButton href="#main">Somewhere</LinkButton>
          <LoneLink href="#main">A link that stands alone</LoneLink>
        </div>
        <Button full>
          As wide as what is around it, with a long text that has to go on in a second line on phones
        </Button>
      </Form>
    </section>
  );
}

function Waiting() {
  return (
    <section class="stack" aria-label="Waiting for you">
      <h2>Waiting for you</h2>
      <QueueList>
        <QueueRow
          href="#main"
          title="Someone asked for a person soon"
          facts={['Low days', '2 reports', 'since this morning']}
          chip="Waits"
          urgent
          act={
            <LinkButton small href="#main">
              Look at it
            </LinkButton>
          }
        />
        <QueueRow
          href="#main"
          title="Answer could land as a judgement"
          facts={['Anxiety', '1 report']}
          chip="Open"
        />
      </QueueList>
    </section>
  );
}

function Inbox() {
  return (
    <section class="stack" aria-label="Inbox">
      <StatementCard
        heading="We suggested other words for your reply"
        pairs={[
          {
            label: 'What it is about',
            value: (
              <>
                One sentence: <mark>Other people go back after a year.</mark>
              </>
            ),
          },
          { label: 'Why', value: 'M01, this could land as a judgement. It compares.' },
          { label: 'Decided by', value: 'A person, after one report' },
        ]}
        acts={
          <>
            <LinkButton kind="main" href="#main">
              Change the sentence
            </LinkButton>
            <LinkButton href="#main">Ask for a second look</LinkButton>
          </>
        }
        after="Another person looks at it within 7 days. You can ask for 180 days."
      >
        <p class="lead">Your reply is still up. The choice is yours.</p>
      </StatementCard>
      <Card heading="One code">
        <Codes codes={['7K2Q-M9TD-44HX']} label="Role code" />
      </Card>
    </section>
  );
}

function Folds() {
  return (
    <section class="stack" aria-label="Folds and notices">
      <NoticeBox
        heading="Could someone recognise you?"
        acts={
          <>
            <LinkButton small href="#main">
              Hide it
            </LinkButton>
            <LinkButton small href="#main">
              It is fine
            </LinkButton>
          </>
        }
      >
        <p>
          We saw what looks like a place of work: “since I started at <mark>Miller and Sons</mark>”
        </p>
      </NoticeBox>
      <LabelFold
        labels={['suicide-thoughts', 'eating-and-body', 'sexual-violence', 'pregnancy-loss']}
        name="Quiet Heron"
        href="#main"
      />
      <LabelFold labels={['self-harm']} name="Quiet Heron" href="#main" open />
      <Fold label="The reply, 2 sentences" icon="message-square-text" open>
        <p>
          <mark>Other people go back after a year and do not make a fuss.</mark> I went back and it was fine.
        </p>
      </Fold>
    </section>
  );
}
