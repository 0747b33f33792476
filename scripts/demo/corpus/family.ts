import { ago, type DemoThread } from './types.ts';

/** Threads of the space "Family and friends". */
export const familyThreads: DemoThread[] = [
  {
    space: 'family',
    title: 'Dad rings when he has been drinking',
    need: 'similar',
    by: 'p35',
    hoursAgo: ago(22, 23),
    labels: ['substance-use'],
    text: `always after ten. i know from how he says hello. he goes through the old stuff and cries, and then he says i was always the clever one, and next day he doesn't remember and rings to ask if i'm cross about something because i sound funny

i'm 22. i feel about fifty. if i don't pick up i lie there, if i do i lie there as well

does anyone else have a dad like this, or did you`,
    answers: [
      {
        by: 'p21',
        hoursAgo: ago(22, 24),
        text: `did. the hello, yes. i could tell from the key in the lock, the speed of it. im a dad now myself and i hear my own key sometimes`,
        labels: ['substance-use'],
      },
      {
        by: 'p34',
        keptName: 'Ginger Beer',
        hoursAgo: ago(21, 8),
        labels: ['substance-use'],
        text: `I was going to be that dad. I might have been already, she's only eleven. I don't know if you want to hear from this end, and it's fine if you don't. I'm only saying that reading "I sound funny" made me put my tea down.`,
      },
      {
        by: 'p35',
        hoursAgo: ago(21, 22),
        quotes: 1,
        text: `no it's ok. it's weird but it's ok. i never get to hear from that end when it's sober`,
      },
      {
        by: 'p38',
        hoursAgo: ago(21, 23),
        text: `My mother, in the mornings. I moved two hundred miles and changed my number and I still flinch when it's a withheld one. I'm not telling you to do that. It was right for me and I also miss her.`,
      },
      {
        by: 'p24',
        hoursAgo: ago(20, 10),
        text: `It's a lot for twenty-two. Who do you ring when he's rung you?`,
      },
      {
        by: 'p35',
        hoursAgo: ago(18, 25),
        text: `nobody. last night i rang my friend marlow after and she just said "come over and bring your duvet". so that's a thing i've got now`,
      },
      {
        by: 'p21',
        hoursAgo: ago(18, 26),
        text: `thats a good friend. glad you have the duvet`,
      },
    ],
  },
  {
    space: 'family',
    title: 'My mum will not say my name',
    need: 'listen',
    by: 'p35',
    hoursAgo: ago(11, 22),
    labels: ['discrimination'],
    text: `i've had my name for three years. everyone uses it, work, uni, the man at the kebab shop who gets it wrong but in a nice way. mum says "you" or the old one. at my gran's birthday she introduced me as "and this one"

i laughed. i always laugh. then i went and stood with the coats

i don't want to discuss if it's hard for her. everyone wants to discuss how hard it is for her`,
    answers: [
      {
        by: 'p43',
        hoursAgo: ago(11, 23),
        text: `"And this one." Ouch. I'd like to come and stand with the coats with you.`,
      },
      {
        by: 'p19',
        hoursAgo: ago(10, 19),
        text: `I'm an older bloke and I'll likely put this wrong, tell me if so. My nephew changed his and I got it wrong for about a year, and every time I saw his shoulders go up and I thought well I'm trying aren't I. It was the shoulders I should of been looking at. I'm sorry about your gran's do.`,
      },
      {
        by: 'p35',
        hoursAgo: ago(10, 23),
        quotes: 1,
        text: `you didn't put it wrong. the shoulders!! yeah. that's exactly where it goes`,
      },
      {
        by: 'p17',
        hoursAgo: ago(9, 26),
        text: `In this country I have a name which everybody makes short without to ask me. It is a small thing beside yours. But the first day somebody said it whole I nearly wept in the post office. I wish you many persons who say it whole.`,
      },
      {
        by: 'p35',
        hoursAgo: ago(2, 24),
        text: `update: gran said it. on the phone. she said it like a word in french but she said it, twice, to check. not a word from mum still but GRAN`,
      },
      { by: 'p43', hoursAgo: ago(2, 25), text: `Gran!!` },
    ],
  },
  {
    space: 'family',
    title: 'He has never laid a hand on me',
    need: 'similar',
    by: 'p38',
    hoursAgo: ago(17, 13),
    labels: ['abuse'],
    text: `I'm writing this at work because he looks at the phone at home.

He's not a bad man, everyone likes him. He has my bank card because I'm hopeless with money. He likes to know where I am, because he worries. If I'm late he doesn't raise his voice, he goes quiet for three or four days, and then I say sorry for whatever it was and he's lovely again.

I had a friend, and now I don't, and I couldn't tell you how it happened.

I saw a list somewhere and I'd have ticked nearly all of it. I closed it very quickly. He has never laid a hand on me. So I don't know what I'm asking. Has anyone had it like this, with no bruises?`,
    answers: [
      {
        by: 'p13',
        hoursAgo: ago(17, 14),
        labels: ['abuse'],
        text: `Yes. Mine was like that. With no bruises, and he was so charming to my mum. I was married to it for six years. I used to rehearse how I'd say I'd be late.

I'm not going to tell you what it is or what to do. You're the one who knows what's safe to do and when. I'll only say that I'd have ticked that list too, and I shut it too.`,
      },
      {
        by: 'p41',
        hoursAgo: ago(17, 15),
        text: `One practical thing, as you're at work: there's *Leave* at the top of every page here, it takes you somewhere dull in one press. It can't clear what the browser remembers. And the Help now page has some lines for exactly this, they talk to people who aren't sure if it counts. You can ring them only to think out loud.`,
      },
      {
        by: 'p38',
        hoursAgo: ago(17, 16),
        quotes: 0,
        text: `Rehearsing being late. I do that in the car. I'd thought that was just me being organised.`,
      },
      {
        by: 'p24',
        hoursAgo: ago(16, 9),
        text: `I'm glad you found somewhere to write it down. Hoping there's a friendly face at your work.`,
      },
      {
        by: 'p38',
        hoursAgo: ago(8, 12),
        text: `I rang one, on my lunch, from the stationery cupboard. She asked me what a nice ordinary day would be like, and I couldn't think of one and I cried all over the envelopes. I'm not doing anything yet. I've got a card of my own now, it comes to my work. I'll leave it at that here.`,
      },
      {
        by: 'p13',
        hoursAgo: ago(8, 13),
        text: `That's a lot for one lunch break. Go at whatever speed is yours. No need to write here if it isn't safe to.`,
      },
    ],
  },
  {
    space: 'family',
    title: 'I lost it with my daughter over a shoe',
    need: 'similar',
    by: 'p21',
    hoursAgo: ago(8, 22),
    text: `she's three. we were late. the shoe was on, then it was off, then it was on the wrong foot, then it was under the car. and i heard my dads voice come out of my mouth. not words even just the volume

she put her hands on her ears. she went so quiet. she handed me the shoe

shes asleep now, shes fine, she told her mum "daddy was a lion". i'm sat on the stairs. i swore i'd never`,
    answers: [
      {
        by: 'p1',
        hoursAgo: ago(8, 25),
        text: `I've sworn at a five-month-old. She smiled, which made it worse. I'm on my own stairs as it goes.`,
      },
      {
        by: 'p39',
        hoursAgo: ago(7, 7),
        text: `Nobody ever came and sat on the stairs about me. I know that's not much of a comfort. I mean that you noticed.`,
      },
      {
        by: 'p34',
        keptName: 'Ginger Beer',
        hoursAgo: ago(7, 18),
        text: `I told mine sorry the next morning, she was seven at the time. Just "that was too loud and it wasn't your fault". She said "I know dad, eat your toast". Only what happened with us.`,
      },
      {
        by: 'p21',
        hoursAgo: ago(7, 21),
        quotes: 2,
        text: `did it. squatted down and everything. she listened very serious then she said "you can be a quiet lion". so`,
      },
      { by: 'p1', hoursAgo: ago(7, 26), text: `I'm having that on a mug.` },
    ],
  },
  {
    space: 'family',
    title: 'Something from when I was fifteen',
    need: 'listen',
    by: 'p39',
    hoursAgo: ago(21, 26),
    labels: ['sexual-violence'],
    text: `I'm forty-four. I have never told anyone. I've got as far as this line eleven times tonight.

I'm not going to write what it was or who. He's dead now, and they named a bench after him. I walk round it.

I'm a man, in case that matters. I think I'd assumed it did.

That's all I can do. I'm going to press the button before I think.`,
    answers: [
      {
        by: 'p8',
        hoursAgo: ago(21, 27),
        text: `I've read it. I'm here. You don't have to write a word more than that, ever.`,
      },
      {
        by: 'p6',
        keptName: 'Harbour Bell',
        hoursAgo: ago(20, 7),
        text: `Good morning. You told someone. I've never carried what you carry and I won't say I know. It doesn't matter to me one bit that you're a man, except that I know how we are about saying things.`,
      },
      {
        by: 'p42',
        hoursAgo: ago(20, 22),
        labels: ['sexual-violence'],
        text: `Me too. Younger. Also a man. I've never typed that before either, so I suppose that makes two of us this week.`,
      },
      {
        by: 'p39',
        hoursAgo: ago(19, 26),
        text: `I went to bed after I pressed it and I slept, which I didn't expect. Then I was ill all day.

{p42} I didn't know if anyone would say that. I'm sorry, and I'm glad you're here, both at the same time.`,
      },
      {
        by: 'p15',
        keptName: 'Brown Wren',
        hoursAgo: ago(18, 11),
        text: `I was a teacher, and I think now and then about the ones who sat quietly at the back. I'm so sorry that nobody saw. Thank you for letting us know you.`,
      },
      {
        by: 'p39',
        hoursAgo: ago(6, 25),
        text: `I told my wife. Not what, only that there was a thing. She said "is that why you walk round the bench". Twenty years she'd noticed and waited.

There are people who do this for a job, and I've written down the name of one. I'm not in a hurry. I've sort of used up my hurry.`,
      },
      { by: 'p42', hoursAgo: ago(6, 26), text: `she waited. man. thank you for coming back and saying` },
    ],
  },
  {
    space: 'family',
    title: 'How do I tell my flatmate what is going on',
    need: 'ideas',
    by: 'p40',
    hoursAgo: ago(0, 19),
    justNow: true,
    text: `She's noticed. She's started leaving me notes with little suns on. I'd like to tell her something, so that she can stop guessing, but not everything, and I don't want her to turn into a nurse.

How much did you say? What were the words?`,
    answers: [],
  },
];
