import { OwnPostPart, OwnThingsHeadPart } from '../../views/leaving/own-things-document.tsx';
import { language, say } from '../../views/words/say.ts';
import type { Gathered } from './gather-own-things.ts';

/** One JSON document, post by post. */
export async function* asJson({ head, posts }: Gathered): AsyncGenerator<string> {
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "posts": [`;
  let isFirst = true;
  for await (const batch of posts) {
    const lines = batch.map((post) => `\n  ${JSON.stringify(post)}`).join(',');
    yield isFirst ? lines : `,${lines}`;
    isFirst = false;
  }
  yield '\n ]\n}\n';
}

/** One page that can be read without anything else, post by post. */
export async function* asHtml({ head, posts }: Gathered): AsyncGenerator<string> {
  const { code, direction } = language;
  const title = say('export.title');
  yield `<!doctype html>\n<html lang="${code}" dir="${direction}"><head><meta charset="utf-8"><title>${title}</title></head><body>`;
  yield String(<OwnThingsHeadPart head={head} />);
  for await (const batch of posts) yield batch.map((post) => String(<OwnPostPart post={post} />)).join('\n');
  yield '</body></html>\n';
}

/** Sends as fast as the reader takes it, so that nothing piles up; stops where they go away. */
export function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
