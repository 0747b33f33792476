import { ago, type DemoThread } from './types.ts';

/** More threads of the spaces "Anxiety" and "Nights and sleep". */
export const worryThreads: DemoThread[] = [
  {
    space: 'anxiety',
    title: 'I work on phones and I hide from my own',
    need: 'ideas',
    by: 'p32',
    hoursAgo: ago(15, 19),
    text: `Call centre, four years, I'm good at it. Headset on and I'm somebody else. Then I get home and my own phone rings and I put a cushion on it.

It's everything. The dentist, the landlord, my nan. I've got a letter that says "please ring us" and it's been on the fridge since the clocks changed. The longer I leave it the worse it'd be to explain why I left it.

People at work would die laughing. Any ideas from people who've got from the cushion to the phone? The smaller the better.`,
    answers: [
      {
        by: 'p26',
        hoursAgo: ago(15, 20),
        text: `I write the first line down and read it out. I write "hello" as well, in case.`,
      },
      {
        by: 'p13',
        hoursAgo: ago(15, 21),
        text: `I ring when I know they're shut and leave a message. Then they have to ring me, and I don't pick up, so it isn't a perfect system. But I've said my name to the machine by then and it's a bit less bad the second time.`,
      },
      {
        by: 'p31',
        keptName: 'Blue Bucket',
        hoursAgo: ago(15, 22),
        text: `I go there. If it is possible to walk, I walk and say it to the face. In the phone I can't see if the person is angry. When I see the face mostly they are only tired.`,
      },
      {
        by: 'p11',
        hoursAgo: ago(14, 9),
        text: `What would happen if you told your nan about the cushion? I ask because mine turned out to hate the telephone as well. We write postcards now. We live two streets apart.`,
      },
      {
        by: 'p32',
        hoursAgo: ago(13, 22),
        text: `I told my nan. She said "I only ring because your mother says I should". We've agreed on Sunday dinner and no phones.

The fridge letter is still there. I've written the first line down though, with hello. Blue Bucket I might just walk.`,
      },
      {
        by: 'p31',
        keptName: 'Blue Bucket',
        hoursAgo: ago(13, 23),
        text: `If you walk, I walk with you in my head.`,
      },
    ],
  },
  {
    space: 'anxiety',
    title: 'Waiting for a letter from the hospital',
    need: 'listen',
    by: 'p16',
    hoursAgo: ago(7, 24),
    text: `They took some blood and a picture of my neck, and they said a letter in ten working days. This is day six.

I know all the things. It's most likely nothing. I've said "most likely nothing" to eleven people now in a bright voice, and I'm worn out with it. I've planned the music for my funeral. I've also bought a new winter coat, so clearly I haven't made up my mind.

My dad went in this year, that's part of it. I can't be doing this to my mum.

I don't want the odds. I'd just like to not be bright for a minute.`,
    answers: [
      {
        by: 'p30',
        hoursAgo: ago(7, 25),
        text: `No brightness required in here. Day six sounds very long.`,
      },
      {
        by: 'p9',
        hoursAgo: ago(7, 28),
        text: `I'm up anyhow. I read this twice. The funeral music and the coat in the same week, I really felt that. And your dad in the middle of it.`,
      },
      {
        by: 'p16',
        hoursAgo: ago(6, 20),
        quotes: 1,
        text: `In the middle of it, yes. I keep wanting to ring him up and tell him I'm scared.`,
      },
      { by: 'p9', hoursAgo: ago(6, 27), text: `Of course you do.` },
      {
        by: 'p16',
        hoursAgo: ago(2, 18),
        text: `Letter came. They want another picture, so it isn't an answer, it's just more waiting. I sat on the bed with the coat on for a bit. Thanks for being dim with me.`,
      },
      { by: 'p30', hoursAgo: ago(2, 20), text: `Oh no. More of it. I'm sorry. Still here, still dim.` },
    ],
  },
  {
    space: 'anxiety',
    title: 'Shopping when it is full of people',
    need: 'ideas',
    by: 'p22',
    keptName: 'Paper Lantern',
    hoursAgo: ago(19, 17),
    text: `In the big supermarket I get to the milk, which is at the very end, and then my breath goes and I leave the basket and walk out. I have left four baskets. I feel bad for the people who must put it back.

I go at six in the morning now but it doesn't fit with my shifts. Do you have ways?`,
    answers: [
      {
        by: 'p3',
        hoursAgo: ago(19, 18),
        text: `Headphones in, nothing playing. Dunno why but it works for me`,
      },
      {
        by: 'p28',
        hoursAgo: ago(18, 5),
        text: `I used to work in one of those. Please don't feel bad about the baskets. We had a shelf for them, somebody leaves one every day, and it was a nice quiet job to put them back.`,
      },
      {
        by: 'p35',
        hoursAgo: ago(18, 22),
        text: `milk first! i go straight to the back like i'm on a mission and then everything after it is on the way out`,
      },
      {
        by: 'p22',
        keptName: 'Paper Lantern',
        hoursAgo: ago(14, 19),
        quotes: 2,
        text: `Milk first has changed my life, a little. Today I had milk, bread and one onion, and I paid for it. And I said a small thank you to the shelf.`,
      },
      { by: 'p35', hoursAgo: ago(14, 22), text: `an ONION. get in` },
    ],
  },
  {
    space: 'nights',
    title: 'Coming down after a late shift',
    need: 'ideas',
    by: 'p23',
    keptName: 'Floor Six',
    hoursAgo: ago(10, 28),
    text: `When I get in it's light and the street is starting up and I'm wide awake and angry at birds. Bed by eight, asleep by eleven if I'm lucky, up at two when the kid over the road does his drums.

Other night people: what do you do with yourselves between the door and the bed?`,
    answers: [
      {
        by: 'p8',
        hoursAgo: ago(9, 10),
        text: `Sunglasses on the way home, in all weathers. I look like a film star who's been sacked. Then I eat something beige and sit in the bath with the light off.

I don't manage it on my last night. On my last night I clean the oven at nine in the morning and cry at nothing.`,
      },
      {
        by: 'p20',
        hoursAgo: ago(9, 13),
        text: `Earlies, so I've the same thing the other way up. I put the phone in the bread bin. Half the time I forget it's there and then the bread rings.`,
      },
      {
        by: 'p23',
        keptName: 'Floor Six',
        hoursAgo: ago(8, 29),
        text: `tried the beige food. toast in the dark. slept till one so it's a win. the birds can stay`,
      },
    ],
  },
  {
    space: 'nights',
    title: 'Same dream again',
    need: 'listen',
    by: 'p39',
    hoursAgo: ago(0, 5),
    text: `Third night running. I won't say what's in it. I wake up at the same place each time and then I put every light on in the house, at my age. Work in an hour. I've ironed all the shirts I own.

Only saying. Thanks.`,
    answers: [
      {
        by: 'p9',
        hoursAgo: ago(0, 12),
        text: `Read it. Three nights is a lot of nights. Hope the shirts held up.`,
      },
    ],
  },
];
