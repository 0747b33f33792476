import type { DemoThread } from './types.ts';

/** Threads of the space "Loss". */
export const lossThreads: DemoThread[] = [
  {
    space: 'loss',
    title: 'Sundays at six',
    need: 'similar',
    by: 'p16',
    hoursAgo: 721,
    labels: ['death-and-grief'],
    text: `My dad died eight months ago. Weekdays I can do. There are emails.

On Sundays he rang at six. Not before, not after, he had a thing about it. He'd say "only me", as if it could be anybody else, and then we'd talk for twenty minutes about nothing, what I'd eaten, his knee, whether the clocks had changed. I used to put him on speaker and do the ironing. I'd give anything to have stopped ironing.

I've tried to remember the last one, the real last call, and all I've got is that he'd bought the wrong marmalade. I don't know what I said to him. Something like *oh, dad*. I've looked at that marmalade from every side by now.

Now it gets to five and I start to feel it in my arms. At six I've tried being out, being in the bath, ringing my mum, being asleep. It's a hole the exact shape of a phone call.

Does anyone else have a day? What do you do with the hour?`,
    answers: [
      {
        by: 'p2',
        keptName: 'Slow Kettle',
        hoursAgo: 719,
        text: `Mine is Thursdays. Bins. He took them out for forty years, and that's when it comes, with my hand on the lid. I've cried on that lid in all weathers. The neighbours are very tactful.

"Only me." I could hear him. Thank you for letting us.

I've stopped trying to get round the hour. I put my coat on and go and be sad at the bins, and then it's Friday. I don't know what six o'clock would be like with nothing asked of it. I only know bins.`,
      },
      {
        by: 'p6',
        keptName: 'Harbour Bell',
        hoursAgo: 716,
        text: `My brother. Every Saturday after the match he'd send me one word. If we'd won it was usually a rude one. The first Saturday after, I had my phone face up on the table all afternoon like a fool.

What I do now is I send the word myself, to his old number. Last week's can't be printed here, we lost to the bottom team. I hope it's all right to say that. Nobody knows I do it.`,
      },
      {
        by: 'p25',
        hoursAgo: 708,
        text: `Fifty two years. With me it is every day at four. She made the tea. I make it now. Two cups. I pour hers away. That is what I do with the hour.`,
      },
      {
        by: 'p16',
        hoursAgo: 705,
        quotes: 2,
        text: `I've read this four times. Two cups. Thank you for telling me. I'm going to think of you at four.

And Harbour Bell, I won't tell anyone.`,
      },
      {
        by: 'p29',
        hoursAgo: 690,
        withdrawn: true,
        text: `I have a day too, it's the first of the month. I can't get to the end of this one tonight, so I may take it back. Thinking of all of you.`,
      },
      {
        by: 'p28',
        hoursAgo: 663,
        text: `Sunday is my only day off, so it's when I've got time to miss people. My gran taught me to bake. I make her plum cake on Sundays and it never comes out like hers. I'm fairly sure she left something out of the recipe on purpose.`,
      },
      {
        by: 'p16',
        hoursAgo: 553,
        text: `It's gone seven so I'm past it. This week I didn't try to get round it. Ironing board out, phone on the side, on speaker, nobody on it. I told him what I'd eaten. I felt ridiculous for about a minute and then I didn't.

I cried properly for the first time in weeks. And then I did actually iron something. Three shirts and a tea towel. He'd have wanted to know who irons a tea towel.`,
      },
      {
        by: 'p2',
        keptName: 'Slow Kettle',
        hoursAgo: 551,
        text: `I'm raising a cup to the ironing board.`,
      },
      {
        by: 'p17',
        hoursAgo: 540,
        text: `In my country we put a glass of water and bread for the person, forty days. I could not travel to the funeral of my grandmother so I did it here on the window, in a coffee cup. My roommate drank it by mistake. I was angry, and then I thought how she would laugh, because all her life she gave everybody to drink.

I don't have a day. But I have the cup now and I leave it there.`,
      },
      {
        by: 'p16',
        hoursAgo: 49,
        text: `Four Sundays on. It isn't smaller. I'm a bit more practised, that's all.

Mum rang me today. At six. She said "only me". I don't think she knew she was doing it. Neither of us could speak, and then she asked me what I'd eaten.`,
      },
      {
        by: 'p6',
        keptName: 'Harbour Bell',
        hoursAgo: 45,
        text: `I've just read that out to my wife. We needed a minute.`,
      },
    ],
  },
  {
    space: 'loss',
    title: 'Her voice is on the answering machine',
    need: 'listen',
    by: 'p25',
    hoursAgo: 172,
    labels: ['death-and-grief'],
    text: `My wife's voice is on our answering machine. "We are out in the garden, leave a word." She was usually not in the garden.

I am eighty. My daughter means well and wants to give me a new telephone, with large buttons. I said I would think about it. I have not told her that when I am at the shops I ring home from the telephone by the library, to hear it.

I don't want to be told how to save the tape. A neighbour has offered. I am not ready for anybody to touch it. I wanted to write down what she says, so that it is written somewhere.

"We are out in the garden, leave a word."`,
    answers: [
      {
        by: 'p2',
        keptName: 'Slow Kettle',
        hoursAgo: 170,
        text: `"We are out in the garden, leave a word."

I've said it aloud here in my kitchen, so now it has been heard in two houses.

I shan't say a thing about the tape. I can see you standing there at the telephone by the library.`,
      },
      {
        by: 'p16',
        hoursAgo: 168,
        text: `"She was usually not in the garden" made me smile and then it did the other thing. There is so much of her in that one line.

Thank you for leaving it here. I'd love to know where she was, when she wasn't in the garden. But only if you want to say.`,
      },
      {
        by: 'p25',
        hoursAgo: 153,
        quotes: 1,
        text: `Next door, mostly. Talking over the fence, which she counted as garden. Or upstairs with a book, pretending not to hear the bell.

Nobody has asked me where she was. I have been asked a good deal how I am coping.`,
      },
      {
        by: 'p6',
        keptName: 'Harbour Bell',
        hoursAgo: 151,
        text: `Upstairs with a book, pretending not to hear. I'd have liked her.

And I understand that you don't want a hand on it yet. It's yours, the ringing and the tape and all of it.`,
      },
      {
        by: 'p1',
        hoursAgo: 135,
        text: `I'm at the other end of things, up with a baby. I said your wife's sentence to her just now, in the dark, as a sort of goodnight. We are out in the garden, leave a word. She looked as if she was thinking it over.`,
      },
      {
        by: 'p29',
        hoursAgo: 110,
        text: `I rang an old number for a year after my friend died. I never told anyone either. I just didn't want you to be the only one at that telephone.`,
      },
      {
        by: 'p25',
        hoursAgo: 32,
        text: `Thank you. I told my daughter about the library. I thought she would cry and she did, and then she asked if she could ring it as well, from her car outside. So yesterday there were two of us listening, she in the road and I in the hall, and neither of us picked up. Afterwards she came in and we had soup and spoke of other things.

The large buttons can wait, she says.`,
      },
    ],
  },
  {
    space: 'loss',
    title: 'Only a dog, people say',
    need: 'similar',
    by: 'p19',
    hoursAgo: 505,
    labels: ['death-and-grief'],
    text: `Fourteen years. He went on a Tuesday. I'm 54, I've buried both my parents and didn't cry at either, not so anyone saw, and here I am sat in the van outside work crying over a *dog*.

Lads at work were alright about it for a day. Then one of them said "it's only a dog mate, get another". He meant no harm. I couldn't speak. Went and checked the tyres, nothing wrong with the tyres.

He slept on my feet. My feet are cold, that's the thing, thats what gets me. I still wake up at ten to six for the walk. I've not moved the lead off the hook.

Anyone else? I feel daft even putting this.`,
    answers: [
      {
        by: 'p10',
        hoursAgo: 503,
        text: `Not daft to me. Mine was a cat, seventeen years old, called Mister. I went on stepping over the place where he used to lie for a good year. When I'm tired I still do.

Cold feet. That's such an exact thing to miss. I'm sorry about your boy.`,
      },
      {
        by: 'p28',
        hoursAgo: 497,
        text: `Up before the bakery. I lost my dog three years ago and I still break the corner off the first loaf without thinking, because that was his corner. I eat it myself now, on his behalf.

What was he called? If you feel like it.`,
      },
      {
        by: 'p19',
        hoursAgo: 479,
        quotes: 1,
        text: `Gravel. Cos of the noise he made eating.

Thanks. I told my missus I'd written on here and she said read it me then, so I did. She went and stood by the lead as well. Neither of us had said.`,
      },
      {
        by: 'p2',
        keptName: 'Slow Kettle',
        hoursAgo: 475,
        text: `Gravel is a magnificent name.

I noticed what you wrote about your parents. I did most of my crying for my father over a hamster, eleven years late. (Admiral, since we are naming names.) I've wondered since if mine simply came out of whichever door was open. And a dog on your feet for fourteen years is quite enough all by itself.`,
      },
      {
        by: 'p17',
        hoursAgo: 460,
        text: `In my language we don't say "only" before somebody who waited for you at the door every day. I am sorry for Gravel.`,
      },
      {
        by: 'p27',
        hoursAgo: 430,
        text: `my childhood dog died in my first term & I wasn't there. never told anyone at uni why I was so odd for a month. so, hand up. gravel sounds like a legend`,
      },
      {
        by: 'p19',
        hoursAgo: 389,
        text: `Had a word with the lad at work. Didnt make a thing of it, I said he was more than that to me. He went red and told me his nan's budgie died when he was nine & he's never said it to a soul. So theres two of us in the van now, so to speak.

I've moved the lead. Not away, only to the hook with my coat on it. I think I've said what I came to say. I'd like to leave this here as it is, for Gravel, if that can be done.`,
      },
    ],
    locked: {
      reason:
        'The person who started this thread asked us to let it rest as it is. Nobody did anything wrong. Every answer can still be read, and a new thread about an animal you miss is always welcome.',
    },
  },
];
