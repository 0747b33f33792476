import { checkInThread } from './check-in.ts';
import { ago, type DemoThread } from './types.ts';

/** Threads of the space "Small steps". */
export const smallStepsThreads: DemoThread[] = [
  checkInThread,
  {
    space: 'small-steps',
    title: 'Washed up. All of it',
    need: 'progress',
    by: 'p43',
    hoursAgo: ago(6, 18),
    text: `There was three weeks of it. I'd been eating off a baking tray. Put a podcast on and did the glasses, then I thought I'd stop, then I did the rest.

That's it, that's the post. The sink is a colour I'd forgotten.`,
    answers: [
      { by: 'p18', hoursAgo: ago(6, 20), text: `respect. mine is in the bath` },
      {
        by: 'p41',
        hoursAgo: ago(6, 21),
        text: `Glasses first is how I do it too. They look done so quickly. I'm really pleased for you, and for the baking tray.`,
      },
      { by: 'p3', hoursAgo: ago(5, 7), text: `Nice one. Enjoy the fork` },
      {
        by: 'p43',
        hoursAgo: ago(5, 22),
        quotes: 0,
        text: `I've been there with the bath. No hurry from me. I only did mine because I ran out of baking tray.`,
      },
    ],
  },
  {
    space: 'small-steps',
    title: 'I rang the dentist myself',
    need: 'progress',
    by: 'p32',
    hoursAgo: ago(3, 17),
    text: `Some of you know from another thread that I can't do phones. I work on phones, and when I get home I can't pick up my own.

Today I rang. I'd written it down, "hello, I'd like an appointment, my name is", and I still forgot my name. There was a pause and I said "sorry, I'm nervous" and she said "that's all right love, most people ringing here are".

Two minutes and a bit. My hand was wet. I've got an appointment and I also now have to go to the dentist, I hadn't thought that part through.`,
    answers: [
      {
        by: 'p26',
        hoursAgo: ago(3, 18),
        text: `Forgetting your own name and carrying on anyway is very good going.`,
      },
      {
        by: 'p17',
        hoursAgo: ago(3, 20),
        text: `I congratulate you. On the telephone my English goes away completely, so I also write it before. Once I read out also the part "(wait for answer)".`,
      },
      { by: 'p32', hoursAgo: ago(3, 21), quotes: 1, text: `I laughed out loud on the tram. Thank you.` },
      {
        by: 'p24',
        hoursAgo: ago(2, 9),
        text: `My son had me sit in the room while he rang. I wasn't to speak or look. I was only to be furniture. If you'd ever like furniture, it's a thing people can be.`,
      },
    ],
  },
  {
    space: 'small-steps',
    title: 'What made you laugh this week, even a bit',
    need: 'similar',
    by: 'p30',
    hoursAgo: ago(9, 20),
    text: `Not to cheer anybody up. I had a bad month and I noticed I'd stopped telling people the funny bits, because they'd think I was better.

So can I have yours, and it won't count as being better.

Mine: the self-checkout said "unexpected item" and the old man next to me said "so are you" to it, quietly, like he'd been waiting for years.`,
    answers: [
      {
        by: 'p24',
        hoursAgo: ago(9, 21),
        text: `It won't count as being better. I needed that sentence about ten years ago.

My neighbour's parrot has learned the sound of my gate, so now I go and look who's there.`,
      },
      {
        by: 'p3',
        hoursAgo: ago(9, 22),
        text: `Lad at work got stuck in a recycling cage. He wasn't even meant to be in it`,
      },
      {
        by: 'p18',
        hoursAgo: ago(9, 26),
        text: `autocorrect changed "sorry i'm late" to "sorry i'm latte" and my tutor wrote back "noted, latte". she calls me that now`,
      },
      {
        by: 'p5',
        hoursAgo: ago(8, 10),
        text: `I wore my reading glasses to bed and spent a quarter of an hour next morning looking for them with great success.`,
      },
      {
        by: 'p33',
        keptName: 'Quiet Radio',
        hoursAgo: ago(8, 23),
        text: `I hear voices, and most of them are not funny at all. But yesterday in the queue at the chemist one of them said, quite bored, "we've been here twenty minutes". It was right.`,
        labels: ['psychosis'],
      },
      {
        by: 'p30',
        hoursAgo: ago(7, 20),
        quotes: 4,
        text: `I've read that three times, and I'm glad you told us. It made me laugh and I hope that's all right.`,
      },
      { by: 'p33', keptName: 'Quiet Radio', hoursAgo: ago(7, 21), text: `It's why I wrote it.` },
      {
        by: 'p14',
        hoursAgo: ago(4, 22),
        text: `nothing this week. reading yours though`,
      },
      { by: 'p30', hoursAgo: ago(4, 23), text: `Nothing is fine too. Glad you're reading.` },
    ],
  },
];
