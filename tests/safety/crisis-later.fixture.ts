/**
 * Opening posts that were written after the first phrases and before the last, in the manner of `crisis-openings.fixture.ts`: plainer, more
 * like what boards get most. Nobody's real words.
 */
export const later: Readonly<Record<string, string>> = {
  acute: `
# x1
Goodbye reddit, it's been real. My brother gets the PC.
Everyone keeps saying it's a cry for help. It isn't. I've got the razor and the bath is running.
my parents leave for church at 10 tomorrow. thats when.
just wrote 4 goodbye letters and burned 3 of them lol. one left. for my grandma
Help. I swallowed like half a bottle of my ibuprofen and now I don't want to die anymore
# x2
I've been stockpiling for a month and I think I've enough now. I'm weirdly excited.
at the bridge. its higher than i remember
told my psychiatrist i'm doing great. picked up 90 days worth. you can guess the rest
if she doesnt text me back by midnight im taking all of them
i don't have a gun but i know where my uncle keeps his and he's away till sunday
# w1
It ends tonight. I quit. I've been fighting this since middle school and I lost. I took off work tomorrow so nobody will call until Monday.
i have the gun in my lap and a playlist on. i dont want to be saved i just dont want to be alone while i do it
Finally decided on a date. It's the 3rd. I feel like a weight got lifted. Anyone else get this weird happiness once it's decided
Writing my note and I can't figure out what to say to my dad. Everyone else was easy.
i took a bunch of tylenol pm like 15 or 20 i dont know and im scared and my parents are asleep what do i do
# w2
I'm going to do it this time. No more half measures. I've been googling all day and I know what went wrong last time.
I am standing on my balcony, 9th floor. I keep putting one leg over. The city is really pretty tonight.
My family thinks I'm getting better. I'm only cheerful because I know it's almost over. I bought everything I need on Tuesday.
This is probably my last post. If you pray, pray for my mom. She did nothing wrong.
i'm sitting in my car in the garage with the door closed. havent started it yet
# w3
I just overdosed. I don't know what I want from this post. Maybe I just want to type until I can't
so i'm planning on killing myself on my 18th birthday in 2 weeks bc at least then my parents don't have to explain why a kid did it
Been cutting for an hour, deeper each time, trying to work up to the real thing.
He left and took everything. I have 60 pills and a bottle of wine and nothing on the calendar.
`,
  danger: `
# x3
I'm 14 and I want to die and I can't tell anybody because they'll tell my dad.
Honestly I think about overdosing every time I open the medicine cabinet.
Every time something goes wrong my first thought is well I can always kill myself. It's like my safety blanket.
I'm back at that point again where suicide seems logical.
The only thing keeping me here is that I don't want my little sister to find me
# x4
im scared im actually going to do it this time
I've failed at everything including dying
Would it hurt less for my family if it looked like an accident?
can't stop googling ways to die
I told my mum I want to die and she said I'm attention seeking. So maybe I'll just prove it.
I don't think I'm strong enough to fight these thoughts tonight.
i have never wanted to end it as bad as i do right now
# w4
I hate that I'm still alive. I've failed twice and both times people told me how lucky I was. I don't feel lucky. I feel like I can't even get this right. Now everybody watches me like a bomb and I have to act happy so they'll leave me alone long enough to try again.
I just want to die. That's all. I don't have some big story. I'm fat and ugly and alone and I'm failing school and my dad hates me and I just want to die.
Every single day I think about suicide. On the bus, in the shower, in class. I don't think I'd ever do it but I don't think I wouldn't either. I don't know what to do anymore
im 15 and ive been suicidal since i was 11. my parents say its a phase and took my phone when i told them. i cant talk to anyone. i feel like the only way they will believe me is if i actually do it
Why shouldn't I do it? Give me a reason that isn't "it'll hurt your family". My family is the reason.
# w5
I can't stop thinking about hanging myself. I've had the thought before but now it's like I can see it. I scared myself so bad yesterday I went and slept on my brother's floor. He thinks I had a nightmare.
My life is over at 23. I got arrested, it's in the news, everyone knows. My fiancee is gone, my job is gone. I don't see any way to come back from it. I think killing myself is the only decent thing left.
Started planning again. Didn't think I would. I told my therapist I was fine because the last time I was honest I lost my job over a hospital stay.
Lonely, broke, thirty and living in a room with mold. I don't have a single person who would pick up. I've been drinking every night and thinking about driving off the coast road. It's a long drop.
feeling suicidal after my ex posted pics with her new bf. i know its stupid. i know people have real problems. but i cant breathe and i keep looking at my meds
# w6
Does anyone else get suicidal at night and then feel fine in the morning and think what was I on about? Then night comes again. I'm scared that one night I won't make it to the morning.
I have terminal loneliness lol. I honestly think I'm going to kill myself within the year. It's not a threat, it's more like a weather forecast.
I wish someone would shoot me so I don't have to do it myself. I'm serious. I walk around bad areas at night on purpose.
I'm a coward. I've stood there with the knife so many times and I always put it back in the drawer and go watch youtube. I hate myself for living and I hate myself for wanting to die
suicide feels like the only choice i ever get to make for myself. parents choose my degree, my husband will be chosen, my body isnt mine. this one thing is mine
`,
  passive: `
# x5
I'm not living, I'm just not dead yet
wish I could fall asleep for good
Been praying for a heart attack since I was 30
I want to stop existing so badly and I don't even know why
It would be better for everyone if I'd never been born
# x6
Is it normal to feel relieved at the idea of dying?
if i got sick i wouldnt treat it
i feel nothing about my own death. kinda look forward to it
There's no place for me in this world and honestly I'm tired of looking
Why keep going? Genuinely. Somebody tell me.
# w7
I don't want to live but I don't want to die either. I just want to not be. Does that make sense to anybody
I can't imagine getting old. I can't imagine next year. I've never once been able to picture myself as a grown up with a life.
Is there anyone else who just doesn't care if they live or die? I'm not sad. I'd step in front of a bullet for a stranger and people would call it brave.
Tired of existing. Tired of pretending. Tired of being told it gets better by people who have never felt this.
I pray every night that God takes me in my sleep. I'm a mother, I know how that sounds.
# w8
whats the point. seriously. we work till we die. i have no talents no looks no friends. i didnt ask to be here and now i have to pay rent about it
If I died tomorrow the only thing that would change is somebody gets my parking space.
I think I'm done with life. I don't plan on doing anything but I'm done with it. I'm just waiting.
The only reason I'm still here is my dog. When he goes I don't know.
i cant do this anymore. everything hurts. i want it all to stop
# w9
I wasn't meant for this world. Everyone else got the instructions and I'm just here taking up air. I wish I could give my years to somebody who wants them.
No one would care if I was gone. Seriously, I did the list. My boss would be annoyed. That's the list.
life is pain. every day is pain. i want to sleep and not wake up again
I'm exhausted of living in this body with this brain. I don't want another birthday.
`,
  selfharm: `
# w10
I relapsed last night after almost two years clean and I'm so ashamed I can't look at my boyfriend. I wore long sleeves to bed.
How do I hide fresh cuts from my mom? We're going to the beach on Saturday.
I've started hurting myself again because it's the only thing that makes the thoughts stop.
I get so angry I bang my head until I see stars. I know it's bad. I can't stop.
`,
  low: `
# x7
I've become so bitter since the divorce and I don't recognise myself.
does anybody else just sit in the shower and cry
i keep messing up at work and i feel so stupid, im scared theyll fire me
My boyfriend doesn't understand my depression and says I'm lazy. I feel more alone with him than without.
Being unemployed has destroyed my confidence. I dread people asking what I do.
# x8
The meds make me a zombie. I don't laugh, I don't cry. I miss having feelings.
I feel like everyone secretly hates me. I overthink every text. It's exhausting being me.
I can't cope with the noise, the kids, the mess. I locked myself in the bathroom and cried for twenty minutes.
Life feels really heavy at the moment and I'm struggling to see the good in anything.
nobody remembered my birthday. not even my mum. feel like crap
My therapist thinks I'm depressed because I've lost interest in everything. I used to love cooking. Now I eat toast in bed.
I'm ashamed of how I live. The flat is a tip, dishes for weeks, I can't let anyone in. Where do I start?
# w11
I feel like I'm wasting my life. I'm 26, I work retail, I come home and scroll. I used to draw. I used to have plans. I don't know when I stopped. I'm not even sad, I'm just nothing. Did any of you come back from this?
Depression has made me so stupid. I can't remember words, I can't follow a film. I used to read a book a week. I feel like my brain is broken and it'll never come back.
I have no friends. I go days without speaking. When I try, people look at me like I'm weird. I cry at night because I'm so lonely and I hate that I'm like this.
I hate being the fat friend. I hate mirrors, I hate summer, I hate photos. My mum keeps sending me diets. I feel disgusting and worthless.
Failed out of university. My parents don't know yet. I feel like such a disappointment, they gave up so much for me and I wasted it. How do I tell them?
# w12
My girlfriend of five years left me and I can't function. I can't sleep or eat, I've lost a stone. I keep rereading our messages. I feel empty and hopeless and like I'll never be loved again.
Nothing helps. Three therapists, two meds, yoga, journaling, the lot. I'm still anxious every minute. I'm so tired of feeling like this. What else is there?
Does it ever stop being this hard? I get through the day and there's just another one. I've got kids so I get up. I just feel so alone in it all.
Everybody leaves me. My dad, my ex, my best friend. There must be something wrong with me. I push people away because I know they'll go anyway.
I'm drowning. Debt collectors every day, my car died, my hours got cut. I sit on the bathroom floor and cry so my kids won't see. I don't see how we get out of this.
# w13
I've been numb for months. Not crying, not laughing. People tell me things and I have to act the face. I want to feel something again. I've booked the GP for Thursday and I'm nervous they'll fob me off.
I'm so jealous of happy people. I scroll and everyone's at weddings and beaches and I'm in the same room I was in at fifteen. I'm a failure. I don't know how to start.
My anxiety has ruined every good thing I've had. I cancelled on my own birthday. I feel pathetic and I'm scared I'll be like this forever.
I snapped at a customer and got written up. I hate that job so much I sit in the car park and count to a hundred before going in. I feel trapped, I can't afford to quit.
I think my marriage is over. He looks through me. We haven't touched in a year. I lie there next to him and feel like the loneliest person in the world.
# w14
I gave up on dating, I gave up on making friends, I gave up on the gym. I know it's depression talking but it talks all day. Anyone want to chat?
today sucked. cried in the bathroom at work twice. tomorrow will probably suck too. just needed to get it out
my therapist quit and i have to start over with someone new and tell the whole story again. i cant face it. i feel like a stray dog nobody wants
Why do I feel guilty for resting? If I'm not useful I feel like I don't deserve to be here in this flat eating my boyfriend's food. It's exhausting.
Medication made me gain 15 kilos and my libido is dead. I'm less anxious but I hate myself more. Is it worth it?
# w15
It's the anniversary of my dad's suicide on Friday. Every year I think I'm fine and then I'm not. I get angry at him and then I feel guilty for being angry. How do others get through the date?
My baby was stillborn in May. I see prams everywhere. People say at least you're young. I feel like a part of me died with her and I don't know how to be a person at work.
I had a nightmare that I was dying and woke up in a full panic. Now I'm scared of going to sleep. My heart goes mad as soon as the light's off.
I read about a celebrity who took his own life and I can't stop thinking about his kids. It's made me so sad all day. Is it normal to be this affected by a stranger?
i think i have burnout. i cant do this job anymore. every morning i feel sick. my boss just adds more. i want to quit so bad but i have rent
`,
  stress: `
# x9
Can't sleep because of the court date on Tuesday, keep going over what I'll say.
My dad had a heart attack and I'm the only one who can take care of the farm. I haven't sat down in a week.
I got into my dream school but we can't afford it and I don't know how to tell my mum I'm heartbroken.
My best friend is angry at me and won't say why. I've replayed our last talk a hundred times.
Roommate keeps eating my food and I blew up at him and now I feel terrible.
Started my period on a first date, spilled wine, then missed the last bus home. Tell me your worst date.
# w16
My ex is taking me to court over the house and my solicitor wants another two grand. I lie awake doing sums. My new partner is lovely but I can tell she's tired of hearing about it.
We're the only house on the street the flood got twice. Insurance says it'll be months. We're four people in one room at my cousin's. I'm grateful but I could scream.
I stole money from my flatmate when I was broke, paid it back, and now he's found out. Our whole group knows. I feel sick with shame. How do I make it right?
Started a PhD and I feel like the only fake in the building. My supervisor cancelled our meeting three times. I think I want to leave but everyone's so proud of me.
My mother has dementia and called me by her sister's name all day. Then she got frightened of me. I held it together until I got home and then I lost it.
I got jumped walking home last month and now I can't go out after dark. I jump at everything. My friends think I should be over it. The police closed the case.
`,
  other: `
# w17
My wife threatened to kill herself again last night. She's locked the bathroom with the pills inside before. I've hidden everything sharp but I have to go to work on Monday. What do I do when I'm not here?
my best friend just sent me a long text saying goodbye and that im the best thing that happened to her. shes not picking up. i dont know her new address. what do i do
Worried about my little brother. He's 16, doesn't come out of his room, and I found a note in his bin that said he hates being alive.
`,
};
