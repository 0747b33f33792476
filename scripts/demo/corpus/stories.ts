import { ago, asStory, type DemoThread } from './types.ts';

/** Personal stories: what happened, what helped, where the person is now. */
export const storyThreads: DemoThread[] = [
  {
    space: 'low-days',
    title: 'The winter I was sure about, and the one after',
    need: 'progress',
    by: 'p43',
    hoursAgo: ago(23, 19),
    labels: ['suicide-thoughts', 'hospital'],
    ...asStory({
      happened: `Two winters ago I was twenty-four and I had decided I wouldn't see the spring. I'm not going to write more about that side of it. I mention it because at the time I was quite calm, and went to work, and remembered people's birthdays. Nobody could have known and I made sure of it.

What went wrong with my deciding was a colleague I didn't even like much. She put her lunch down next to mine and said, "You've stopped complaining about the coffee. Are you all right?" I said yes. She said, "Are you thinking about killing yourself?" Just like that, with her fork in her hand. And I was so surprised that I told her the truth.

She took the afternoon off and sat with me at the doctor's. She isn't a warm person. She did a crossword. I was in hospital for five weeks.`,
      helped: `Being asked. I'd been waiting for somebody to guess and had made it impossible to guess.

The hospital, in a boring way: meals, a door that somebody else looked after. I didn't like all of it. One nurse talked to me as if I was nine. Another one taught me to knit, badly.

After that a counsellor every week for a year, and still once a month. A list on the inside of the kitchen cupboard of what I do when it starts, with who I ring first, second and third. I've rung number three once. I was embarrassed for about a day and then I wasn't.

What didn't help me was people telling me how much I had to live for. I knew what I had. It was like being read the menu with a stomach bug.`,
      now: `It is the second winter. The thought still comes by, maybe every other week, mostly when I'm tired. It used to be the whole room and now it's someone at the window. I don't know if it will always come. I've stopped making that the question.

I'm not glad it happened. I work four days. My flat is a tip. The colleague and I still don't have much to say to each other, and on the date we go for a coffee and complain about it.

If you're where I was: I can't know what it's like for you. I can only say that I was as sure as I've ever been of anything, and I was wrong about what I'd feel later. The *Help now* page has people who'll talk at any hour, and you don't have to be sure of anything to write to them.`,
    }),
    answers: [
      {
        by: 'p11',
        keptName: 'Tuesday Coat',
        hoursAgo: ago(23, 22),
        text: `"The whole room, and now it's someone at the window." I've tried to say that to my doctor for years, and I'm going to take your sentence along next time if you don't mind.`,
        labels: ['suicide-thoughts'],
      },
      {
        by: 'p24',
        hoursAgo: ago(22, 9),
        text: `I'm the mother of somebody. I've read the part with the fork four times. I was too frightened to ask mine in plain words and I went round and round it with casseroles. Thank you for putting down that it was the asking.`,
      },
      {
        by: 'p14',
        hoursAgo: ago(20, 25),
        text: `can i ask what you said to number three when you rang`,
      },
      {
        by: 'p43',
        hoursAgo: ago(19, 18),
        quotes: 2,
        text: `Course. I said "it's me, I'm not in danger tonight but I'm not good, can you talk about something else for a bit". He talked about his boiler for forty minutes.

If it had been a night when I *was* in danger I'd have said that instead. We'd agreed the two sentences beforehand so that I didn't have to make one up. How are you doing, if I may ask back?`,
      },
      {
        by: 'p14',
        hoursAgo: ago(19, 23),
        text: `up and down. the two sentences are good. i'm going to think who i'd have`,
      },
    ],
  },
  {
    space: 'anxiety',
    title: 'The years I went back to look',
    need: 'progress',
    by: 'p20',
    hoursAgo: ago(16, 14),
    ...asStory({
      happened: `I drive for a living. About nine years back I went over a bump one night at the end of a shift, a bit of kerb most likely, and I thought, what if that was somebody. I went back on foot to look. Nothing there. Got home, couldn't sleep, drove out again in my own car at two in the morning with a torch.

It grew from there. Every bump. I'd finish at six and get home at ten because I'd walked half the route. I read the local paper like a man waiting for his exam results. My wife thought I was seeing someone. In the end I told her and she said she'd almost have preferred it.

I knew it made no sense. That's what people don't get. I could see it was daft, and I couldn't not go back.`,
      helped: `Saying it to somebody who'd heard of it. I thought I was the only man alive who did that. The woman at the clinic said, "bump, go back, feel better for ten minutes, and then again?" and I nearly fell off the chair.

Then it was practice, and it was horrible, I'll not dress it up. Not going back. Sitting in the canteen feeling I'd left somebody in the road. It went down after an hour, then after half an hour. I did that with her for the best part of a year. Took me off nights as well, my manager did, without asking what for.

My wife stopped telling me it was all right. That sounds hard, but I'd been asking her twenty times an evening, and it was what she'd been told to do and it was what I'd agreed to. She used to squeeze my hand instead and say "tea?".

Tried a relaxation recording. Fell asleep, so it wasn't wasted.`,
      now: `Still driving. I have a bump most weeks where it says *go and look*, and I say "I hear you", and I don't. Perhaps twice a year I do go, and then I'm angry with myself for a weekend.

It's not gone. I used to want it gone, and that turned out to be part of the trouble. These days it's a passenger. It sits at the back and I don't let it ring the bell.`,
    }),
    answers: [
      {
        by: 'p26',
        hoursAgo: ago(16, 17),
        text: `With me it's e-mails. I've sent one and I go back to check I didn't write something terrible. I once drove to the office on a Sunday to look at my own sent folder. I have never told anybody that, and now I've told everybody.`,
      },
      {
        by: 'p3',
        hoursAgo: ago(16, 21),
        text: `Respect for this mate. "I could see it was daft and I couldn't not go back" is exactly how it was with me and buses, other way round`,
      },
      {
        by: 'p42',
        hoursAgo: ago(14, 23),
        text: `How did you get yourself to say it the first time, at the clinic? I've had the form for weeks.`,
      },
      {
        by: 'p20',
        hoursAgo: ago(13, 13),
        quotes: 2,
        text: `I didn't say it. I'd written it on the back of a timesheet and I pushed it over the desk. She read it and asked could she keep it, and I said no, I need it for my hours.

Weeks isn't long with a form, in my experience.`,
      },
    ],
  },
  {
    space: 'loss',
    title: 'I was going to be a dancer',
    need: 'similar',
    by: 'p37',
    hoursAgo: ago(25, 15),
    ...asStory({
      happened: `From when I was six until I was twenty-three there was one plan. I was good, not famous, good enough to be paid for it a bit. Then my hip, then an operation, then another one, and then a man with a kind face who said "for everyday life it will be absolutely fine".

Everybody was sorry for about three months. There's no card for it. Nobody died. I had two legs that worked. I felt I wasn't allowed to be as sad as I was, so I was sad in the shower.

I didn't listen to music for two years. People didn't notice that either, you wouldn't, would you. I left shops.`,
      helped: `My old teacher, who doesn't do comfort. She rang up and said, "You're in mourning. Wear black if you like, and come and play the piano for the little ones." I play the piano very badly. I did it anyway. I hated it for weeks, standing in that smell.

Calling it a loss. I found that on here, in fact, I read the line under the name of this space where it says *people, animals, plans* and I sat down on the stairs.

A friend who let me be boring about it. She never once said I could teach.`,
      now: `I'm twenty-nine. I work at a vet's, on the desk. It's a good job and I'm good with people whose cat has died.

I listen to music again, with words. The other kind only sometimes. In spring I was at a wedding, and a child of about five pulled me onto the floor, and we jumped about for one song, and I paid for it with my hip for a week, and I'd do it again.

I thought by now I'd have another plan. I haven't. I have quite a lot of Tuesdays.`,
    }),
    answers: [
      {
        by: 'p16',
        hoursAgo: ago(25, 19),
        text: `"There's no card for it." I lost a person and got forty-one cards, and I still think about the people who get none. I'm sorry about your plan. I mean that as I'd say it about somebody.`,
        labels: ['death-and-grief'],
      },
      {
        by: 'p2',
        keptName: 'Slow Kettle',
        hoursAgo: ago(24, 10),
        text: `I was to be a botanist. My father was ill, and somebody had to do the shop. It's fifty years ago and I still read the Latin on the labels at the garden centre. Thank you for saying one may wear black.`,
      },
      {
        by: 'p37',
        hoursAgo: ago(22, 20),
        quotes: 1,
        text: `Fifty years and still reading the Latin. I find that a comfort, which I don't think was what you meant, or maybe it was.`,
      },
      { by: 'p7', hoursAgo: ago(21, 23), text: `the shower. yes` },
    ],
  },
  {
    space: 'work',
    title: 'From the car park to the desk',
    need: 'progress',
    by: 'p4',
    keptName: 'Third Stair',
    hoursAgo: ago(12, 20),
    ...asStory({
      happened: `I was the reliable one. Eleven years in the same office, the person you gave it to if it had to be right. Then one morning in the car park I switched the engine off and couldn't open the door. There was nothing wrong with the door. I sat there from ten to eight until about half past nine, watching people I knew go past with their lunch.

I went home and slept for most of a month. Before that there had been two years of small things I'd called "a busy patch": the panics on the stairs, forgetting words, crying at a programme about lighthouses. I was off for four months altogether.`,
      helped: `In order of size:

1. Being off. I fought it for weeks. I wrote handover notes nobody had asked for.
2. A doctor who said "not yet" when I said I was ready.
3. My brother-in-law, who isn't a talker, and who came every Wednesday to do something in the garden that needed two people.
4. Going back by the hour. First week: to the car park and home. Second week: coffee in the kitchen. I felt ridiculous, and it worked better than the time I just marched in, which I'd also tried, in month two, and which lasted until lunch.
5. Lifts with a colleague, so that the door was opened from outside.

What didn't: the wellbeing app they gave me a code for. It asked how I was, and whatever I put, it gave me a bird.`,
      now: `Two years back at work, four days a week, for less money, which we do notice. I'm not the reliable one any more and I miss him sometimes. I still hand things in that are merely all right and wait for the sky to fall.

I park on the other side now. I do sit for a minute before I get out. It used to be that I couldn't open the door, and now I just like the minute.`,
    }),
    answers: [
      {
        by: 'p12',
        hoursAgo: ago(12, 22),
        text: `I go back next week. To the car park and home! I'd been thinking I'd failed if I didn't do a whole day on day one. Thank you so much for number 4.`,
      },
      {
        by: 'p23',
        keptName: 'Floor Six',
        hoursAgo: ago(12, 28),
        text: `"it gave me a bird" has finished me off. on my own in a dark building laughing`,
      },
      {
        by: 'p29',
        hoursAgo: ago(11, 21),
        text: `I'm still in the sleeping part. I read it to the end because it was in numbers. I hope that makes sense.`,
      },
      {
        by: 'p4',
        keptName: 'Third Stair',
        hoursAgo: ago(10, 20),
        text: `Perfect sense, {p29}. I could only read timetables for a while. Sleep on.

And {p12}, the car park counts. I'd shake your hand there if I could.`,
      },
    ],
  },
  {
    space: 'family',
    title: 'My sister and I: four years of nothing, and then a lamp',
    need: 'similar',
    by: 'p44',
    hoursAgo: ago(18, 18),
    labels: ['death-and-grief'],
    ...asStory({
      happened: `When our mother died my sister and I cleared the house together, and on the second day we fell out over a standard lamp. Naturally it wasn't the lamp. I said something about who had visited and who hadn't. She said something about who'd had the money for the train. Both were true.

After that, nothing. Four years. I'm fifty-seven and I'd never gone four days. I told people we'd "drifted". I got low in a way I hadn't since I was a young man, and I didn't connect it, because men of my sort connect things slowly.`,
      helped: `A doctor asked me who I'd ring with good news, and I opened my mouth, and there was nobody in it.

I wrote eleven letters. I didn't send ten of them. In the first ones I explained things. By number eleven it said: "I've still got the lamp. It's ugly. I miss you. No need to answer." A stamp, and then six weeks in which I looked at the mat each morning.

She sent a photograph of a light bulb.`,
      now: `We talk about once a fortnight. We aren't what we were. There's a room we don't go into, and I don't know if we ever shall, and some evenings after we've rung off I'm sadder than I was before. My wife says I used to be sad with no one and now I'm sad with my sister, and that it's an improvement. I think she's right.

The lamp goes back and forth between us. It's at hers till Easter.`,
    }),
    answers: [
      {
        by: 'p21',
        hoursAgo: ago(18, 21),
        text: `i have a brother. thats all i can type about it but i read this`,
      },
      {
        by: 'p15',
        keptName: 'Brown Wren',
        hoursAgo: ago(17, 11),
        text: `The ten you didn't send were not wasted, to my mind. I've a drawer of that sort myself.`,
      },
      {
        by: 'p38',
        hoursAgo: ago(16, 22),
        text: `For me it's right that I don't write to mine. I was a bit afraid to open this in case it said everyone must. It doesn't. It was just your lamp. Thank you for that.`,
      },
      {
        by: 'p44',
        hoursAgo: ago(15, 19),
        quotes: 2,
        text: `No, there's no must in it. I know a man who is at peace because he stopped writing. I'm sorry if the title gave you a fright.`,
      },
      {
        by: 'p21',
        hoursAgo: ago(3, 23),
        text: `wrote one. its in the drawer with the batteries. thats ok for now`,
      },
    ],
  },
  {
    space: 'nights',
    title: 'What the radio said',
    need: 'similar',
    by: 'p33',
    keptName: 'Quiet Radio',
    hoursAgo: ago(21, 21),
    labels: ['psychosis', 'hospital'],
    ...asStory({
      happened: `I was thirty-one. I hadn't slept properly for weeks after a bad year, and one night the radio in the kitchen started to talk to me. To me, by name. I unplugged it. It carried on.

I'll leave out most of what it said. It knew everything I was ashamed of. I stopped eating in the kitchen, then I stopped going into it. I thought the upstairs people were in on it. I put tape on the letterbox. I was more frightened than I've been in my life, and I was also sure I was the only one who understood what was going on, which is a lonely sort of clever.

My cousin came round because I'd missed a christening. She saw the tape. She didn't argue with me about whether it was real. She said, "You look scared to death. I'd like somebody to help us." I went to hospital that night, of my own will more or less, and was there for nine weeks.`,
      helped: `That she said *us*.

Sleep, first of all. Then a lot of help over a long time, which I won't go through, because what's right for me is between me and the people who look after me.

The group. The first time I heard a man say "mine do impressions" I laughed until I had to go outside. I'd thought it was a thing you could only whisper about. They don't ask you to prove anything. Somebody always brings too many biscuits.

Working out when they get loud: when I'm tired, when I've been alone for three days, when it's my mother's birthday. It's not so different from weather then.

What made it worse was people who talked about me in front of me.`,
      now: `I'm thirty-eight. I live on my own and I work mornings in a library, in the back, where it smells of glue. I still hear voices most days. Some are unkind, one is a bore, and one, honestly, I'd miss. I don't always win. Last spring I had three bad weeks and my cousin slept on the settee.

I've got a radio again. It took me four years to buy one. It's on as I write this, low, a programme about bees, and so far it's only been about bees.`,
    }),
    answers: [
      {
        by: 'p8',
        hoursAgo: ago(21, 26),
        text: `I've stood on the other side of that door at night, as staff, and I've talked about people in front of them when I was tired. I'm sorry. I'll have this in my head on the next shift.`,
      },
      {
        by: 'p33',
        keptName: 'Quiet Radio',
        hoursAgo: ago(20, 20),
        quotes: 0,
        text: `That's a good thing to have read this evening. Thank you.`,
      },
      {
        by: 'p39',
        hoursAgo: ago(19, 25),
        text: `I don't hear voices, I've got other things. It was the tape on the letterbox that I understood.`,
      },
      {
        by: 'p22',
        keptName: 'Paper Lantern',
        hoursAgo: ago(17, 22),
        text: `In my family one uncle was like this and we children were told only "do not go up". I think now of him upstairs and nobody said *us* to him. I thank you. I will ask my mother about him.`,
      },
      {
        by: 'p35',
        hoursAgo: ago(15, 24),
        text: `a programme about bees!! i hope it stays bees. read this to the end and i don't usually`,
      },
    ],
  },
  {
    space: 'small-steps',
    title: 'One drawer',
    need: 'progress',
    by: 'p41',
    hoursAgo: ago(13, 16),
    ...asStory({
      happened: `After the divorce I stopped throwing things away. I don't know why. It began with newspapers I meant to read, and four years later there was a path from the bed to the bath and from the bath to the door, and I'd turned the bell off. I'm fifty-two and I run other people's calendars for a living, very tidily.

No one had been inside since I can't say when. A man came about the meter and I told him through the door that I had flu. I had flu for that man three years running.`,
      helped: `A programme nearly finished me. People in masks with skips. I cried and turned it off and bought more boxes.

Then a woman at work who was leaving gave me her desk plant, and I'd nowhere to put it. Not one flat place. I stood there with it in my arms. So I did one drawer, the kitchen one, for the plant's sake, even though you can't put a plant in a drawer. Batteries, string, a key to a house that's been sold. Two egg cups. It took three hours, and I kept more than I threw out.

One drawer a week. That's the whole method. If I had a bad week I opened the drawer from the week before and looked at it. I also see somebody about the rest of it, about why, and we don't talk about tidying at all, oddly enough.`,
      now: `Fourteen months. You can get to the window. The bedroom's as it was, I shut that door and I'll say so. I've slid back twice, once over Christmas, quite badly.

Two months ago the man came about the meter and I let him in. I'd made a cake. He read the meter, took a piece of cake, and said "nice plant". I expect he's forgotten it.`,
    }),
    answers: [
      {
        by: 'p43',
        hoursAgo: ago(13, 19),
        text: `Thank you for the batteries and the string. I've got that drawer. It's the first time I've heard a flat like mine described and not felt sick.`,
      },
      {
        by: 'p28',
        hoursAgo: ago(12, 4),
        text: `Read it at work with flour on the screen. My aunt lived like that and in the end we all stopped going. I wish I'd rung the bell and stood in the hall with her a bit. That's for me to carry and not for you. I only understand her better this morning.`,
      },
      {
        by: 'p41',
        hoursAgo: ago(11, 18),
        quotes: 1,
        text: `I'd have been mortified if you'd rung, and I'd have thought about it for years. Both. Thank you for telling me about her.`,
      },
      { by: 'p10', hoursAgo: ago(10, 20), text: `Two egg cups. I hope one was for a guest.` },
    ],
  },
];
