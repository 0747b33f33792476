import type { DemoThread } from './types.ts';

/** Threads of the space "Low days". */
export const lowDaysThreads: DemoThread[] = [
  {
    space: 'low-days',
    title: 'Thirty days of small walks',
    need: 'progress',
    by: 'p10',
    hoursAgo: 74,
    text: `Thirty! I wanted to tell someone who'd see why it's a number.

Earlier this year I hardly left the flat for two months, bins apart. I was signed off work and I lay on the settee with the curtains shut and felt like a coat somebody had dropped. A friend said: to the letterbox on the corner and back. I hated that. It's ninety metres. On day one I cried at the letterbox.

I haven't got further in the way people mean. I'm not running anything. The longest was twenty minutes, the shortest was down the stairs and up again because it was raining *sideways*. I counted it. I decide what counts.

- day 4: a cat
- day 11: avoided a neighbour, successfully
- day 12: spoke to the neighbour
- day 19: nothing, horrible, went anyway
- day 30: today. Bought a stamp. I've nobody to write to, I only wanted to arrive at the letterbox with a stamp

Still low a lot of the time. But low and outdoors.`,
    answers: [
      {
        by: 'p11',
        keptName: 'Tuesday Coat',
        hoursAgo: 72,
        text: `"I decide what counts" is going on my fridge.

As someone whose record is four days, then none, then four again: thank you for leaving in day 19. And the sideways rain.`,
      },
      {
        by: 'p19',
        hoursAgo: 69,
        text: `I used to walk same time every day because of a dog. Haven't got the dog now. Still go, feel a right fool with no lead in my hand. Anyway. Read your list twice. The cat was my favourite. Well done isnt the word I want, its more like, nice to know you're out there too.`,
      },
      {
        by: 'p30',
        hoursAgo: 61,
        text: `I've had ninety metres be the longest street in the world. I'm happy for you, and for the letterbox, which has had a good month as well.`,
      },
      {
        by: 'p5',
        hoursAgo: 57,
        text: `Congratulations. About the stamp, in case it is of interest: I wrote one letter to my late brother this year and posted it to my own address. It was odd when it came. I was glad of it.`,
      },
      {
        by: 'p10',
        hoursAgo: 50,
        quotes: 3,
        text: `I've thought about your letter all day, and then I did it too. I wrote to me in January and told her about the cat. I stood there a while before I could let go of it. Ninety metres, and then that enormous slot. Posted on day 31, so the stamp had a purpose after all.

And Tuesday Coat, four and none and four is *eight* by my counting system.`,
      },
      {
        by: 'p11',
        keptName: 'Tuesday Coat',
        hoursAgo: 49,
        text: `Eight! I shall inform the committee.`,
      },
      {
        by: 'p18',
        hoursAgo: 38,
        text: `reading this in bed with my coat already on, to see if that helps. it's been an hour. the coat is warm tho. day 0.5`,
      },
      {
        by: 'p10',
        hoursAgo: 35,
        text: `Day 0.5 is on the list. Most of my January was coat days.`,
      },
      {
        by: 'p12',
        hoursAgo: 26,
        text: `When I was in hospital they walked us round the car park at three every day, in a line, like ducks. I thought it was silly and now I miss it. I might be a letterbox person.

There was a woman who had named all the parked cars, and we had to say good morning to them. By week five I was doing it without being asked.

Progress posts can make me feel left behind. Yours had the bad days in it, and it didn't.`,
      },
      {
        by: 'p10',
        hoursAgo: 3,
        text: `Day 33, since nobody asked. The letter came this morning. I'd forgotten that I drew the cat on the back.`,
      },
    ],
  },
  {
    space: 'low-days',
    title: 'I am 71 and have not said this before',
    need: 'listen',
    by: 'p5',
    hoursAgo: 219,
    text: `I hope this is the place for it. My granddaughter showed me how it works, though she doesn't know what I meant to write.

I am seventy-one. I worked with my hands for forty-six years and I was never off sick. All of that time, and I think since I was a boy, there has been a kind of grey that comes. It stays for weeks. I went to work in it, I was married in it, I have carved the Christmas bird in it and made the joke. Nobody knew. My wife knew something, I believe, but we were not people who said things, and she has been gone six years.

The doctor is a pleasant young woman who has twelve minutes, and I talk to her about my knee. Once I nearly told a man at work. We were in the van, he was eating an egg sandwich, and I had the words ready in my mouth. Then he said something about the rain, and I said something about the rain, and that was nineteen eighty-four.

This morning I sat on the side of the bath with one sock on, for I should think an hour. And it came to me that one day I'll be gone as well and no one will ever have known about it. That seemed a pity.

So there, I have said it. I don't want anything done about it. I should only like it to have been said to someone.`,
    answers: [
      {
        by: 'p6',
        keptName: 'Harbour Bell',
        hoursAgo: 217,
        text: `It's been said, and I've heard it.

Fifty-eight here. I read yours standing at the sink and had to sit down. The joke with the bird. I have made that joke.

All those years of going to work in it with nobody else in there. I'm glad you told us before the other sock.

I never had a word for mine, I used to think it was only the sea. Grey will do very well, if I may borrow it.`,
      },
      {
        by: 'p15',
        keptName: 'Brown Wren',
        hoursAgo: 215,
        text: `Thank you for telling it to us. I read it slowly, as I think you wrote it.

What I understood: it has come and gone since you were a boy, you did everything a life asks with it there in the room, and what hurts now is less the grey than that it was never known. Have I got that right?

It is known now. By me, for one.`,
      },
      {
        by: 'p18',
        hoursAgo: 213,
        text: `i'm 19 and i've got a grey too (really good word). my grandad never says anything either and i look at him differently now. sorry if that's weird. thank you for writing it`,
      },
      {
        by: 'p5',
        hoursAgo: 203,
        text: `Good morning. I did not expect anyone. I have read these three several times over. I find I have made a pot of tea for four.

To Brown Wren: yes, you have it right, and better put.

To the young person: it is not weird at all. I don't know your grandfather. I know that I should have liked to be asked, and also that I would have said *I'm all right* the first five times.`,
      },
      {
        by: 'p2',
        hoursAgo: 200,
        text: `My husband was a man who said *I'm all right*. I was married to it for forty-one years, and I would have given a great deal to hear what you've written here. So it has gone further than you meant. It has landed in my kitchen. He used to sit on the edge of the bed with his back to me, doing up his watch for far too long. I always thought it was the strap.

How has it been, since you said it? No need to answer.`,
      },
      {
        by: 'p5',
        hoursAgo: 179,
        quotes: 4,
        text: `I will try. It has been like taking your boots off after a long day, when the feet don't know what to do.

I also had a bad night with it. I felt I had told tales on myself. But I got up, and both socks went on without difficulty.

My granddaughter asked did I get any answers. I said I had, from some very decent people. She asked what about, and I said I'd tell her one day. That is more than I've said before.`,
      },
      {
        by: 'p19',
        hoursAgo: 165,
        text: `Bloke, 54. This took me straight back to my dad's garage, him with his back to me. I've got the same back, my missus says so.

Nothing to say really. Just putting my hand up.`,
      },
      {
        by: 'p23',
        hoursAgo: 145,
        text: `putting mine up as well.`,
      },
      {
        by: 'p6',
        keptName: 'Harbour Bell',
        hoursAgo: 141,
        text: `And mine's still up. There's a fair few of us standing about at the back here, it turns out.`,
      },
      {
        by: 'p5',
        hoursAgo: 11,
        text: `I should like to report that I told her on Sunday. We were doing the washing-up, which is the right way round for it, because you both look at the plates. I said there is a grey that comes. She dried the same plate for a long time, and then she said, "Grandad, I know. I've got it as well."

I don't know yet what I think about that. I'm sorry she has it. And I am not the only one in the family, as I had believed I was. We've agreed that one of us says *grey* and the other puts the kettle on.

She wants me to mention it to the doctor. I am considering it. Thank you, all of you at the back.`,
      },
    ],
  },
  {
    space: 'low-days',
    title: 'First week back at work after hospital',
    need: 'similar',
    by: 'p12',
    hoursAgo: 122,
    labels: ['hospital'],
    text: `Tomorrow is day five. I was in hospital for seven weeks, on a psychiatric ward, and now I'm back at my desk, half days.

Nobody's been nasty. There was a card with a sunflower on it. It's more that they stop talking when I come into the kitchen and then start again about *weather*, very brightly. One colleague put his hand on my arm and said "so brave" and I wanted to climb into the photocopier.

And I've forgotten things. Passwords. Where the good cups are. How long a normal person looks at another person. By noon I'm finished, and I sit in the stairwell for ten minutes before I can face the bus.

On the ward it was the other way round. Everyone knew the worst about each other by breakfast and then we argued about the toaster. I miss that, and I can't say so to a single person, because who gets homesick for a ward? I wanted out every day I was in there. I'm glad to be out. And on Tuesday I stood in the supermarket and missed a toaster.

Anyone been back? I don't need to hear it'll be fine. I'd sooner know what yours was like.`,
    answers: [
      {
        by: 'p4',
        keptName: 'Third Stair',
        hoursAgo: 120,
        text: `I've always said stairwells are short of a chair.

I went back after four months. My first week: I introduced myself to a man I'd known for nine years. I ate lunch in my car. I got the weather too, so much weather, I could have gone on television with it.

And how long a person looks at a person. I'd forgotten that until I read yours. I used to count to two.`,
      },
      {
        by: 'p11',
        keptName: 'Tuesday Coat',
        hoursAgo: 118,
        text: `Twice in hospital, twice back. The first time I told them everything. The second time I said "I was ill, I'm mending, I'd love to hear about anything else". Both had their price. There was one man in accounts who asked whether I'd seen any good clouds. I still think it's the best thing anybody asked me that year.

From what you write it sounds as if people are being kind *at* you. Is that how it feels?`,
      },
      {
        by: 'p12',
        hoursAgo: 109,
        quotes: 1,
        text: `Kind at me. Yes, that's it. Like being watered by someone who's looking at their phone.

Off to day five. I'm going to count to two.`,
      },
      {
        by: 'p8',
        hoursAgo: 104,
        text: `I'm a nurse (not psychiatry), and two years ago I was off for a long while myself with my head. I came back to my own ward dreading the pity. What I got was a colleague who threw me the keys and said "bed nine wants you, he's been awful without you". I could have kissed her. I was needed for something boring.

I hope someone throws you some keys today.`,
      },
      {
        by: 'p24',
        hoursAgo: 100,
        text: `I'm reading as the mother of someone who went back part time. He told me the worst thing was the *cups*, not knowing where anything went. I thought he was joking. Reading you I can see he wasn't. I'll ask him about it tonight.`,
      },
      {
        by: 'p12',
        hoursAgo: 97,
        text: `Day five report:

- forgot the door code. The cleaner let me in and said "oh good, you're back, nobody else waters that thing" and pointed at the plant
- so I watered the plant. Those were my keys, I suppose
- counted to two all day. Someone held on till three and we both laughed
- stairwell only once

Cried on the bus, quietly, mostly from being tired. Weekend now.`,
      },
      {
        by: 'p29',
        hoursAgo: 85,
        text: `I'm not back anywhere yet. Still at home, and dreading the kitchen and the weather. It's odd, but knowing about the plant makes it a real place for me, with a plant in it. Thank you for the report.`,
      },
      {
        by: 'p4',
        keptName: 'Third Stair',
        hoursAgo: 81,
        text: `The union of people who water the plant sends greetings. Enjoy doing nothing.`,
      },
      {
        by: 'p12',
        hoursAgo: 4,
        text: `Week two. Yesterday I had to go home at ten. Nothing had happened. The printer jammed and I couldn't stop shaking. I was sure that was it, back to the start.

My manager rang in the afternoon and asked what would make today possible. I said a later start. She said ok. That was the whole call, and I'd written a page of arguments.

So not back to the start, I think. One stair down. I went in at eleven today and did the plant.`,
      },
    ],
  },
  {
    space: 'low-days',
    title: "I can't do this any more",
    need: 'listen',
    by: 'p14',
    hoursAgo: 42,
    labels: ['suicide-thoughts'],
    text: `I can't do this any more. I don't know who I'm writing to.

It's been months. I get up, I do the face, I do the job, I come home and sit on the floor in the hall with my shoes on because the rest of the flat is too far. Everyone thinks I'm doing better. I said I was doing better. I was so convincing that now nobody asks.

I'm so tired. Not sleepy, tired of being the one who has to carry me around. I keep thinking they would be relieved.

I don't know what I want from this. I only needed to not be by myself with it for a minute. Sorry it's so late.`,
    answers: [
      {
        by: 'p23',
        hoursAgo: 42,
        text: `I'm awake, I'm on shift, and I've read every word. You're not by yourself with it this minute. And no sorry for the hour, it's the middle of my working day.

The floor in the hall, with the shoes on. It sounds like you've been holding up a wall for months and you did it so well that nobody saw.

I'd like to ask you straight, and any answer is all right here: are you thinking about ending your life tonight?

If it's anywhere near yes, there's a *Help now* link at the top of this page. Those are real people, at this hour too, and some you can write to if talking is too much. You don't have to be sure it's serious enough. I'm keeping this page open.`,
      },
      {
        by: 'p11',
        keptName: 'Tuesday Coat',
        hoursAgo: 42,
        labels: ['suicide-thoughts'],
        text: `Also here. I've sat in a hall like that.

"They would be relieved" has been in my head as well, and I remember how *reasonable* it sounded at night. I don't know yours. I do know that I'm reading you now, and relieved is not at all what I would be.

Is there anyone in the building, or at the end of a phone, who could come and sit in the hall too? And Help now is there before them and after them. I rang one of those once and said nothing for five minutes. She stayed.`,
      },
      {
        by: 'p14',
        hoursAgo: 41,
        quotes: 0,
        labels: ['suicide-thoughts'],
        text: `still here. still the hall

yes to your question. i think. sort of. it isn't new, it's only louder. i didn't know you could just type that

i've got help now open, the one you write to. i don't know what people say`,
      },
      {
        by: 'p23',
        hoursAgo: 41,
        text: `Thank you for telling me. I'm glad you did, and it doesn't frighten me off.

When I wrote to one of those, what I put was "I don't know what to say". They took it from there. Your first sentence from up here would do as well, it says it all.

We're here while you do it, shoes on or off. If it gets too loud to wait, the emergency number is at the top of that same page.`,
      },
      {
        by: 'p22',
        keptName: 'Paper Lantern',
        hoursAgo: 41,
        text: `I am here also. In the night I cannot say much in good English, so only this: I read you, and I am glad you are on this page now and not alone in the hall. I make a tea and stay up a while.`,
      },
      {
        by: 'p14',
        hoursAgo: 40,
        text: `i copied my first sentence. someone wrote back straight away. they're asking me things, slowly. shoes are off

i texted my brother as well. he's coming over. he isn't even cross, he just said "putting trousers on"`,
      },
      {
        by: 'p23',
        hoursAgo: 40,
        text: `Putting trousers on. I like your brother.

No need to write here while you talk to them. I'm on till seven and I'll look in.`,
      },
      {
        by: 'p14',
        hoursAgo: 28,
        text: `It's afternoon. My brother slept on the sofa with his feet over the end. In the morning he made toast and said nothing wise. We rang the doctor together and I was seen at noon. There's a plan for this week and somebody rings me every day. I don't want to write more about that part.

I feel like I've been through the wash. Thank you for the night. I didn't know people would just stay.`,
      },
      {
        by: 'p4',
        hoursAgo: 26,
        text: `I've only found this now. I'm very glad there is an afternoon one. I hope you can rest a bit. Nobody has to be convincing in here.`,
      },
      {
        by: 'p14',
        hoursAgo: 3,
        reported: {
          kind: 'worried',
          note: 'They are alone until ten and say it is getting loud again. Maybe it is fine. Could someone look in?',
        },
        text: `evening's coming and i can feel it getting loud again. my brother's at work till ten. i know i've got the numbers. i just hate that it came back so fast, i thought last night was the worst of it done`,
      },
      {
        by: 'p11',
        keptName: 'Tuesday Coat',
        hoursAgo: 2,
        text: `I'm glad you said so before it's at full volume. It came back the next evening for me too, and I took that as proof of something. In my case it was only evening.

Till ten is a while. Would company help, without having to talk about it? I've got soup on and I could tell you about the soup. And the people you wrote to last night will answer tonight as well, through Help now, and so will the ones on your plan.`,
      },
      {
        by: 'p14',
        hoursAgo: 2,
        text: `tell me about the soup. i'm writing to them as well`,
      },
      {
        by: 'p11',
        keptName: 'Tuesday Coat',
        hoursAgo: 1,
        text: `Right. It was going to be leek and potato. I turn out to own one leek and no potatoes, so it is leek and, so far, a carrot of unknown age. It's simmering as if it had a plan.

Did they answer, the ones you wrote to? You can leave that one lying, and then I'll go on to the matter of the bread.`,
      },
    ],
  },
];
