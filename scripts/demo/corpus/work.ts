import { ago, type DemoThread } from './types.ts';

/** Threads of the space "Work and study". */
export const workThreads: DemoThread[] = [
  {
    space: 'work',
    title: 'Signed off for three weeks. What do people do all day?',
    need: 'ideas',
    by: 'p32',
    hoursAgo: ago(26, 12),
    text: `Doctor said three weeks, no phones. I've not had three weeks off since school. It's day two and I've watched a man restore a clock for four hours.

I feel like I'm bunking off. If I go to the shop I think someone from work will see me holding a baguette and looking well.

What did you do with yours? Real things please, not what the leaflet says.`,
    answers: [
      {
        by: 'p4',
        keptName: 'Third Stair',
        hoursAgo: ago(26, 17),
        text: `First week: slept and felt guilty. Second week: slept. I walked to the same tree and back in week three.

For the baguette: I met my actual boss, in the cheese aisle, in my slippers. He said "good to see you out". We both looked at the cheese.`,
      },
      {
        by: 'p29',
        hoursAgo: ago(25, 14),
        text: `Timetables and jigsaws with big pieces. One meal a day that involves a pan.`,
      },
      {
        by: 'p10',
        hoursAgo: ago(25, 20),
        text: `Lay there, mostly. I think it was allowed, I think lying there was what it was for. It took me weeks to see it that way.`,
      },
      { by: 'p18', hoursAgo: ago(25, 25), text: `which clock video. asking for me` },
      {
        by: 'p32',
        hoursAgo: ago(20, 16),
        text: `Week one done. Slept till noon four times. Went to a tree, it isn't as good as yours I don't think. Bought a baguette in sunglasses.

The clock works now by the way. I was more moved than I'd like to say.`,
      },
      { by: 'p18', hoursAgo: ago(20, 24), text: `ok spoilers` },
      {
        by: 'p4',
        keptName: 'Third Stair',
        hoursAgo: ago(19, 18),
        text: `You'd have to see it in autumn, to be fair to the tree.`,
      },
    ],
  },
  {
    space: 'work',
    title: 'The gap on the form',
    need: 'information',
    by: 'p29',
    hoursAgo: ago(16, 11),
    text: `I'm not ready to apply for anything. I only looked. And every form has a box: "please explain any gaps in employment".

What have people put? I know it depends where you live and I'm not asking about the law. I just want to see some sentences that other people really wrote, so that the box gets smaller.`,
    answers: [
      {
        by: 'p12',
        hoursAgo: ago(16, 16),
        text: `I put "Health reasons, now recovered" and then I felt like a liar because of "recovered". Next time it'd be "health reasons" and a full stop.`,
      },
      {
        by: 'p26',
        hoursAgo: ago(16, 20),
        text: `"I took time off for my health and I'm well enough to work now." Nobody asked. I'd practised for about forty questions.`,
      },
      {
        by: 'p41',
        hoursAgo: ago(15, 12),
        hidden: {
          reason: 'M03',
          note: 'You describe the woman who asked you so closely, with her work and her street, that people from your town could know her. Nothing about your words was unkind. Without those two sentences we would gladly see it here again.',
          secondLook:
            'I changed her job and the street before I wrote it, so it is not her. I should have said so in the post. Could somebody else read it again please? The part about the question is the part that might help.',
        },
        text: `In my interview I was asked straight out, "what was wrong with you". By a woman who runs the flower stand in the arcade by the old town hall on weekends, everybody in our street knows her, big red glasses. I said "nothing's wrong with me, I was unwell". She wrote it down. I got the job, for what it's worth, and it's been all right there.`,
      },
      {
        by: 'p44',
        hoursAgo: ago(14, 10),
        text: `From the other side of the table, I've read a good many of those boxes over the years. "Family reasons" and "health" and nothing further. I never once thought about it for longer than it took to turn the page. I can't speak for everyone who turns pages.`,
      },
      {
        by: 'p29',
        hoursAgo: ago(13, 20),
        quotes: 3,
        text: `Longer than it took to turn the page. I've copied that one out. Thank you all for the sentences.`,
      },
    ],
  },
  {
    space: 'work',
    title: 'They make a joke of my name',
    need: 'similar',
    by: 'p31',
    keptName: 'Blue Bucket',
    hoursAgo: ago(10, 22),
    labels: ['discrimination'],
    text: `I clean in an office. Most people there don't see me and this is okay. But three of them have a game with my name. They say it every day different, like sneezing, and they laugh, and they look if I laugh also. And I do laugh. Then in the lift I am so angry with my face that it laughed.

When somebody lost a purse, they came first to look in my trolley. It was in her other bag. Nobody said sorry.

I am fifteen years in this country. Who has this also? How do you carry it home, or not carry it?`,
    answers: [
      {
        by: 'p17',
        hoursAgo: ago(10, 24),
        labels: ['discrimination'],
        text: `I have this also. With the purse also, with me it was a bicycle pump. I am sorry that you have it.

I tell it to my sister on the phone in our language and we give these people names. Very silly names. Then I carry it only to the door.`,
      },
      {
        by: 'p3',
        hoursAgo: ago(9, 12),
        reported: {
          kind: 'unkind',
          note: 'I know they probably meant well, but she told us how it feels and the answer is that she should not mind.',
        },
        text: `Maybe they think you're in on it? We all get names at our place, mine's not even printable. I just give it back to them, people like it when you can take a joke`,
      },
      {
        by: 'p31',
        keptName: 'Blue Bucket',
        hoursAgo: ago(9, 22),
        quotes: 1,
        text: `You can give it back because you are one of them. If I give it back then I am the rude cleaner. I know you don't want to say something bad. But it's not the same.`,
      },
      {
        by: 'p8',
        hoursAgo: ago(9, 23),
        text: `It isn't the same. I've watched it done to colleagues on my ward, and to my shame I've mostly looked at my shoes. Your face laughing in the lift, I felt that.`,
      },
      {
        by: 'p3',
        hoursAgo: ago(8, 13),
        text: `Been thinking about it all shift. You're right, it's not the same, I didn't think. Sorry. What is your name for here, I mean is Blue Bucket ok`,
      },
      {
        by: 'p31',
        keptName: 'Blue Bucket',
        hoursAgo: ago(8, 22),
        text: `Blue Bucket is very okay, this one I chose. Thank you that you thought about it.`,
      },
      {
        by: 'p22',
        keptName: 'Paper Lantern',
        hoursAgo: ago(7, 23),
        text: `I read this and I sit next to you in the lift. I also laugh with the face. Less now than before.`,
        labels: ['discrimination'],
      },
    ],
  },
  {
    space: 'work',
    title: 'Forgot my own birthday',
    need: 'similar',
    by: 'p8',
    hoursAgo: ago(2, 10),
    text: `Came off nights, opened the fridge, there was a cake in it with my name on. I thought, whose is that.

I'm not upset. I'm a bit upset. I've been off work with my head before and it started with not noticing things. Is it just nights, or should I be listening to this? I'd like to hear how it was for others, the early bit.`,
    answers: [
      {
        by: 'p23',
        keptName: 'Floor Six',
        hoursAgo: ago(2, 12),
        text: `happy birthday. i forgot a whole month once. for me it was when i stopped knowing what day the bins were`,
      },
      {
        by: 'p4',
        keptName: 'Third Stair',
        hoursAgo: ago(2, 17),
        text: `My early bit was humming. I stopped. My wife noticed before I did and I bit her head off. I can't say what yours is, but I like it that you asked.`,
      },
      {
        by: 'p12',
        hoursAgo: ago(2, 21),
        text: `Mine was that everyone started to seem slow. What kind of cake?`,
      },
      {
        by: 'p8',
        hoursAgo: ago(1, 9),
        text: `Lemon. I've had some for breakfast. I've also swapped two nights and rung the person I used to see, only to book a look-in. The bins I'm on top of, {p23}.`,
      },
    ],
  },
  {
    space: 'work',
    title: "First in the family, and I don't think I want it",
    need: 'listen',
    by: 'p27',
    hoursAgo: ago(12, 26),
    text: `everyone thinks i'm stressed about exams. i'm not. well i am. but what i'm scared of is passing them

if i pass i'm going to be a doctor and there's a photo of my whole village basically crying. i like the kidneys! i really do. i just stand in the ward and i think, i can't go home from this. the others have a drink and go home from it

can't say this to one single person. so, hi`,
    answers: [
      {
        by: 'p7',
        hoursAgo: ago(11, 10),
        text: `hi. mine haven't got a photo but they've told the street. i thought i was the only one who's scared of it going well`,
      },
      {
        by: 'p8',
        hoursAgo: ago(11, 16),
        text: `Nurse here. "I can't go home from this" is a sentence I've heard from some of the best people I've worked with, including ones who stayed and ones who left. I'm not saying which is right. I'm glad you said hi.`,
      },
      {
        by: 'p27',
        hoursAgo: ago(10, 25),
        quotes: 1,
        text: `and including ones who left. thank you for that bit. i breathed out`,
      },
      {
        by: 'p5',
        hoursAgo: ago(9, 10),
        text: `I did for forty-six years what my father had done. No one asked, and I didn't ask myself either. I don't complain of it. But I should have liked to be scared about it at your age.`,
      },
      {
        by: 'p27',
        hoursAgo: ago(1, 25),
        text: `first exam tomorrow. still don't know. going anyway. i told my friend the chips one, the thing about the photo, and she said her whole family thinks she can already do stitches`,
      },
    ],
  },
];
