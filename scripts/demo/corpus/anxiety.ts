import type { DemoThread } from './types.ts';

/** Threads of the space "Anxiety". */
export const anxietyThreads: DemoThread[] = [
  {
    space: 'anxiety',
    title: "First panic on a bus (I think that's what it was)",
    need: 'similar',
    by: 'p3',
    hoursAgo: 2833,
    text: `I'm 24 and never had anything like this. Yesterday, bus home, standing, full, normal day. Then my hands went strange, like gloves, and my heart was going so hard I was sure people could see it through my jacket. Couldn't get the air to go in. I honestly thought that's it, I'm going to die next to a man with a bag of onions.

Got off four stops early and sat on a wall till it was dark. Then walked, 50 mins. Today I told work I had a cold.

Daft thing is I'm not a nervous person. I work in a warehouse, I've done karaoke, I've held a spider. I keep going over the day to find what I did different and there's nothing. I had toast. I always have toast.

My sister says it sounds like a panic thing. I've booked to see a doctor. What I'd like to know is if anyone else had it out of nowhere like this, and if you get on buses now. Cos at the moment I can't even look at the stop.`,
    answers: [
      {
        by: 'p4',
        keptName: 'Third Stair',
        hoursAgo: 2831,
        text: `For me it was a stairwell. Third floor, on the way to a meeting about nothing. I had the hands too. I was certain I was dying, and then very embarrassed to be alive with my back against a fire extinguisher.

I can't tell you what yours was, and I'm glad you're having someone look at it. I can tell you that mine came from nowhere, that it ended, and that I use those stairs now. It took months and it went in small bits.

How is it today, after the wall?`,
      },
      {
        by: 'p30',
        hoursAgo: 2819,
        text: `A train for me, not a bus. I got off so many stops early that year that I know a lot of pavements. I ride again now. I'm not fond of it, but I sit by the door and mostly read.

The man with the onions, did he notice? Mine was a lady with a cello. I have thought of her for years and I don't suppose she's thought of me once.

I hope it was a decent wall, at least.`,
      },
      {
        by: 'p3',
        hoursAgo: 2816,
        quotes: 1,
        text: `He didn't notice. He was on the phone about the onions.

It helps a lot that this is something other people's hands do. I felt like I'd broken in a way nobody had before. Didn't get on the bus today. Walked again. Got soaked.`,
      },
      {
        by: 'p20',
        hoursAgo: 2810,
        text: `I drive a bus. Let me tell you how it looks from the front: people get off early all the time. They get on and off again one stop later, they ride to the end and back. We don't think anything of it, we honestly don't. One lady asked me if she could stand by me till she felt better, and we talked about her tomatoes for six stops.

So from my side of the glass you're no bother to anyone.`,
      },
      {
        by: 'p22',
        keptName: 'Paper Lantern',
        hoursAgo: 2786,
        text: `When mine came the first time I had no word for it, in no language, and it was the most alone I ever was. So I am glad you have already "I think that's what it was".

For me the worst was not the bus. It was the day before the bus, when I rode it a hundred times in the head. Is it for you also like this, the before? You don't need to answer. I ask because I wondered about it alone for a long time.`,
      },
      {
        by: 'p3',
        hoursAgo: 2760,
        quotes: 4,
        text: `The before!! Yes. In my head I've panicked on the bus about 200 times, and in real life once.

Doctor was fine by the way. Nice actually, listened to my heart and everything, we're going to talk again. I'll leave it there for now. Thanks everyone, I mean it.`,
      },
      {
        by: 'p3',
        hoursAgo: 1802,
        text: `Don't know if anyone still reads this. Bit of news: one stop. Last Sunday, early, front seat, nobody else on it. My knees were going. Then I got off and bought a sausage roll and walked home like I'd won something. I did have a look round for the onions man. Not there.

On the Monday I couldn't do it again and I was gutted. So it's one stop, once. That's where it's at.`,
      },
      {
        by: 'p4',
        keptName: 'Third Stair',
        hoursAgo: 1800,
        text: `Still reading. One stop is one stop.

The next day being a no: I had so many of those. When I look back I can't find them now, they've sunk somewhere, but I remember how loud they were.`,
      },
      {
        by: 'p20',
        hoursAgo: 1786,
        text: `Sunday early is the best bus there is. Well chosen.`,
      },
      {
        by: 'p3',
        hoursAgo: 51,
        text: `Nearly four months. I thought I'd come back and say how it went.

I take the bus to work most days now. *Most.* Things that were part of it for me, nobody else has to do the same:

- six talks with a counsellor. The wait was long but it came
- telling my supervisor, who turned out to have the same thing with lifts
- letting buses go past. Some mornings I let three go and got the fourth
- the driver on here, and the tomatoes

Last week it came again, properly, gloves and all. I stayed on. I thought: oh, hello, you. Maybe ten minutes. An old woman opposite held out a mint and I've no idea if she knew.

It wasn't a straight line. There were three weeks in the middle where I walked everywhere again, and I didn't come on here because I felt I'd let the side down after the one stop. I don't think anybody would have seen it like that. I did, is all, and I'd sooner say so than have you think it just went up and up.

If you're reading this on a wall somewhere, I've been on that wall.`,
      },
      {
        by: 'p27',
        hoursAgo: 27,
        text: `read all of this at the bus stop. not a wall but nearly. i've let two go past. i'll get the next one or i won't. thank you for the word *most*`,
      },
      {
        by: 'p20',
        hoursAgo: 21,
        text: `To the person at the stop: whichever it was, it's fine. Buses come back round. It's the one thing we're good at.`,
      },
    ],
  },
  {
    space: 'anxiety',
    title: "Nine days to exams and I can't open the book",
    need: 'ideas',
    by: 'p7',
    hoursAgo: 262,
    text: `Second year. Nine days until the first exam. Every morning I go to the library, I put the book on the table, I put the pens next to the book, I get a coffee, and then I look at the book until it gets dark. I think I've read one page about forty times.

If I open it my heart goes. If I close it I feel guilty. Everyone round me has colours and cards and a plan. I have a coffee. My brother is being lovely about it, which makes it worse. He brings me toast and says *it's only reading*.

I'm the first in my family to study and they've already told the neighbours.

Ideas welcome, but small ones please, I can't do big ones at the moment. If you've been through it and something made it 5% better I'd love to hear about the 5%.`,
    answers: [
      {
        by: 'p27',
        hoursAgo: 261,
        text: `hello from another library. the forty times page!! i have one too, it's about kidneys

what was 5% for me last year: i stopped opening the book at the start. opened it in the middle at a page with a picture and only read what was under the picture. it's hard to be scared of a caption. i also do them in the voice of a nature documentary but that part's optional`,
      },
      {
        by: 'p15',
        keptName: 'Brown Wren',
        hoursAgo: 251,
        text: `I taught for thirty-four years and watched a great many people look at a closed book. In my classes it was often those to whom it mattered most.

What I understood is that your whole family is standing behind that book, and the neighbours too. That is a lot of people for one table.

One thing some of my pupils liked: they explained a page, badly, to somebody who knew nothing about it. A little brother, or a plant. Being bad at it was the rule. It may not suit you at all.`,
      },
      {
        by: 'p4',
        keptName: 'Third Stair',
        hoursAgo: 248,
        text: `Mine was five minutes on a kitchen timer, sitting on the stairs with the book on my knees. When it rang I was *not allowed* to go on. Being made to stop took the fear down a notch. After three days I was cross with the timer, which was new. I still have it. It does my eggs.

Is the library part of it for you? All that quiet with everybody's colours in it would have finished me.`,
      },
      {
        by: 'p7',
        hoursAgo: 237,
        text: `I did the captions. I did eleven captions!! Then I explained one to my flatmate's cactus. I got it wrong but it didn't say anything.

And yes it IS the library, I hadn't noticed. Tomorrow I'll try the laundry room. There's a chair.`,
      },
      {
        by: 'p26',
        hoursAgo: 224,
        text: `Warm, and it hums. I like the laundry room.

When I was where you are I wrote down what would happen if I failed. Like a schedule: on Monday I tell mum and she's sad, on Tuesday we have soup, in August I sit it again. It had been a monster and it turned into a bad week with soup. That's only what it did for me. For someone else it might make things louder.`,
      },
      {
        by: 'p7',
        hoursAgo: 190,
        text: `Bad day. The laundry room was full, so I went home, slept at two in the afternoon and woke up hating everything. Six days left. I don't need anything, I'm just trying to be honest in here.`,
      },
      {
        by: 'p13',
        hoursAgo: 188,
        text: `I'm glad you said. A day like that in the middle of it would have scared me too. I hope the pillow was decent at least.`,
      },
      {
        by: 'p15',
        keptName: 'Brown Wren',
        hoursAgo: 179,
        text: `Thank you for the bulletin. From here it looks as though you slept because you were tired, though you'd know better than I would.

How is the cactus?`,
      },
      {
        by: 'p7',
        hoursAgo: 176,
        quotes: 7,
        text: `The cactus has failed the mock paper.

I've done twenty-three captions. Tonight I'm going to ring my mum and tell her I'm scared, in those words.`,
      },
      {
        by: 'p7',
        hoursAgo: 30,
        text: `First one done. I don't know how it went. I opened the paper and my heart went, and I looked for a picture. There was a picture! So I started with the question that had the picture.

When I rang my mum she said she told the neighbours because she was proud that I *went*, and that nobody in our street knows what a grade is anyway. I cried in the laundry room. A man folded his towels very slowly so as not to look.

Three more to go. But I can open it now, most mornings. Thank you for all the 5 percents.`,
      },
      {
        by: 'p27',
        hoursAgo: 28,
        text: `THE PICTURE. so happy for you. mine start next monday, off to say hi to the kidneys`,
      },
    ],
  },
  {
    space: 'anxiety',
    title: 'First appointment with a counsellor: what happens in the room?',
    need: 'information',
    by: 'p26',
    hoursAgo: 100,
    text: `After eleven months on a list I have a first appointment with a counsellor next week. Fifty minutes. I worry about things for a living (software) and now I'm worrying about this.

What I'd like to know from people who have been:

1. Do you have to start, or do they?
2. What if I can't say anything?
3. What if I cry, or don't?
4. Is there a clock?
5. Do you shake hands?

I know it'll be different everywhere. I'd just like to have seen the room before I'm in it, if that makes sense.`,
    answers: [
      {
        by: 'p12',
        hoursAgo: 98,
        text: `Makes sense to me. I went past the building the day before, to look at the door.

Mine, which is one of many: she started. She said who she was, what she writes down and who gets to see it, and then she asked what brought me. There was a clock we could both see. A nod, no handshake. Tissues, and a plant that had been through a lot.

I said "I don't know where to start" and she said that was a start. I rolled my eyes on the inside but it was true.`,
      },
      {
        by: 'p22',
        keptName: 'Paper Lantern',
        hoursAgo: 95,
        text: `I wrote three sentences on a paper and gave it to him, because speaking was not possible. He read it and asked if he may read one aloud. So for your number 2: with mine, a paper was okay.

I didn't cry the first time. I cried the third time, about a bicycle.`,
      },
      {
        by: 'p4',
        keptName: 'Third Stair',
        hoursAgo: 85,
        text: `I had numbers too, so:

1. He did.
2. We sat there. It felt like an hour and was maybe a minute. Nobody minded.
3. Both, but not at once.
4. Yes, behind me. I asked if we could move it and we did.
5. I shook hands, he looked a bit surprised, we never did it again.

And one you didn't ask: I could say no to a question. I found that out in week four and would have liked to know it in week one.`,
      },
      {
        by: 'p26',
        hoursAgo: 81,
        quotes: 2,
        text: `Number six is on the list now. I didn't know you could say no.

And thank you for taking the numbers seriously. I'd been a bit ashamed of the numbers.`,
      },
      {
        by: 'p3',
        hoursAgo: 73,
        text: `Mine ended before I was done, I was mid sentence about my uncle. Felt brutal the first time. After a few I sort of liked that it stopped, cos then it stopped.

Also there wasn't a right way to be good at it. Took me a while to get that`,
      },
      {
        by: 'p24',
        hoursAgo: 45,
        text: `Not for me but for my son. The first one was more about whether the two of them got on than about anything big. He didn't get on with the first person, and he was allowed to say so, and there was somebody else in the end, though it took time. I'd have liked to know that it was a normal thing to ask. Much later I learned what they talk about, and it's mostly fishing.

I hope your room has a window.`,
      },
      {
        by: 'p26',
        hoursAgo: 9,
        text: `Thank you all. I have written it up, of course I have. One page: who starts, the clock, the paper, saying no, not getting on. It's folded up in my coat.

It's on Thursday. I'm still scared, but now I'm scared with a map.`,
      },
    ],
  },
  {
    space: 'anxiety',
    title: "My friend has gone quiet and I'm afraid of saying the wrong thing",
    need: 'ideas',
    by: 'p13',
    hoursAgo: 146,
    labels: ['suicide-thoughts'],
    text: `My best friend since school has gone quiet. She answers with a thumbs up or not at all. She used to send me voice messages so long I'd listen to them like radio. Three weeks ago she gave up the choir. And last weekend she said "you'd all manage fine without me", sort of laughing, and changed the subject.

I can't stop thinking about that sentence. I laughed along, and I've felt sick ever since.

We're thirty-one. She's the one who came round after my divorce and did my washing-up for a week without a word about it, so I ought to know how this goes. I pick up the phone, and put it down, and then I send her a picture of a pigeon.

I don't want to barge in and I don't want to be the one who did nothing. I'm not asking anyone to tell me what's going on with her, I know you can't. But if you've been me, or if you've been *her*: what was good to hear? What made you close up?`,
    answers: [
      {
        by: 'p15',
        keptName: 'Brown Wren',
        hoursAgo: 144,
        text: `I can hear how that sentence has been sitting on you. I laugh too when I'm frightened.

I was in your place once, with a colleague. I was so afraid of putting the idea into her head that I talked about curtains. Later I learned, from people who do this for a living, that asking plainly doesn't put it there. When I finally said "When you said that, did you mean you'd rather not be alive?" she cried and thanked me. That's my one time, I have no others.

The *Help now* page here isn't only for the person it's about. I once rang a line to ask how to talk to somebody, and they were glad to help with just that.`,
      },
      {
        by: 'p11',
        hoursAgo: 142,
        labels: ['suicide-thoughts'],
        text: `I've been her, more or less. What closed me up: people being *careful*, in that voice. Lists of things to do. "You have so much to live for", because then I had to look after them.

What opened a window was a friend who wrote:

> No need to answer. I'm outside with chips. I've got twenty minutes, come or don't.

He came three Thursdays. On the third I went down. In the car he asked me straight, and because of the chips I could say yes.`,
      },
      {
        by: 'p29',
        hoursAgo: 131,
        labels: ['suicide-thoughts', 'death-and-grief'],
        text: `I want to go gently here because mine didn't go well. I lost a friend, some years ago. There was a sentence, and I laughed along with it too.

I've spent a long time with that. What I hold on to now is that I didn't know what I didn't know, and that it was never mine to carry by myself. I'm writing because you're asking, while she is there to be asked. Whatever you decide to say, I don't think it has to come out well.`,
      },
      {
        by: 'p13',
        hoursAgo: 127,
        quotes: 2,
        text: `I'm so sorry about your friend. Thank you for writing that, I think it cost something. *Never mine to carry by myself* is what got me. I've been carrying that sentence round with the shopping all week.

I've read these on my lunch break, behind the bins. I'm going round to hers tonight. I'll bring chips, I have no pride. And I'll look at the Help now page first, so that I've got the number with me.`,
      },
      {
        by: 'p24',
        hoursAgo: 125,
        text: `I'm the mother of one who went quiet. What I'd have wanted from his friends was to be let in on it. He made one of them swear to tell nobody, and that boy carried it for a month. At nineteen. I never blamed him. I only wished somebody had told him he was allowed to put it down. He still comes round for his tea.

I hope you've got someone for *you* this evening, afterwards.`,
      },
      {
        by: 'p13',
        hoursAgo: 116,
        text: `Home. I asked. I used nearly the words from up there and they came out in the wrong order. She went very still, and then she said "sometimes". And then "not tonight". And then she ate all my chips.

We rang a line together, on speaker, at her kitchen table. Her idea in the end. The woman was so calm. She's seeing a doctor on Monday and I'm going with her to sit in the corridor. Her sister knows as well now, she wanted that.

I'm shaking a bit. I'm glad I went. I'm going to run a bath and ring my own sister.`,
      },
      {
        by: 'p15',
        keptName: 'Brown Wren',
        hoursAgo: 107,
        text: `You asked, and other people are holding some of it with you. I've nothing wise to add. I'm very glad you told us, and I hope the bath was hot.

If Monday's corridor gets long, there are people here who know corridors.`,
      },
      {
        by: 'p13',
        hoursAgo: 8,
        text: `It got long. Green chairs, and a fish tank with one fish. She came out after forty minutes and said "well, that was horrible, can we get cake". She's going again next week. And this morning there was a voice message. Two minutes, mostly about the fish.

She told me she'd been waiting about a month for someone to ask. I keep thinking about that, and then I try to stop.

Nothing's solved. But it isn't only in my stomach any more.`,
      },
    ],
  },
];
