import { reactions } from '../../src/forum/reactions.catalogue.ts';
import { type Frame, SitePage } from '../../views/layouts/site-page.tsx';
import { Body } from '../../views/parts/body.tsx';
import { Button, LinkButton, LoneLink } from '../../views/parts/button.tsx';
import { Card } from '../../views/parts/card.tsx';
import { TextArea } from '../../views/parts/field.tsx';
import { Form } from '../../views/parts/form.tsx';
import { LabelFold } from '../../views/parts/label-fold.tsx';
import { LabelTags } from '../../views/parts/label-tags.tsx';
import { MoreMenu } from '../../views/parts/more-menu.tsx';
import { NameLine } from '../../views/parts/name-line.tsx';
import { NeedTag } from '../../views/parts/need-tag.tsx';
import { Pagination } from '../../views/parts/pagination.tsx';
import { Post } from '../../views/parts/post.tsx';
import { Quote } from '../../views/parts/quote.tsx';
import { Heard, ReactionForm, Reactions } from '../../views/parts/reactions.tsx';

const evening = { words: 'this evening', hour: '2026-11-22T19' };
const morning = { words: 'today, morning', hour: '2026-11-22T08' };

interface Framed {
  frame: Frame;
}

/** A thread in all the states its posts can have, with the reply box (DESIGN 5.2). */
export function ThreadPage({ frame }: Framed) {
  return (
    <SitePage
      frame={frame}
      tabTitle="A thread"
      here="talk"
      crumbs={[
        { label: 'Talk', href: '/front' },
        { label: 'Nights and sleep', href: '/front' },
      ]}
      aside={
        <>
          <section class="stack tight" aria-labelledby="this">
            <h2 id="this">This thread</h2>
            <p class="small soft">Nights and sleep. 6 answers.</p>
            <LinkButton small href="#answer" icon="pen-line">
              Write an answer
            </LinkButton>
          </section>
          <section aria-labelledby="near">
            <h2 id="near">Near this</h2>
            <LoneLink href="#main">What helped others with nights</LoneLink>
            <LoneLink href="#main">Grief comes back on Sundays</LoneLink>
          </section>
        </>
      }
    >
      <h1>I cannot switch off at night any more</h1>
      <ReactionForm csrf="token" />
      <OpeningPost />
      <section aria-label="Answers">
        <h2>6 answers</h2>
        <Answers />
      </section>
      <Pagination page={1} pages={3} href={(page) => `?page=${page}`} first="oldest" />
      <ReplyBox />
    </SitePage>
  );
}

function OpeningPost() {
  return (
    <Post
      id="0000000000000000000a"
      kind="opening"
      label="Quiet Heron started this thread"
      head={<NameLine name="Quiet Heron" avatar={13} notes={['started this thread']} when={evening} />}
      menu={<MoreMenu name="Quiet Heron" links={menuLinks} />}
      tags={
        <>
          <NeedTag need="listen" /> <LabelTags labels={['death-and-grief', 'discrimination']} />
        </>
      }
    >
      <Body html="<p>It is the fourth night. I lie there and the whole day runs again, every sentence I said. In the morning I am so tired that I am short with the children, and then I have something new to lie awake about.</p><p>I do not need tips. I have read the tips. I would just like to know that somebody is there who knows this.</p>" />
      <Reactions name="Quiet Heron" several member={{ action: '/thread', said: new Set(['me-too']) }} />
    </Post>
  );
}

const menuLinks = [
  { label: 'Answer with a quote', href: '#answer' },
  { label: 'Report, or worried about someone', href: '#main' },
  { label: 'Link to this post', href: '#main' },
];

function Answers() {
  return (
    <>
      <Answer id="b" name="Slow River" seed={101}>
        <Body html="<p>I am here, and I know it. The replay of every sentence, as if I had to hand it in somewhere.</p><ul><li>one</li><li>two, with a <a href='#main'>link</a> and <code>code</code></li></ul><blockquote><p>quoted</p></blockquote>" />
      </Answer>
      <Answer id="c" name="Lantern Moss" seed={254} notes={['peer supporter']}>
        <LabelFold labels={['self-harm']} name="Lantern Moss" href="#main" />
      </Answer>
      <Post id="0000000000000000000d" kind="withdrawn" label="A post that was taken back">
        <p>Patient Willow took this post back.</p>
      </Post>
      <Answer id="e" name="Quiet Heron" seed={13} notes={['started this thread']}>
        <Quote
          name="Slow River"
          href="#post-0000000000000000000b"
          text="As if I had to hand it in somewhere."
        />
        <Body html="<p>Like an exam I did not study for. Thank you for asking it that way.</p>" />
      </Answer>
      <Answer id="f" name="صفصاف صبور" seed={330}>
        <Body html={`<p>لا أستطيع أن أهدأ في الليل</p><p>${'a'.repeat(200)}</p>`} />
      </Answer>
      <Post
        id="0000000000000000000g"
        kind="mine"
        label="Your answer"
        head={<NameLine name="Grey Sparrow" avatar={417} when={morning} mine />}
        acts={
          <>
            <LoneLink href="#main">Edit</LoneLink>
            <LoneLink href="#main">Take back</LoneLink>
          </>
        }
      >
        <Body html="<p>I made tea and thought of you. No idea, no advice. Just that.</p>" />
        <Heard counts={{ thanks: 3, 'me-too': 1, read: 0 }} />
      </Post>
    </>
  );
}

function Answer(props: { id: string; name: string; seed: number; notes?: string[]; children: unknown }) {
  return (
    <Post
      id={`0000000000000000000${props.id}`}
      label={`Answer by ${props.name}`}
      head={<NameLine name={props.name} avatar={props.seed} notes={props.notes} when={morning} />}
      menu={<MoreMenu name={props.name} links={menuLinks} />}
    >
      {props.children as never}
      <Reactions
        name={props.name}
        several={props.seed > 300}
        member={{ action: '/thread', said: new Set(props.seed > 300 ? reactions : []) }}
      />
    </Post>
  );
}

function ReplyBox() {
  return (
    <Card heading="Your answer" id="answer">
      <p class="row">
        <NeedTag need="listen" />
        <span>Quiet Heron would like to be heard. Ideas can wait.</span>
      </p>
      <Form action="/thread" csrf="token" formKey="key" keep="answer">
        <TextArea
          name="text"
          label="What would you like to say?"
          hint="Speak from your own experience. No details of methods, names or places."
        />
        <div class="row spread">
          <NameLine name="Grey Sparrow" avatar={417} notes={['a new name, only for this thread']} small />
          <div class="row">
            <Button name="step" value="draft">
              Keep as draft
            </Button>
            <Button kind="main" name="step" value="look-over">
              Look it over
            </Button>
          </div>
        </div>
      </Form>
    </Card>
  );
}
