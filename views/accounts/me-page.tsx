import type { MyPlace } from '../../src/accounts/accounts.queries.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';

export interface MePageProps {
  frame: Frame;
  place: MyPlace;
}

/** The own place: what waits, what one wrote, what belongs to the account. Nobody else sees it. */
export function MePage({ frame, place }: MePageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('me.tab')} here="me">
      <h1>{say('me.title')}</h1>
      <p class="lead">{say('me.lead')}</p>
      <Waiting place={place} />
      <section class="stack">
        <h2>{say('me.words')}</h2>
        <ul class="tiles">
          <Place href={paths.myPosts()} label={say('me.posts')} text={say('me.posts.text')} />
          <Place href={paths.myDrafts()} label={say('me.drafts')} text={say('me.drafts.text')} />
          <Place href={paths.myNames()} label={say('me.names')} text={say('me.names.text')} />
        </ul>
      </section>
      <KeptForMe />
      <section class="stack">
        <h2>{say('me.account')}</h2>
        <ul class="tiles">
          <Place href={paths.mySettings()} label={say('me.settings')} text={say('me.settings.text')} />
          <Place href={paths.reading()} label={say('frame.reading')} text={say('me.reading.text')} />
          <Place href={paths.mySessions()} label={say('me.sessions')} text={say('me.sessions.text')} />
          <Place href={paths.myPassphrase()} label={say('me.passphrase')} text={say('me.passphrase.text')} />
          <Place
            href={paths.myCodes()}
            label={say('me.codes')}
            text={say('me.codes.left', { count: place.codesLeft })}
          />
          <Place
            href={paths.myTwoStep()}
            label={say('me.two-step')}
            text={say(place.hasCode ? 'me.two-step.on' : 'me.two-step.off')}
          />
          <Place
            href={paths.myPasskeys()}
            label={say('passkey.list')}
            text={say(place.hasPasskey ? 'me.passkeys.some' : 'me.passkeys.none')}
          />
          <Place href={paths.myRole()} label={say('me.role')} text={say('me.role.text')} />
        </ul>
      </section>
      <TakingAlong />
      <Form action={paths.signOut()} csrf={frame.csrf} forget>
        <p>
          <Button icon="log-out">{say('me.sign-out')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}

/** Taking one's things along, and leaving (PR-5, PR-6). */
function TakingAlong() {
  return (
    <section class="stack">
      <h2>{say('me.own')}</h2>
      <ul class="tiles">
        <Place href={paths.myExport()} label={say('export.title')} text={say('me.export.text')} />
        <Place href={paths.myLeaving()} label={say('leaving.title')} text={say('me.leaving.text')} />
      </ul>
    </section>
  );
}

/** What one follows, keeps, and does not want to meet. */
function KeptForMe() {
  return (
    <section class="stack">
      <h2>{say('me.reading')}</h2>
      <ul class="tiles">
        <Place href={paths.myPages()} label={say('ground.title')} text={say('ground.me.text')} />
        <Place href={paths.myFollowing()} label={say('following.title')} text={say('me.following.text')} />
        <Place href={paths.myStrategies()} label={say('shelf.title')} text={say('me.shelf.text')} />
        <Place href={paths.myBookmarks()} label={say('bookmarks.title')} text={say('me.bookmarks.text')} />
        <Place href={paths.myPutAway()} label={say('put-away.list')} text={say('me.put-away.text')} />
      </ul>
    </section>
  );
}

function Waiting({ place }: { place: MyPlace }) {
  return (
    <>
      {place.toAccept !== null && (
        <NoticeBox
          heading={say(`me.${place.toAccept}.title`)}
          acts={<LinkButton href={paths.myAgreement()}>{say(`me.${place.toAccept}.act`)}</LinkButton>}
        >
          <p>{say(`me.${place.toAccept}.text`)}</p>
        </NoticeBox>
      )}
      {place.codesPending && (
        <NoticeBox
          heading={say('me.codes-pending.title')}
          acts={<LinkButton href={paths.joinCodes()}>{say('me.codes-pending.act')}</LinkButton>}
        >
          <p>{say('me.codes-pending.text')}</p>
        </NoticeBox>
      )}
      {place.waitingRole && (
        <NoticeBox
          heading={say('me.role-waiting.title')}
          acts={<LinkButton href={paths.myTwoStep()}>{say('me.role-waiting.act')}</LinkButton>}
        >
          <p>{say(`me.role-waiting.${place.waitingRole}`)}</p>
        </NoticeBox>
      )}
    </>
  );
}

function Place({ href, label, text }: { href: string; label: string; text: string }) {
  return (
    <li class="tile">
      <a href={href}>{label}</a>
      <p>{text}</p>
    </li>
  );
}
