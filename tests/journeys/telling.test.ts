import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMember, type Person } from '../support/people.ts';
import { asActor, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';

let web: Web;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  web = await openWeb();
  ana = await aMember(web.forum);
  ben = await aMember(web.forum);
  asActor(web.forum, ana);
  asActor(web.forum, ben);
});
afterAll(() => web.stop());

describe.each([
  { script: false, width: 320 },
  { script: true, width: 1280 },
])('a story, script $script, $width px wide (PO-4)', ({ script, width }) => {
  test('is told in three parts, looked over, read by a guest, changed and taken back', async () => {
    const title = `Back on the bicycle ${width}`;
    const page = await web.open({ script, width, as: ana });
    await page.goto('/threads/new');
    await page.getByRole('link', { name: 'Tell your story instead' }).click();
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('Space').selectOption('anxiety');
    await page.getByLabel('What happened').fill('I could not ride past the bridge.');
    await page.getByRole('button', { name: 'Look it over' }).click();
    // One part is missing: it is named, and nothing that was typed is gone.
    await page.getByText('Your text is still here.', { exact: true }).waitFor();
    expect(await page.getByLabel('What happened').inputValue()).toBe('I could not ride past the bridge.');
    await page.getByLabel('What helped').fill('Riding to the first lamp post. Then the second.');
    await page.getByLabel('Where I am now').fill('I ride across. My hands still shake at times.');
    await page.getByRole('button', { name: 'Look it over' }).click();
    await page.getByRole('heading', { name: 'Where I am now' }).waitFor();
    await page.getByRole('button', { name: 'Put it up' }).click();
    await page.getByText('Your story is up.').waitFor();

    const guest = await web.open({ script, width });
    await guest.goto('/');
    await guest.getByRole('link', { name: 'Read stories' }).click();
    await guest.getByRole('link', { name: title }).click();
    await guest.getByText('Then the second.').waitFor();

    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByLabel('Where I am now').fill('I ride across.');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.getByText('Your words are changed.').waitFor();
    await guest.reload();
    expect(await guest.getByText('My hands still shake').count()).toBe(0);

    await page.getByRole('link', { name: 'Take back' }).click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('You took it back.').waitFor();
    await guest.goto('/stories');
    expect(await guest.getByText(title).count()).toBe(0);
  }, 60_000);

  test('what waits is put aside for today and shown again (PO-9, RE-5)', async () => {
    const title = `Still awake ${width}`;
    await aThread(web.forum, ana, { title });
    web.forum.clock.move(12 * 3_600_000);
    const page = await web.open({ script, width, as: ben });
    await page.goto('/waiting');
    await page.getByRole('button', { name: `I can’t answer this today: ${title}` }).click();
    await page.getByText('It is off your list until tomorrow.').waitFor();
    expect(await page.getByRole('link', { name: title }).count()).toBe(0);
    await page.getByRole('link', { name: 'Show those I put aside today' }).click();
    await page.getByRole('button', { name: `Put it back on my list: ${title}` }).click();
    await page.getByText('It is back on your list.').waitFor();
    expect(await page.getByRole('link', { name: title }).count()).toBe(1);
  }, 30_000);
});
