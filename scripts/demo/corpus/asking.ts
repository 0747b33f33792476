import { ago, type DemoThread } from './types.ts';

/** Threads of the space "Asking and finding out". */
export const askingThreads: DemoThread[] = [
  {
    space: 'asking',
    title: 'Going into hospital of your own accord: what are the days like?',
    need: 'information',
    by: 'p13',
    hoursAgo: ago(11, 19),
    labels: ['hospital'],
    text: `It's for a friend and she knows I'm asking. Her doctor has talked about it with her as one of the things they could do. She's not decided. She's mostly frightened of what she doesn't know: can you have your phone, do you share a room, can you go outside, who's there at night?

I know it's different everywhere, and that the people there can tell her properly. She'd just like to hear it from someone who's had the slippers on.`,
    answers: [
      {
        by: 'p12',
        hoursAgo: ago(11, 21),
        labels: ['hospital'],
        text: `Slippers on, seven weeks. Where I was: shared a room with one other person, who snored, and I got fond of it. Phone yes, charger had to be asked for. A walk every day at three. At night somebody sits in the corridor with a lamp and you can go and say you can't sleep, and I did that a lot.

The days are long. There's a timetable, and then there are hours with nothing in them, and people play cards. I was frightened of the other patients for about an hour. They were the best bit.

The hardest was the first evening, when my sister left.`,
      },
      {
        by: 'p33',
        keptName: 'Quiet Radio',
        hoursAgo: ago(10, 21),
        labels: ['hospital'],
        text: `Nine weeks for me, a while ago now. I'd add: earplugs, and her own pillow if they allow it. I didn't like everything. Some of it was boring and some of it wasn't kind. I also slept for the first time in a month.

I kept a list of questions, and I was allowed to bring somebody to the talk with the doctor who wrote the answers down.`,
      },
      {
        by: 'p24',
        hoursAgo: ago(10, 22),
        text: `As the one who was left outside: ask when the telephone is quiet and when visitors are fed up. After supper, it turned out. I always came at four like a fool.`,
      },
      {
        by: 'p13',
        hoursAgo: ago(9, 20),
        quotes: 0,
        text: `She's read it all, sitting next to me. She says "I want the lamp". And she wants to know what cards.`,
      },
      {
        by: 'p12',
        hoursAgo: ago(9, 21),
        text: `Rummy. Tell her that Doreen cheats, there's always a Doreen.`,
      },
    ],
  },
  {
    space: 'asking',
    title: 'Is it strange to be angry now that I feel better?',
    need: 'information',
    by: 'p11',
    keptName: 'Tuesday Coat',
    hoursAgo: ago(18, 20),
    text: `I'm better than I've been for three years. I sleep, I cook. And I'm furious. With my old boss, with a doctor from long ago, with the neighbour's wind chimes, with everyone who was at parties.

Nobody mentioned this part. Does it come with it? Does it have a name?`,
    answers: [
      {
        by: 'p37',
        hoursAgo: ago(18, 22),
        text: `I don't know about a name. I broke a plate at about that stage. On purpose, it was a nice one.`,
      },
      {
        by: 'p43',
        hoursAgo: ago(17, 19),
        text: `My counsellor said it often comes when there's strength for it. I don't know whether that's science. I was angry for one whole summer, and then it was mostly sad.`,
      },
      { by: 'p9', hoursAgo: ago(17, 28), text: `I'd have thought you'd a fair bit saved up.` },
      {
        by: 'p11',
        keptName: 'Tuesday Coat',
        hoursAgo: ago(16, 18),
        quotes: 2,
        text: `With interest. Thank you. I've written a letter to the wind chimes. It's quite rude.`,
      },
    ],
  },
  {
    space: 'asking',
    title: 'What is the point of talking to strangers, honestly',
    need: 'information',
    by: 'p44',
    hoursAgo: ago(27, 20),
    text: `I don't ask in order to be awkward. My doctor gave me the name of this place. I have a wife and a brother-in-law and I don't see what someone with a made-up name can tell me.

What did it do for you that the people at home couldn't? I'd like plain answers.`,
    answers: [
      {
        by: 'p23',
        keptName: 'Floor Six',
        hoursAgo: ago(27, 26),
        text: `plain answer. its 2am and you're there`,
      },
      {
        by: 'p15',
        keptName: 'Brown Wren',
        hoursAgo: ago(26, 10),
        text: `At home they need me to be all right. Here nobody needs anything of me, so I can find out if I am.`,
      },
      {
        by: 'p18',
        hoursAgo: ago(26, 24),
        text: `can't see your face = can't see mine`,
      },
      {
        by: 'p30',
        hoursAgo: ago(26, 24),
        text: `Not much, some weeks. I'll be honest, there are evenings I read here and feel worse and shut it. What it did was that once I wrote something I'd never said, and the next day I was still the same person at the bus stop.`,
      },
      {
        by: 'p44',
        hoursAgo: ago(24, 19),
        text: `These are plain. I had expected advice. I'll read for a bit, if one may just read.`,
      },
      { by: 'p2', keptName: 'Slow Kettle', hoursAgo: ago(24, 20), text: `One may. I read for a year.` },
    ],
  },
  {
    space: 'asking',
    title: 'Words for the doctor in a second language',
    need: 'ideas',
    by: 'p17',
    hoursAgo: ago(7, 26),
    text: `Next week I see a doctor for the sleeping and for the heavy. I have the word "sad" and the word "tired" and they are both too small, and one that I know from home is too big and she would call the ambulance.

How do you say it, you who have the language? Give me please some middle words.`,
    answers: [
      {
        by: 'p15',
        keptName: 'Brown Wren',
        hoursAgo: ago(6, 10),
        text: `What a good question. Weary. Worn down. Low. Heavy is a fine word, I'd keep it. "I'm not myself."`,
      },
      {
        by: 'p19',
        hoursAgo: ago(6, 19),
        text: `Done in. Running on fumes. Doctor'll know what you mean by that one`,
      },
      {
        by: 'p27',
        hoursAgo: ago(6, 24),
        text: `"it's there when i wake up". they like a when. also you can ask for an interpreter at ours, might be the same where you are, they don't tell you unless you ask`,
      },
      {
        by: 'p22',
        keptName: 'Paper Lantern',
        hoursAgo: ago(6, 25),
        text: `I drew it. I made a line for the day, up and down, with the hours. The doctor kept the drawing, and it had no grammar mistakes.`,
      },
      {
        by: 'p17',
        hoursAgo: ago(5, 20),
        quotes: 1,
        text: `Running on fumes! I said it to my colleague for practice and he gave me half of his sandwich. So it works.

I'll draw also. Thank you, all the teachers.`,
      },
    ],
  },
  {
    space: 'asking',
    title: 'Do you have to speak in a group?',
    need: 'information',
    by: 'p7',
    hoursAgo: ago(4, 21),
    text: `There's a group at my uni, eight people, Thursdays. The page says "a safe space to share". I don't want to share, I want to sit there and see if I can. Is that a thing? Do they go round in a circle and then it's you?`,
    answers: [
      {
        by: 'p33',
        keptName: 'Quiet Radio',
        hoursAgo: ago(4, 22),
        text: `In mine you say "pass". I passed for seven weeks. In week eight I said something about the biscuits and everybody looked so pleased I nearly left.`,
      },
      {
        by: 'p34',
        keptName: 'Ginger Beer',
        hoursAgo: ago(4, 22),
        text: `Ours does go round. You can say your name and that's your turn. Any name.`,
      },
      {
        by: 'p26',
        hoursAgo: ago(3, 20),
        text: `I wrote to the person who runs it and asked precisely this. She wrote back "sit near the door if you like, I'll skip you". It took her one line and me nine days.`,
        before: `I wrote to the person who runs it and asked. She wrote back "sit near the door if you like, I'll skip you".`,
      },
      {
        by: 'p7',
        hoursAgo: ago(1, 22),
        text: `went. passed. chair by the door was taken by someone else who was also passing. we nodded. 10/10 group`,
      },
    ],
  },
  {
    space: 'asking',
    title: 'What is a care plan meeting?',
    need: 'information',
    by: 'p9',
    hoursAgo: ago(1, 29),
    text: `There's a letter about my mother. It says "care plan review meeting, family welcome" and a date, and that it takes an hour. Has anyone sat in one? Who's in the room? May I say that I'm tired, or is it only about her?`,
    answers: [],
  },
  {
    space: 'asking',
    title: 'What do you say when somebody asks how you are?',
    need: 'ideas',
    by: 'p26',
    hoursAgo: ago(20, 12),
    text: `I've started counting. Fourteen times yesterday, and fourteen times "good thanks, you?". I'd like something between that and the truth. What do you use?`,
    answers: [
      { by: 'p18', hoursAgo: ago(20, 13), text: `"alive" but people look worried` },
      { by: 'p20', hoursAgo: ago(20, 14), text: `"Getting there." I'm a bus driver so it gets a laugh.` },
      {
        by: 'p31',
        keptName: 'Blue Bucket',
        hoursAgo: ago(20, 22),
        text: `In my language one answers truly and it takes one hour. Here I learned to say "not so bad". It is nearly true, on most days.`,
      },
      {
        by: 'p42',
        hoursAgo: ago(19, 20),
        withdrawn: true,
        text: `I say "six out of ten". Then they know it's a scale and they don't ask about the four.`,
      },
      { by: 'p24', hoursAgo: ago(19, 21), text: `"Ask me again in a minute." Then I get to see who does.` },
      {
        by: 'p26',
        hoursAgo: ago(18, 18),
        quotes: 4,
        text: `Tried yours. One person did ask again. We ended up talking for an hour next to the printer, about her knee and then about her marriage.`,
      },
    ],
  },
];
