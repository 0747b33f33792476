import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../src/platform/markdown/hostile-texts.fixture.ts';
import { cleanLine, cleanText } from '../../src/platform/text.rules.ts';
import { aMember, type Person } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';

let web: Web;
let writer: Person;
const threads: string[] = [];

beforeAll(async () => {
  web = await openWeb();
  writer = await aMember(web.forum);
  for (let start = 0; start < HOSTILE_TEXTS.length; start += 49) {
    // As the forms hand them on: cleaned of what PostgreSQL cannot hold, nothing else.
    const texts = HOSTILE_TEXTS.slice(start, start + 49).map((text) => cleanText(text) || 'nothing left');
    const title = cleanLine(texts[0] ?? '').slice(0, 140);
    const { id } = await aThread(web.forum, writer, { title, text: texts[0] ?? '' });
    for (const text of texts) await anAnswer(web.forum, writer, id, { text });
    threads.push(id);
  }
}, 240_000);
afterAll(() => web.stop());

describe.each([
  { policy: 'off', bypassCSP: true },
  { policy: 'on', bypassCSP: false },
])('hostile texts in a browser, content policy $policy', ({ bypassCSP }) => {
  test('nothing runs, nothing forbidden is on the page, nothing is asked for elsewhere', async () => {
    const page = await web.open({ bypassCSP });
    const ran: string[] = [];
    page.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error') ran.push(message.text());
    });
    for (const path of ['/', ...threads.map((id) => `/threads/${id}`)]) {
      await page.goto(path);
      const found = await page.evaluate(() => {
        const forbidden =
          'iframe, object, embed, img, video, audio, form form, base, link[rel=import], math, style';
        const bodies = [...document.querySelectorAll('.prose')];
        const attributes = bodies
          .flatMap((body) => [...body.querySelectorAll('*')])
          .flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`))
          .filter((text) => /^on|^style=|^src|^href=(?!https?:)|^id=|^name=/i.test(text));
        const elements = [
          ...document.querySelectorAll(`main :is(${forbidden}), .prose :is(svg, script, input, button)`),
        ];
        return { attributes, elements: elements.map((element) => element.outerHTML.slice(0, 200)) };
      });
      expect(found).toEqual({ attributes: [], elements: [] });
    }
    expect(ran).toEqual([]);
  }, 120_000);
});
