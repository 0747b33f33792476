import { ago, type DemoThread } from './types.ts';

/** More threads of the space "Low days", each about something that weighs. */
export const hardThreads: DemoThread[] = [
  {
    space: 'low-days',
    title: "haven't washed since i don't know",
    need: 'listen',
    by: 'p18',
    hoursAgo: ago(11, 25),
    text: `it's the shower. it's got so many parts. undress, water, wait, shampoo, the being wet after. i get tired at undress

everyone in halls smells of coconut and i smell of me. i went to a lecture and sat in the corner by the radiator and then i realised that makes it worse`,
    answers: [
      {
        by: 'p14',
        hoursAgo: ago(11, 26),
        text: `the being wet after. yes`,
      },
      {
        by: 'p43',
        hoursAgo: ago(10, 9),
        text: `I once counted the steps and got to nineteen. I stopped there because I was tired from counting. You're not the only one in the corner by the radiator.`,
      },
      {
        by: 'p19',
        hoursAgo: ago(10, 19),
        text: `My lad was like that at your age and I gave him grief for it. I thought it was idleness. I'd do that over if I could. Sorry, that's about me. I read yours and it hit home.`,
      },
      {
        by: 'p18',
        hoursAgo: ago(10, 24),
        quotes: 2,
        text: `nah that's nice actually. you could tell him that`,
      },
      { by: 'p19', hoursAgo: ago(9, 18), text: `Did. He said "alright dad". Took him a minute though` },
      { by: 'p18', hoursAgo: ago(8, 13), text: `did feet. just feet. in the sink` },
    ],
  },
  {
    space: 'low-days',
    title: 'Sober Saturdays are very long',
    need: 'similar',
    by: 'p34',
    keptName: 'Ginger Beer',
    hoursAgo: ago(24, 21),
    labels: ['substance-use'],
    text: `I stopped drinking in the summer. It wasn't dramatic. I was just never not doing it, and my daughter is eleven, and she'd started to count the glasses out loud in a little voice, like a game.

The days are all right. I go to a meeting on Wednesdays. It's Saturday from about five. I've no idea what people do. I've looked out of the window at people and they seem to be doing something.

What I'd like is to hear from anyone who's had the long Saturday, whatever it was you'd stopped. When did it get shorter? Or what did you put in it?

I know there are rules about not saying what and how much. I'm not going to.`,
    answers: [
      {
        by: 'p3',
        hoursAgo: ago(24, 22),
        text: `Not me, my uncle. He took up baking at 58. You couldn't visit without leaving with a loaf, some of them you could've built with. He's got eight years now`,
      },
      {
        by: 'p44',
        hoursAgo: ago(23, 18),
        labels: ['substance-use'],
        text: `Nineteen years for me. The long Saturday lasted about a year. It didn't get shorter so much as I got slower, if that means anything to you. I used to walk to the next village and back for a newspaper I didn't want.

It came back the year my mother died. I went through it that time with a man who let me sit in his shop until it shut.`,
      },
      {
        by: 'p31',
        keptName: 'Blue Bucket',
        hoursAgo: ago(23, 22),
        text: `My husband he stopped, and I want to say from the other side. On Saturday I was afraid also. We played cards, and we are both very bad. The daughter with her counting, this took my heart. I think she maybe counts now other things.`,
      },
      {
        by: 'p34',
        keptName: 'Ginger Beer',
        hoursAgo: ago(22, 17),
        quotes: 2,
        text: `She counts how many times I say "right then". It was fourteen on Sunday.

Thank you for the other side. My wife doesn't talk about it much, and I'd not thought about her Saturdays.`,
      },
      {
        by: 'p28',
        hoursAgo: ago(21, 4),
        text: `I stopped eleven years ago and I took the night job so there'd be no Saturday. I don't say that's clever. It's how I came to baking.`,
        labels: ['substance-use'],
      },
      {
        by: 'p34',
        keptName: 'Ginger Beer',
        hoursAgo: ago(17, 30),
        labels: ['substance-use'],
        text: `Nearly went last night. I had my coat on. I got as far as the corner and I stood there like a lamppost, and I rang the fella from Wednesday and he came out in his slippers. So I didn't. I don't feel proud, I feel sick. But I didn't.`,
      },
      {
        by: 'p44',
        hoursAgo: ago(16, 9),
        text: `Well rung. Sick is about right the day after, it was for me.`,
      },
      {
        by: 'p12',
        hoursAgo: ago(14, 15),
        text: `I've nothing like it to tell, I only like that he came in his slippers.`,
      },
    ],
  },
  {
    space: 'low-days',
    title: "Mirrors, and dinner at other people's houses",
    need: 'listen',
    by: 'p40',
    hoursAgo: ago(9, 23),
    labels: ['eating-and-body'],
    text: `I've covered the long mirror with a sheet. My flatmate thinks it's for a play.

I'm in treatment, I'm doing what they say, mostly. It's just that everyone thinks it's about wanting to look like someone. It's not about looking like anyone. It's more that a plate comes and there's a noise in my head like a room full of people, and everyone else is just... talking about holidays with their mouths full.

On Sunday it's dinner at my boyfriend's parents'. They're lovely. His mum says "is that all you're having". She said it last time in front of everybody.

Please no tips about food and no numbers, mine or yours. I'm just scared of Sunday.`,
    answers: [
      {
        by: 'p43',
        hoursAgo: ago(9, 24),
        text: `A sheet for a play. I'm so sorry it's that loud in there. I'll think of you on Sunday.`,
      },
      {
        by: 'p24',
        hoursAgo: ago(8, 10),
        text: `I've been the mother who says "is that all you're having". I said it from love and I could see it land like a plate on the floor. Nobody had told me. I'd give a lot to have been told, kindly. I'm sorry somebody said it to you.`,
      },
      {
        by: 'p7',
        hoursAgo: ago(8, 22),
        teamLabels: ['eating-and-body'],
        text: `the talking about holidays!! for about two years i don't think i heard one word anyone said to me at a table. people thought i was rude. it's quieter now, not quiet`,
      },
      {
        by: 'p40',
        hoursAgo: ago(6, 22),
        quotes: 1,
        text: `I showed your answer to my boyfriend. He read it and then he went out on the balcony and rang his mum. I don't know what he said. On Sunday she talked about her greenhouse for two hours and didn't look at my plate at all, and when we left she gave me a really long hug.

It was still hard. I was in the bathroom for a bit. But she didn't say it.`,
      },
      { by: 'p43', hoursAgo: ago(6, 23), text: `Bless the greenhouse.` },
    ],
  },
  {
    space: 'low-days',
    title: 'Eleven weeks, and then yesterday',
    need: 'listen',
    by: 'p42',
    hoursAgo: ago(5, 24),
    labels: ['self-harm'],
    text: `I hadn't hurt myself for eleven weeks. Yesterday I did. It's been looked at and it's all right. I won't describe anything.

I don't feel in danger, I checked with myself, and I've told the person I'm meant to tell. It's the number. I had it on the calendar. I'm thirty-one and I had little stars on a calendar like a kid with a potty, and now I've got to turn the page and there's nothing on it.

I don't want to hear that I've to start again at one. I don't want to hear anything about numbers really. I want somebody to know I was doing well and then it was a bad day.`,
    answers: [
      {
        by: 'p12',
        hoursAgo: ago(5, 25),
        text: `I know it now. You were doing well, and it was a bad day. I'm glad it's been looked at, and I'm glad you told someone and then told us as well.`,
      },
      {
        by: 'p11',
        keptName: 'Tuesday Coat',
        hoursAgo: ago(4, 8),
        labels: ['self-harm'],
        text: `I've had calendars like that. What I couldn't see at the time was that the weeks before were still mine. Somebody had to live them, and it was me.

How's today? One word will do.`,
      },
      {
        by: 'p42',
        hoursAgo: ago(4, 21),
        quotes: 1,
        text: `Grey. Ate some pasta. "still mine" is good, I've written it on the empty page.`,
      },
      {
        by: 'p20',
        hoursAgo: ago(4, 22),
        text: `I don't know anything about this, and I didn't like to walk past. Evening, mate.`,
      },
      {
        by: 'p42',
        hoursAgo: ago(2, 22),
        text: `Evening. Better than grey today. I took the stars down. Nobody told me to. They'd started to feel like they were watching.

If it gets bad again I've got my person and I've got the Help now page on my phone. Writing that so that you don't worry.`,
      },
      {
        by: 'p11',
        keptName: 'Tuesday Coat',
        hoursAgo: ago(2, 23),
        text: `Thank you. I'd been wondering, I'll admit.`,
      },
    ],
  },
  {
    space: 'low-days',
    title: 'Flat, not sad. Does anyone else get flat?',
    need: 'similar',
    by: 'p28',
    hoursAgo: ago(4, 12),
    text: `I can't call it low. Low has something in it. This is like the dough when you've left the salt out, it looks fine and it's nothing. My niece got engaged and I said all the words.

It's been since about the end of summer. I go to work, I sleep, I'm not in any danger. I just wonder where I've gone.`,
    answers: [
      {
        by: 'p10',
        hoursAgo: ago(4, 14),
        text: `I had flat before I had low. And again after, on the way up. I didn't have a word for it so thanks for the salt.`,
      },
      {
        by: 'p5',
        hoursAgo: ago(4, 18),
        text: `I recognise it. I found I went on doing things I had formerly enjoyed, like a man keeping a seat on a train for somebody.`,
      },
      {
        by: 'p28',
        hoursAgo: ago(3, 4),
        quotes: 1,
        text: `Keeping a seat. I'm going to think about that one over the rolls. I rang the doctor's, by the way. Three weeks' wait. But I rang.`,
      },
      {
        by: 'p3',
        hoursAgo: ago(3, 12),
        text: `Flat here as well today. Not much use, just saying you've got company`,
      },
    ],
  },
];
