import type { ShownLine } from '../../src/resources/helplines.rules.ts';
import { LinkButton } from '../parts/button.tsx';
import { say } from '../words/say.ts';
import { chatHoursOf, factsOf, hostOf, otherPhoneOf, standingOf, textOf } from './helpline-words.ts';

/** A line to call: name, number large enough for shaking hands, and what is known about it (CR-9, DESIGN 2). */
export function CallRow({ shown }: { shown: ShownLine }) {
  const { line, call, others } = shown;
  return (
    <li class="helpline">
      <h3 dir="auto">{line.name}</h3>
      {line.phone !== null && <BigNumber name={line.name} phone={line.phone} call={call} />}
      <p>{factsOf(line).join(' ')}</p>
      {line.text?.callsBack && <p>{textOf(line.text)}</p>}
      {others.map((other) => (
        <OneLine href={other.call} words={otherPhoneOf(other)} />
      ))}
      {line.url !== null && <Website url={line.url} />}
      <p class="small soft">{standingOf(shown)}</p>
    </li>
  );
}

/** A line to write to. What is said about it beside its phone number is not said twice. */
export function WriteRow({ shown }: { shown: ShownLine }) {
  const { line, message } = shown;
  const alone = line.phone === null;
  return (
    <li class="helpline">
      <h3 dir="auto">{line.name}</h3>
      {line.text !== null && !line.text.callsBack && <Text words={textOf(line.text)} message={message} />}
      {line.chat !== undefined && line.url !== null && (
        <>
          <LinkButton href={line.url} rel={outgoing} icon="message-square-text">
            {say('help.silent.chat', { host: hostOf(line.url) })}
          </LinkButton>
          <p>{chatHoursOf(line.chat)}</p>
        </>
      )}
      {alone && <p>{factsOf(line).join(' ')}</p>}
      {alone && line.url !== null && <Website url={line.url} />}
      {alone && <p class="small soft">{standingOf(shown)}</p>}
    </li>
  );
}

/** For links that leave this place: the other side learns nothing of where the reader came from (SECURITY C8). */
export const outgoing = 'noopener noreferrer nofollow';

function BigNumber({ name, phone, call }: { name: string; phone: string; call: string | null }) {
  if (call === null) {
    return (
      <p class="helpline-number" dir="ltr">
        {phone}
      </p>
    );
  }
  return (
    <a
      class="helpline-number"
      dir="ltr"
      href={call}
      aria-label={say('helpline.number', { name, number: phone })}
    >
      {phone}
    </a>
  );
}

function Text({ words, message }: { words: string; message: string | null }) {
  if (message === null) return <p>{words}</p>;
  return (
    <LinkButton href={message} icon="message-square-text">
      {words}
    </LinkButton>
  );
}

function OneLine({ href, words }: { href: string | null; words: string }) {
  return (
    <p>
      {href === null ? (
        words
      ) : (
        <a class="lone" href={href}>
          {words}
        </a>
      )}
    </p>
  );
}

function Website({ url }: { url: string }) {
  return (
    <p>
      <a class="lone" href={url} rel={outgoing}>
        {say('help.website', { host: hostOf(url) })}
      </a>
    </p>
  );
}
