import type { DemoThread } from './types.ts';

/** Threads of the space "Nights and sleep". */
export const nightsThreads: DemoThread[] = [
  {
    space: 'nights',
    title: 'Awake with the baby, then awake without her',
    need: 'listen',
    by: 'p1',
    hoursAgo: 136,
    text: `It's 4 in the morning and she is asleep. That is the stupid part. She went down an hour ago and I'm lying here listening for her, like a dog at a door.

She is five months old. I love her, I want to write that first because I always feel I have to. But I have not slept more than two hours in one go since she came, and something in me has gone thin. Today I stood in the shower and could not remember if I had already washed my hair. I cried about the shampoo. Then she woke up.

At the clinic they asked how I was and I said tired, and the woman said aren't we all, and wrote something down. My mother says she had three of us and no washing machine. I know she did. I've seen the photographs. Everyone looks at the three of us in the paddling pool and nobody ever says anything about her face.

My partner does the mornings and is kind, and at 4 I still hate him a bit for snoring.

I don't want tips please. I have all the tips. I have a *folder* of tips. I only want somebody to know I'm up.`,
    answers: [
      {
        by: 'p2',
        keptName: 'Slow Kettle',
        hoursAgo: 135,
        text: `I know you're up. So am I, forty years further along, with a cup of tea that has gone cold twice.

What I read: you are worn to a thread, and you love her, and both of those are in the bed with you at once. No tips from me. The folder made me laugh, I hope that's all right.

There was a winter when I knew the milkman's hour by the sound of his gate, and nobody ever knew that I'd been lying there listening. So I'm listening now, if that's any use to you.`,
      },
      {
        by: 'p21',
        hoursAgo: 134,
        text: `dad of a 3 year old here. The shampoo. For me it was a tin of beans i couldn't open, i sat down on the kitchen floor with it. reading yours i could feel that floor again

nothing to add. somebody saw you at 4, thats all`,
      },
      {
        by: 'p8',
        hoursAgo: 131,
        text: `Coming off a night shift, and yours is the first thing I read on the bus home. I get paid to be awake, I have colleagues and biscuits, and I still go a bit see-through by four. You do it in the dark with your heart in the next room.

What is the quiet like, when she's finally down? Is it worse than the crying or just different? Only if you feel like saying.`,
      },
      {
        by: 'p1',
        hoursAgo: 117,
        quotes: 2,
        text: `Worse. Nobody has asked me that. When she cries I know what I'm for. When it's quiet I start checking if I'm still a person.

Slow Kettle, I'm glad about the cold tea. Mine is on the windowsill. There are three of them now, it's becoming a collection.`,
      },
      {
        by: 'p2',
        keptName: 'Slow Kettle',
        hoursAgo: 111,
        text: `Checking if you're still a person, in the middle of the night, with nobody there to say yes. That sounds very lonely to me.

Three mugs is respectable. I once found one in the airing cupboard.`,
      },
      {
        by: 'p30',
        hoursAgo: 100,
        text: `I've no children so I can't know this. I only wanted to say that I've carried your word about all day at work. Thin. It was the word for me too, in a different bad year. I hope someone holds the other end of things for you today, even if it's only for the length of a shower.

I liked that you put the love first. I also want you to know I'd have believed it if you hadn't.`,
      },
      {
        by: 'p24',
        hoursAgo: 64,
        text: `Mine is twenty-six now and slept like a stone in the end, which you did not ask about, so I'll stop there.

I remember the snoring. I remember being quite certain that I was the only woman in the world who hated a man for breathing. Thank you for saying it out loud. I never did.

Somebody asked me that year what I missed most, and I said *being bored*. I hope there's a boring afternoon on its way to you.`,
      },
      {
        by: 'p1',
        hoursAgo: 33,
        text: `Back to say hello. She did three and a half hours last night. I was awake for most of them out of surprise.

I told him about the snoring and the hating. He was quiet, and then he said he'd guessed, because of how I put the pillow down. We laughed so much we woke her up.

Still tired down to the bone. But somebody knew I was up. It was all I wanted and I got it several times over. Thank you.`,
      },
      {
        by: 'p21',
        hoursAgo: 31,
        text: `three and a half!! that's practically a holiday. thanks for coming back to tell us`,
      },
    ],
  },
  {
    space: 'nights',
    title: 'What do you do with four in the morning?',
    need: 'ideas',
    by: 'p17',
    hoursAgo: 232,
    text: `Hello all. Sorry for my English, in the night it becomes smaller.

Since I moved to this country two years ago I wake up at four. Not three, not five. My eyes open and the whole list is there: the papers, the money, my father who gets old without me. I look at the phone and it is worse. I look at the ceiling, and I know this ceiling very well now, there is a crack like a river.

I do not need that somebody solves the list. But I think many people live in four in the morning and maybe you have furniture there. So I ask: what do you do with it? Small things are welcome. Strange things also.`,
    answers: [
      {
        by: 'p28',
        hoursAgo: 231,
        text: `I'm a baker, so four in the morning is when I'm at work, and I can report that somebody is up and it smells good.

On my day off when I wake anyway: I go and stand in the kitchen with the light off and eat one slice of bread and butter. Standing. It has to be standing, I couldn't tell you why. Then I go back. Sometimes it works, and when it doesn't I've at least had bread.`,
      },
      {
        by: 'p2',
        keptName: 'Slow Kettle',
        hoursAgo: 229,
        text: `Furniture at four in the morning. I shall be using that.

Mine is a chair by the back window and a jigsaw of a lighthouse with two pieces missing. I don't switch on the big lamp. I allow myself ten pieces and then see how I feel. It doesn't send me to sleep. It only makes the hour belong to me and not to the list. The lighthouse has been standing up to its knees in the sea since February.`,
      },
      {
        by: 'p22',
        keptName: 'Paper Lantern',
        hoursAgo: 225,
        text: `I also moved country, I also wake. I do one thing which is maybe strange: I tell the list *in my own language, aloud, very quietly*, one time. Like reading the news. Then I say "that was the news" and turn the pillow.

In my second language the worries sound like official letters. In my own they are only worries. I don't know if it is like this for you too?`,
      },
      {
        by: 'p17',
        hoursAgo: 206,
        quotes: 2,
        text: `Yes!! It is this, the letters. I tried your news tonight. I whispered it to the crack in the ceiling. I felt very silly, and then I slept until alarm. One night only, I do not believe in it yet. But thank you.

And the bread standing I will try. I like that it has a rule.`,
      },
      {
        by: 'p23',
        hoursAgo: 204,
        text: `Night security, empty office building. Four is the bottom of the night, everyone who works it knows that. I walk floor 2 to floor 6 by the stairs and count the steps out loud, there's 108. By about 80 my head gives up trying to talk over me.

No stairs needed I guess. My mate counts ceiling tiles. Once a fox crossed the car park about then and looked up at my floor. We've been on nodding terms since.`,
      },
      {
        by: 'p18',
        hoursAgo: 180,
        text: `i run a very boring museum in my head. room 1: spoons. room 2: spoons but older. i've never got as far as room 5`,
      },
      {
        by: 'p5',
        hoursAgo: 157,
        text: `At my age four o'clock is a regular appointment. I listen to the sea weather on a small radio, with one earpiece. I have never owned a boat. It is a steady voice telling me where the wind is, and it wants nothing from me.`,
      },
      {
        by: 'p6',
        keptName: 'Harbour Bell',
        hoursAgo: 154,
        quotes: 6,
        text: `This made me smile. I worked on ferries most of my life, and I can tell you we were glad to think somebody was listening, boat or no boat.

Mine is socks. Warm feet. My wife laughed at me for years and now there's a pair on her side of the bed as well.

On the late crossing there was always one passenger out on deck who couldn't sleep, whatever the weather. I'd bring them a tea and not say much. This feels a bit like that.`,
      },
      {
        by: 'p27',
        hoursAgo: 138,
        text: `student, mostly up at 4 because I never went to bed so maybe i don't count. I write the list on paper and put the paper in the fridge. in the morning its cold and I'm less scared of it. my flatmates have questions`,
      },
      {
        by: 'p26',
        hoursAgo: 134,
        text: `The fridge. I'm laughing into my pillow so as not to wake anyone.

For me too the phone made it louder, so it lives in the hall now, inside a shoe. If I want it I have to get it out of a shoe, and mostly I can't be bothered. That's about half the nights. On the other half I go and sit next to the shoe.

I've told nobody in real life about the shoe. It's a left one, since somebody is going to ask.`,
      },
      {
        by: 'p9',
        hoursAgo: 113,
        text: `I'm up at three or four most nights because my mother is up. Once she's settled I can't go straight back. I hold a cloth under the warm tap and then on my face, for as long as it stays warm. That's it. It's the one minute of the day that is only mine.

Reading all of you in the dark helps more than the cloth does. I hadn't expected to laugh tonight. It was the spoons.`,
      },
      {
        by: 'p17',
        hoursAgo: 110,
        text: `I read every answer with a pencil. So now in my four o'clock there is bread, a lighthouse, 108 stairs, old spoons, the wind, socks, a cold list, a shoe and a warm cloth. Last week it was an empty room. I try them like coats, one for every night. Tonight is spoons.

To the person who looks after the mother: I am a son far away from his parent. I hope the minute gets longer.`,
      },
      {
        by: 'p15',
        keptName: 'Brown Wren',
        hoursAgo: 81,
        text: `I taught for thirty-four years and this is the best list a class ever made.

I'll put mine in. I say a poem I learned at school, slowly, and I get stuck at the same line every time, and by the time I've gone round it twice I have usually drifted. I've never looked the line up. I think I need it missing. There is a river in it and, I believe, a horse, but the horse comes and goes.`,
      },
      {
        by: 'p11',
        keptName: 'Tuesday Coat',
        hoursAgo: 62,
        text: `A word from someone for whom none of it worked for a long while. There was a winter when I did the breathing and the tea and the lists and lay there anyway, like a plank. What I had in the end was *one thing less*: I stopped being cross about being awake. Still awake. Less cross. It's a small room but it has a window.

If none of these fit, I hope nobody goes away thinking they did it wrong.`,
      },
      {
        by: 'p20',
        hoursAgo: 40,
        text: `First bus out is mine, 4.40. If you're awake and hear a bus about then it might be me, or someone like me. I always wonder who's behind the lit windows. Now I know, it's people eating bread standing up.`,
      },
      {
        by: 'p17',
        hoursAgo: 13,
        text: `I want to tell how it goes. This week I woke up five nights from seven. Two nights I slept through, and in the morning I was angry that I missed it, ha. On the others I went to the window. I heard the bus. I said good morning to the driver in my language.

The list is still the list. But I am not alone with it in the room any more. Thank you for the furniture.`,
      },
    ],
  },
  {
    space: 'nights',
    title: "Nothing happened, I'm just awake",
    need: 'listen',
    by: 'p18',
    hoursAgo: 17,
    text: `it's 3 in the morning & i keep starting this and deleting it because nothing is actually wrong. there's no big thing

it's just that all day i'm ok and then the lights go off and there's this feeling like i left something switched on somewhere. i've checked. twice. cooker, door, tap. i don't think it's a thing that has a switch

not looking for fixes. if someone reads this tomorrow that would be nice. night`,
    answers: [],
  },
  {
    space: 'nights',
    title: 'She packs at night',
    need: 'similar',
    by: 'p9',
    hoursAgo: 305,
    text: `My mother gets up at night and packs. A handbag, a cardigan, once the butter dish. She says she's going home. She is at home, she has lived in this house for forty-one years.

I'm her son. I moved back in last autumn. In the day there's a carer for two hours, and I work from the kitchen table. The nights are mine.

My friends either say I should find her a place somewhere or they say I'm a saint, and after both of those there is nothing left for me to say. I used to be a person who went to concerts. I had opinions about bread. Last week someone asked what I'd been up to, and I couldn't think of one thing that wasn't her.

Last night she asked me, very politely, whether the nice man was being paid. I said yes. Then I went and stood in the garage.

I'm not unhappy exactly. I'm more like a tap someone has left running. Is there anyone else who does the nights? How do you stay somebody? I'd like to hear from people who are in it or have been.`,
    answers: [
      {
        by: 'p15',
        keptName: 'Brown Wren',
        hoursAgo: 299,
        text: `I did the nights with my husband for three years. A different person and a different house, so I won't say I know yours. But I recognise the packing. His was a briefcase with nothing in it but gloves.

You wrote it so carefully, the butter dish and the garage. It sounded to me as if you miss her while she is standing in front of you. Is that near it, or am I off?`,
      },
      {
        by: 'p9',
        hoursAgo: 297,
        quotes: 0,
        text: `That's near it. I had to close the laptop for a bit.

Gloves. I'm sorry. And thank you.`,
      },
      {
        by: 'p24',
        hoursAgo: 281,
        text: `up as well. I looked after my mum until the year before last. What nobody had warned me about was that I'd get lonely for *myself*. I used to sit in the car on the drive with a packet of crisps, ten minutes, before going back in. That car was my whole social life.

I don't have a trick. I did it badly, and then a bit less badly, and one night we danced in the hall at three because she thought it was a wedding.`,
      },
      {
        by: 'p8',
        hoursAgo: 272,
        text: `I work nights on a ward and I meet your mother most weeks, if you see what I mean. The politeness gets me every time.

One thing struck me. I get a handover at seven in the morning. I say out loud how the night was, someone writes it down, and then it isn't mine any more. Who do you hand over to? I don't mean that as a hint. I'd honestly like to know.`,
      },
      {
        by: 'p9',
        hoursAgo: 255,
        text: `Nobody. So I'll try it here, if I may.

Handover, five in the morning:

- up at ten past one. Packed: handbag, one slipper, photo of a dog we never owned
- tea, half drunk
- asked for her sister, who died. I said she wasn't here tonight. That seemed to be all right
- back in bed at two, up at half three, asleep now
- son: tired, a bit sad, made toast

Over to you lot.`,
      },
      {
        by: 'p8',
        hoursAgo: 252,
        text: `Received, with thanks, and very clear. Noted: the photo, the sister, and that the son made toast.

We've got the ward from here.`,
      },
      {
        by: 'p29',
        hoursAgo: 205,
        text: `I've never done this for anybody, I only came to read. But your handover made me ring my brother, who does it for our dad. I asked him how the night was. He was silent for so long I thought the line had gone. Then he talked for an hour.

He has a system with three alarm clocks that he's never told anyone about. I said I'd like to see it, so I'm going over on Friday.

Your handover did something over here, is what I mean.`,
      },
      {
        by: 'p9',
        hoursAgo: 57,
        text: `I keep coming back to the brother on the phone. I'm glad you rang him.

News from the night desk: my cousin is taking Saturdays from now on. I asked her. I'd practised it in the garage, out loud, to the lawnmower. She said *of course, I didn't know if I was allowed to offer*. Last night was the first one. I slept nine hours and woke up in a panic that I'd been sacked.`,
      },
    ],
  },
];
