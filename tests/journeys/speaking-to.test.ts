import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMember } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';
import { bothWays, choose, nameOn, press, said } from './steps.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.stop());

const words = 'I count the hours until it is light.';
const tell = 'Tell me when somebody speaks to one of my names';

describe.each(bothWays)(
  'speaking to somebody by their name, script $script, $width px wide (issue 3)',
  (how) => {
    test('they find it in their inbox and are led to it, until they say that they do not want to be told', async () => {
      const [ana, ben, cara] = await Promise.all([1, 2, 3].map(() => aMember(web.forum)));
      if (!ana || !ben || !cara) throw new Error('three people');
      const { id } = await aThread(web.forum, cara);
      await anAnswer(web.forum, ana, id, { text: words });
      const spokenTo = await web.open({ ...how, as: ana });
      const speaker = await web.open({ ...how, as: ben });

      await speaker.goto(`/threads/${id}`);
      const name = await nameOn(speaker, words);
      await choose(speaker, words, 'Answer to this person');
      const box = speaker.getByLabel('What would you like to say?');
      expect(await box.inputValue()).toBe(`@${name} `);
      await box.fill(`@${name} so do I.`);
      await press(speaker, 'Put it up', 'Your answer is up.');

      await spokenTo.goto('/');
      await spokenTo.getByRole('link', { name: 'Inbox: new' }).click();
      await spokenTo.getByRole('heading', { name: 'Spoken to you' }).waitFor();
      expect(await said(spokenTo)).toContain(`to you as ${name}`);
      expect(await said(spokenTo), 'neutral words only (PR-10)').not.toContain('so do I');
      await spokenTo.getByRole('link', { name: 'New: your name in an answer' }).click();
      await spokenTo.getByText('so do I.').waitFor();
      expect(new URL(spokenTo.url()).hash).toMatch(/^#post-/);

      await spokenTo.goto('/me/settings');
      await spokenTo.getByLabel(tell).uncheck();
      await spokenTo
        .locator('form', { has: spokenTo.getByLabel(tell) })
        .getByRole('button')
        .click();
      await spokenTo.waitForURL('**/me/settings?done=saved');
      expect(await spokenTo.getByLabel(tell).isChecked()).toBe(false);
      await anAnswer(web.forum, ben, id, { text: `@${name} and again.` });
      await spokenTo.goto('/inbox');
      expect(await said(spokenTo)).not.toMatch(/Spoken to you|your name in an answer/i);
      await speaker.goto(`/threads/${id}`);
      expect(await said(speaker), 'who speaks to them learns nothing of it').not.toMatch(/does not want/);
      for (const page of [spokenTo, speaker]) await page.context().close();
    });
  },
);
