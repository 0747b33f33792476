import { ago, type DemoThread } from './types.ts';

/** More threads of the space "Loss". */
export const griefThreads: DemoThread[] = [
  {
    space: 'loss',
    title: 'Twelve weeks',
    need: 'listen',
    by: 'p36',
    hoursAgo: ago(12, 23),
    labels: ['pregnancy-loss', 'death-and-grief'],
    text: `We hadn't told people, so there's nobody to untell. That's what my husband said and he meant it to be comforting.

I'd told the lady at the bakery by accident. She asked why I didn't want coffee and it came out. Now I go a different way to work.

It was twelve weeks. People have been kind with their numbers, how common it is, how early it was. I'm sure they're right. I had a name I wasn't telling anyone yet.

I don't need anything. I can't do questions.`,
    answers: [
      {
        by: 'p1',
        hoursAgo: ago(12, 26),
        text: `I nearly didn't write because of who I am, up in the night with one. I lost one before her. I think about that one most days and I've hardly ever said so. I'm so sorry.`,
        labels: ['pregnancy-loss'],
      },
      {
        by: 'p31',
        keptName: 'Blue Bucket',
        hoursAgo: ago(11, 22),
        text: `I light one candle for the name which you don't say. You don't need to answer me.`,
      },
      {
        by: 'p2',
        keptName: 'Slow Kettle',
        hoursAgo: ago(11, 22),
        text: `Mine would have been fifty-one in March. In those days one wasn't told anything, and one didn't say anything either. I'm thinking of you and of the bakery lady and of the long way round.`,
        labels: ['pregnancy-loss'],
      },
      {
        by: 'p36',
        hoursAgo: ago(9, 23),
        text: `Thank you. I read these in the bathroom. Fifty-one. I'd always thought you stop counting.`,
      },
      {
        by: 'p2',
        keptName: 'Slow Kettle',
        hoursAgo: ago(8, 9),
        text: `No. But it's a soft sort of counting by now.`,
      },
      {
        by: 'p36',
        hoursAgo: ago(1, 19),
        text: `I went in and told her. The bakery lady. She came round the counter, she's tiny. She gave me a roll and wouldn't take the money. She didn't say much, she's got a queue in the mornings. I can go my normal way again.`,
      },
    ],
  },
  {
    space: 'loss',
    title: 'They all want to know how',
    need: 'similar',
    by: 'p29',
    hoursAgo: ago(14, 18),
    labels: ['suicide-thoughts', 'death-and-grief'],
    text: `My friend died by suicide some years ago. I can say that sentence now, I've practised it.

What I can't get used to is the next bit. I say it and people's faces go soft, and then they ask *how*. At a wedding, at a bus stop. A man I'd known for an hour. And I see them wanting it, and I feel I have to protect him from them. I say, "I don't tell that part." Then they're embarrassed, and I end up comforting them.

I'd like to talk about how he sang in the car. No one has ever asked me how he sang.

If you've lost someone this way: what do you say?`,
    answers: [
      {
        by: 'p6',
        keptName: 'Harbour Bell',
        hoursAgo: ago(14, 20),
        text: `How did he sing in the car?`,
      },
      {
        by: 'p29',
        hoursAgo: ago(14, 21),
        quotes: 0,
        text: `Terribly. At the top of his voice, always a third too high, with all the guitar bits. He'd turn to you for your part and you had to come in. At traffic lights with the windows down.

Thank you. I'd forgotten about the guitar bits.`,
      },
      {
        by: 'p24',
        hoursAgo: ago(13, 11),
        text: `A cousin of mine. His mother says, "We'd rather tell you about his life", and then she does, without taking a breath, so there's no gap to ask in. I've seen her do it in a queue. I think it costs her every time.`,
        labels: ['death-and-grief'],
      },
      {
        by: 'p37',
        hoursAgo: ago(13, 23),
        text: `Not the same at all, but I work at a place where people lose animals, and after this I've stopped asking how it happened. I ask for the name.`,
      },
      {
        by: 'p13',
        hoursAgo: ago(12, 22),
        text: `I think I've been the person who asks. I didn't want the details, I just didn't know what you're meant to say next. Now I do. I'm sorry it's been you who had to teach people.`,
      },
      {
        by: 'p29',
        hoursAgo: ago(10, 20),
        quotes: 4,
        text: `That's kind. It never occurred to me that they might only be stuck.

I told my brother about the guitar bits and he did one, on the phone, quite loud.`,
      },
    ],
  },
  {
    space: 'loss',
    title: 'His coat still smells of him',
    need: 'listen',
    by: 'p15',
    keptName: 'Brown Wren',
    hoursAgo: ago(28, 21),
    labels: ['death-and-grief'],
    text: `Two years this week. I gave his shirts away in the first month, briskly, and everyone said how well I was doing. The coat I kept, for gardening I said.

I wore it to put the bins out tonight and found a receipt in the pocket, for two teas and one bun. So we must have shared it. I can't remember the day at all.

I taught children to write "because". I notice I haven't got one. I only wanted to say about the bun.`,
    answers: [
      { by: 'p25', hoursAgo: ago(27, 10), text: `I am sorry for your loss. We also had always the one bun.` },
      { by: 'p16', hoursAgo: ago(27, 20), text: `Two teas and one bun. I can see the table.` },
      {
        by: 'p9',
        hoursAgo: ago(27, 27),
        text: `Reading this in the night and thinking of your table too. No because needed.`,
      },
      {
        by: 'p15',
        keptName: 'Brown Wren',
        hoursAgo: ago(26, 19),
        text: `Thank you. I've put the receipt back where it was.`,
      },
    ],
  },
  {
    space: 'loss',
    title: 'The farm is sold on the first',
    need: 'listen',
    by: 'p44',
    hoursAgo: ago(1, 22),
    text: `Not my farm, I should say, I've only kept the books there for thirty years. But I learned to drive on that lane. The family are selling and I can't blame them for it. On the first of the month the keys go.

I walked up this evening to hand over the last ledgers. The old man shook my hand and said "well". I said "well". I've been sitting in the car since.

Silly to be upset over somebody else's field.`,
    answers: [
      {
        by: 'p6',
        keptName: 'Harbour Bell',
        hoursAgo: ago(1, 23),
        text: `They broke up my ship for scrap and I wasn't even aboard by then. I went and watched. It's not silly to me.`,
      },
      {
        by: 'p21',
        hoursAgo: ago(1, 24),
        text: `"well". thats about all my dad ever said and it covered most things`,
      },
    ],
  },
];
