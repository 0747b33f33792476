import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** It is quiet when nobody has asked for anything for so long. Milliseconds. */
const quietFor = 20_000;

export interface GivingBack {
  /** Somebody asks for something. */
  asked(): void;
  stop(): void;
}

/**
 * Gives memory back that the process holds and does not need, once when it has become quiet, and again after the next
 * visitors: V8 keeps what a start or a busy hour took for as long as nothing makes it look. It costs about a fifth of a
 * second in which nobody is here; a forum that is never quiet never does it.
 */
export function giveBackWhenQuiet(giveBack: () => void = collect): GivingBack {
  let stopped = false;
  const quiet = setTimeout(giveBack, quietFor).unref();
  return {
    asked: () => {
      if (!stopped) quiet.refresh();
    },
    stop: () => {
      stopped = true;
      clearTimeout(quiet);
    },
  };
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  const collectAll = runInNewContext('gc') as (how: object) => unknown;
  setFlagsFromString('--no-expose-gc');
  collectAll({ type: 'major', execution: 'async', flavor: 'last-resort' });
}
