import { describe, expect, test } from 'vitest';
import { prepareQuery } from '../../prepare-query.rules.ts';
import { builtInLists } from '../built-in-lists.catalogue.ts';
import { concepts } from '../concepts.catalogue.ts';
import { speech } from './speech.catalogue.ts';

const site = { frequency: () => 0, near: () => [], related: () => [] };
const prepare = (query: string) => prepareQuery(query, site, builtInLists);
const said = (query: string): string[] =>
  prepare(query).ideas.flatMap(({ forms }) => forms.map(({ text }) => text));

test('every way of speaking stands for something that is spoken of here, and is written in plain letters', () => {
  const ids = new Set(concepts.map(({ id }) => id));
  for (const theme of Object.values(speech)) {
    for (const [id, lines] of Object.entries(theme)) {
      expect(ids).toContain(id);
      expect(lines).toMatch(/^[a-z0-9|<>=~?+;\s]+$/);
    }
  }
});

const heard: Record<string, [string, string][]> = {
  britishIsles: [
    ['the wean is greetin all day', 'crying'],
    ['ma heid is pure mince the day', 'overthinking'],
    ['up to high doh about my interview', 'anxiety'],
    ['sat in the gaff and not a soul called in', 'lonely'],
  ],
  southern: [
    ['feeling proper crook in the head mate', 'low mood'],
    ['ropeable at my boss', 'anger'],
    ['gatvol of everything hey', 'low mood'],
    ['absolutely rooted after smoko', 'tired'],
  ],
  americas: [
    ['finna crash out on my mama', 'anger'],
    ['mi nerves bad from morning', 'anxiety'],
    ['they went and cut my lights off', 'money'],
    ['aint got nobody to kick it with', 'lonely'],
  ],
  africaAsia: [
    ['sapa don catch me this month', 'money'],
    ['emi bounced and recovery agents calling', 'debt'],
    ['damn sian lah no mood to do anything', 'low mood'],
    ['pagod na ako sobra', 'tired'],
  ],
  secondLanguage: [
    ['i have fear before all the people', 'anxiety'],
    ['i can not more with this', 'overwhelmed'],
    ['the sleep doesnt come to me', 'sleep'],
    ['nobody here speaks my language', 'homesick'],
  ],
  online: [
    ['he left me on delivered for two days', 'no reply'],
    ['blue ticks again and nothing', 'no reply'],
    ['the ick and now hes gone', 'breakup'],
    ['mum goes through my phone and tracks me', 'abuse'],
  ],
  older: [
    ['bad with my nerves these weeks', 'anxiety'],
    ['ticker going like mad', 'panic'],
    ['gagging for one after the shift', 'alcohol'],
    ['bricking it about tomorrow', 'dread'],
  ],
  scenes: [
    ['a pile of envelopes i never look at', 'money'],
    ['i sit in the car outside work', 'work stress'],
    ['hear his key in the door and my stomach turns', 'hypervigilance'],
    ['dads coat still on the hook', 'grief'],
    ['hoodie in thirty degree heat', 'scars'],
    ['put my whole wages in the slots', 'gambling'],
    ['eighteen months on a waiting list', 'referral'],
    ['back on monday after three months signed off', 'phased return'],
    ['stopped taking the sertraline', 'withdrawal'],
    ['i check the door ten times', 'ocd'],
  ],
};

test('each theme is listened to', () =>
  expect(Object.keys(heard).sort()).toEqual(Object.keys(speech).sort()));

describe.each(Object.entries(heard))('%s', (_, sentences) => {
  test.each(sentences)('"%s" finds what documents call "%s" (SEARCH 5.4)', (query, word) => {
    expect(said(query)).toContain(word);
    expect(prepare(query).outside).toBeUndefined();
  });
});

test.each([
  'steaming vegetables in a pan',
  'football match kick off time',
  'greeting card shop',
  'bus times to leeds',
])('"%s" speaks of nobody who is drunk, angry or crying', (query) => {
  for (const word of ['alcohol', 'anger', 'crying']) expect(said(query)).not.toContain(word);
});

describe('a crisis in words that name nothing', () => {
  test.each(['kms tbh', 'they would be better off without me', 'want to end it'])(
    '"%s" looks for staying safe and getting through the night',
    (query) => {
      expect(prepare(query)).toMatchObject({ crisis: true });
      expect(prepare(query).outside).toBeUndefined();
      expect(said(query)).toEqual(expect.arrayContaining(['stay safe', 'next hour', 'urge']));
    },
  );

  test('"the blade is out" puts help first and looks for what helps with urges', () => {
    expect(prepare('the blade is out')).toMatchObject({ crisis: true });
    expect(said('the blade is out')).toEqual(expect.arrayContaining(['urges', 'distraction']));
  });
});

test('what nobody understands stays so', () => {
  expect(prepare('qwrtz plmk vbnx')).toMatchObject({ outside: true, situations: [] });
});
