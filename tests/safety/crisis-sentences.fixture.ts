/**
 * Short texts, made up: openings of one or two sentences, lines that only sound like danger, and replies. One a line; `# name` begins
 * what one imagined author or idea wrote.
 */
export const sentences: Readonly<Record<string, string>> = {
  acute: `
# a1
i have the pills in my hand and im not scared anymore
Tonight is the night. I've said my goodbyes.
I'm on the bridge. Somebody please say something.
ive written the letters, fed the dog and locked the door
i swallowed everything in the cabinet an hour ago and nothing is happening
# a2
By the time anyone reads this I'll be gone. I love you all.
the noose is up. funny how strong my hands are all of a sudden
gun is loaded. just need five minutes of courage
Doing it after my shift on Friday, I've got it all arranged.
i took 40 of them. i think i want help now
# a3
I already cut, it's deep, I can see stuff I shouldn't see
this is my last post here. thank you for everything. goodbye
Picked the tree. Picked the day. Picked the song.
I'm going to jump, I'm already at the top of the car park
i bought enough to make sure this time
# a4
Gave my sister the password to everything. Tomorrow I'm free.
what's the quickest way that doesn't hurt? I need to know tonight
how many paracetamol would it take for someone my size
I've stopped my meds and I'm saving them for when mum is away
driving to the cliffs. phone will be off after this
# a5
I am going to kill myself tonight and nobody can stop me
u guys i did it. i drank the whole bottle of the stuff under the sink
standing on a chair rn with it round my neck typing one handed
I rehearsed it yesterday, it only takes a few seconds
Everything is ready. The kids are at their dad's till Monday.
# a6
i have a plan and a date and for the first time in years i feel calm
my suicide note keeps getting longer lol
put my affairs in order today. will, passwords, cat.
Ending it all this weekend, don't try to talk me out of it.
I just tried to hang myself and the rail broke
# a7
I won't see Christmas and that's fine by me
pistol's on the pillow next to me like a wife
Going to walk into the sea when the tide turns. It's time.
took an overdose of my antidepressants, been sick twice, don't know if I should ring 999
the train comes at 6.40. ill be there.
`,
  danger: `
# b1
I want to kill myself
i feel suicidal and i dont know who to tell
I keep thinking about ending it all, every day, all day.
su1cidal again. third time this month
been thinking about unaliving myself for weeks
# b2
kms kms kms thats all my brain says
I look at every tall building and wonder.
thinking of catching the bus soon
the thought of hanging myself is the only thing that calms me down
i think sewerslide is the only option left for me
# b3
someone give me one reason not to do it
I can't keep myself safe tonight
Every time I drive I think about hitting the wall
my brain keeps telling me to jump
I don't trust myself with the knives in the kitchen
# b4
too much of a coward to pull the trigger, thats the only reason im still here
if it wasn't for my mum I'd have done it years ago
I deserve to die for what I did
please talk me out of it. please
im going to end up killing myself i just know it
# b5
I've been having thoughts. The bad kind. They are getting stronger.
k1ll myself k1ll myself k1ll myself its so loud
I think about s*icide every single hour
my kids would be sad for a while and then they'd be ok. thats what i tell myself when i plan it
I want to take my own life but I'm scared of failing again
# b6
The suicidal thoughts are back and worse than before
im losing this fight and i dont think i even want to win anymore. i want to be dead
death is the only way out of this marriage that he'd accept
I googled how to do it again. Third night in a row.
i need to die. i just need to. everyone would breathe out
# b7
im not going to make it through this week am i
scared of what i'll do if i'm left alone tonight
I keep the pills just in case. They're my exit.
nothing left to lose now. i could do it and it would be quiet.
If I had a gun I would have used it by now
`,
  passive: `
# c1
I don't want to be here anymore
I wish I could go to sleep and never wake up.
i just dont wanna exist
Everyone would be better off without me.
I wish I was dead.
# c2
I'm tired of living
i hope i get hit by a car on the way home
don't see the point in staying alive
Why am I even alive
I wouldn't mind if I didn't wake up tomorrow.
# c3
living is exhausting and i want it to be over
wish a plane would land on my house
I'm ready for God to take me home.
No one would notice if I disappeared. Maybe for a week.
i want everything to stop. forever.
# c4
I just want peace, the permanent kind
life isnt worth it
I'm so jealous of people who get to die young
can i just be done now please. can this just be over
I've nothing left to live for
# c5
waiting to die basically
My will to live is gone.
wish my mum had had that abortion
i dont belong in this world and id like to leave it
what would it matter if i stopped existing
# c6
I can't see a future with me in it
Some days I pray for cancer
rather be dead than go through another year of this
im just existing until something kills me
I want to fade away and for nobody to remember me
`,
  selfharm: `
# d1
I cut myself again last night
relapsed after 6 months clean, my arms are a mess
the urge to hurt myself is so strong right now
i burn myself with cigarettes when it gets too much
I can't stop scratching my arms until they bleed.
# d2
sh is the only thing that helps
bought new blades today. hate myself for it
I punch the wall until my knuckles split, it's the only release
im 13 and i started cutting and i cant stop
Wanting to self harm so bad but my partner checks my arms
# d3
i starve myself because i deserve to feel empty
i hit my head on the wall when i mess up
I want to slice my legs open just to feel something
havent self harmed yet today. its only noon
`,
  low: `
# e1
I feel so alone tonight.
I'm exhausted and I don't know how to slow down.
I hate my life right now, my job is awful and my landlord is worse.
nobody ever texts me first
I cry every day and I don't know why.
# e2
im such a failure, 30 and living with my parents
I feel worthless since the redundancy.
Depression is kicking my backside this week.
so anxious i threw up before school
I don't know what to do with my life.
# e3
Everything feels pointless at the moment, is this burnout?
i miss him so much it hurts to breathe
I can't get out of bed. It's day four.
feeling hopeless about ever finding a partner
I'm drowning in work and nobody helps.
# e4
my anxiety is so bad i cant leave the house
I feel numb and empty and I can't enjoy anything.
i hate myself for what i ate today
I'm sick of being ill and I'm sick of talking about it.
Can't do this job any more, I'm handing in my notice.
# e5
no motivation, no energy, no interest in anything
I feel like a burden asking my friend for another lift.
everything went wrong today and i just want to cry
I'm stuck in this town and I can't see a way out of it.
i feel like giving up on my degree
# e6
Heartbroken. Eight years and he left for someone from the gym.
I can't stop crying since the funeral
my life is a mess but im trying
I'm so tired of being the strong one.
panic attack at work, thought i was dying, so embarrassed
`,
  other: `
# f1
My friend says she wants to die and I don't know what to do.
my girlfriend just took a load of pills and shes not waking up
My son tried to kill himself last week.
worried my brother is going to hurt himself, he bought a gun
My mum keeps saying we'd be better off without her.
# f2
how do i help a friend who is suicidal
my ex is threatening to kill himself if i dont come back
she texted me goodbye and now she wont answer her phone
My daughter is cutting herself and hides it.
he told me he has a plan and made me swear not to tell
# f3
My wife has been talking about not wanting to be alive.
my best friend overdosed last night and shes in icu
A guy in my discord says he's on a roof right now
I think my dad is suicidal, he's been giving his tools away.
my student wrote a poem about wanting to end her life
# f4
my roommate locked himself in the bathroom with a knife
My sister self-harms and begs me not to tell mum.
boyfriend said hes going to jump if i leave
`,
  threat: `
# g1
I'm going to kill him. I've got the knife and I'm waiting for him to come home.
I keep having urges to hurt my baby and I'm terrified
im gonna shoot up this place i swear
thinking about stabbing my boss, i can't get it out of my head
i want to hurt people. all of them
# g2
The voices tell me to kill my neighbour.
he says he will kill me if I leave and I believe him
my stepdad hits my little brother with a belt every night
I might strangle her if she says it one more time, I'm serious, I'm scared of myself
if he touches my sister again he's dead. i have a bat and i know where he lives
`,
  past: `
# h1
I was suicidal five years ago and I'm glad I'm still here.
I used to cut myself when I was in high school.
Ten years since my attempt. I have two kids now.
When I was 16 I took an overdose, and I regretted it straight away.
i wanted to die back then, now i have a garden
# h2
I survived a suicide attempt in 2014 and life is good these days.
used to think about killing myself a lot in college, therapy helped
3 years clean from self harm today
I tried to end my life as a teenager. Ask me anything about getting better.
Back in 2009 I had a plan and a note. I'm a grandmother now.
# h3
I was in a very dark place last year but I'm recovered and back at work.
there was a time i didnt want to live. that time is over.
looking back, i can't believe I nearly jumped. so glad a stranger stopped.
`,
  negated: `
# i1
I'm not suicidal, just very sad.
I don't want to die, I just want the panic to stop for one day.
I would never kill myself, I'm only venting.
no thoughts of self harm or anything, just tired
I am not going to hurt myself, don't worry.
# i2
Not in danger, not suicidal, just fed up with my job.
i dont want to kill myself i just want a holiday
I have no intention of ending my life. I want to know how to enjoy it again.
never been suicidal but my anxiety is through the roof
I've never thought about suicide, I just feel flat.
# i3
To be clear I'm safe and don't have any plans to hurt myself.
I don't self harm any more, haven't for years.
i want to live, thats the thing, i want to live and not be so tired
The doctor asked if I was suicidal and I said no, which is true.
`,
  idiom: `
# j1
I'm dying of laughter at this thread
this deadline is killing me
I could murder a cup of tea
My feet are killing me after that shift
I'd kill for a nap
# j2
dead tired after the night feed
My boss is going to kill me when he sees this invoice
that joke killed me lmao
I nearly died of embarrassment in the meeting
dying to see the new season
# j3
my battery is about to die
This cake is to die for.
The heat is killing my plants and my mood.
i will literally die if he doesnt text back lol
Curiosity killed the cat.
# j4
we were just killing time before the train
shoot me a message if you want to talk
I bombed the interview, kill me now lol
jumped in front of the queue and felt awful
hanging on by a thread with this essay, send coffee
# j5
Cut myself shaving this morning, typical.
I burned myself on the oven again, clumsy me
going out with a bang on my last day at work
I'm so dead when mum sees my report card
took two paracetamol for my headache and went back to bed
# j6
saying goodbye to my dog was the hardest day
We finally ended it, eight years, and I feel relieved.
need to end things with my boyfriend and I don't know how
over my dead body am I working Christmas
going to hang out on the bridge and take photos of the sunset
`,
  work: `
# k1
That song where he sings I don't wanna live any more makes me cry every time.
I watched a film about a man who kills himself and now I feel low.
The news said suicide rates are up again this year.
We read a study about overdose prevention in class.
Essay question: is Hamlet suicidal in act three?
# k2
My character died in the boss fight again and I rage quit
the suicide prevention training at work was actually good
Just finished 13 Reasons Why. Heavy. The ending was a lot.
In the book she takes pills and her sister finds her, be careful if that's hard for you.
my favourite band broke up after the singer took his own life, still sad about it
# k3
Doing a presentation on self-harm for nursing school, any sources?
The lyrics go "I wish I was dead" and the whole crowd sings it, it's odd.
There's a documentary about the bridge and the people who jump, I had to turn it off.
minecraft hardcore, died on day 300, i could cry
Does anyone know if Suicide Squad is worth watching?
`,
  quoted: `
# l1
> I want to kill myself¶Are you still feeling like this today? I'm around.
My therapist asked "do you want to die?" and I said no, I want a week off.
He shouted "go kill yourself" at me in the street and I can't stop shaking.
The poster said "you are not alone if you are suicidal" and I thought that was kind.
> nobody would miss me¶I would. I read your posts every week.
# l2
People say "just kill me" so casually and it makes me wince.
The form asked about "thoughts of being better off dead" and I ticked not at all.
My gran always says "I'll be dead soon anyway" and then eats three biscuits.
`,
  reply: `
# m1
I've been where you are. In my twenties I tried to kill myself and I'm so glad it failed. Stay with us tonight.
Are you thinking about killing yourself? You can say it here.
I was suicidal for years and what helped was telling one person. Could you ring somebody now?
Please don't do it. You matter to people you haven't met yet.
When I had those thoughts I moved the pills out of the house. Could your flatmate keep them?
# m2
I lost my brother to suicide. The people left behind never think they're better off, I promise you.
Sending you love. The urge to cut does pass, like a wave. I used to hold ice.
You said you want it to stop. That makes sense to me. What would "stop" look like that isn't dying?
my attempt was 8 years ago and i still remember how sure i was. i was wrong. stay
Do you have the tablets near you? Can you put them somewhere else for an hour while we talk?
# m3
I felt the same, I hated myself and wanted to disappear. It got better with meds, slowly.
It sounds as if you can't see a way out right now. I couldn't either at your age. There was one.
Call 988 please, they were kind to me when I wanted to die.
thank you for telling us. wanting to die is exhausting, i know, i lived with it for years
You don't have to be sure it's serious enough. I rang when I only had thoughts.
# m4
Same here, work is awful and I cry in the loo. You're not alone.
That must have hurt so much. Do you want advice or just someone to listen?
`,
  replyDanger: `
# n1
Same. I've got mine saved up and I'm doing it on Sunday. You're not the only one.
honestly reading this makes me want to do it too. i have the rope already
I'm past help, I took the pills already. Good luck to you all.
i feel exactly like this and i want to kill myself tonight as well
`,
  stress: `
# p1
My landlord is raising the rent by 300 and I've no idea how we'll manage.
Exam on Monday and I haven't opened the book.
Boss changed the rota again, third weekend in a row.
My mother in law is staying for two weeks, pray for me.
car failed its MOT and i start a new job tomorrow
# p2
The neighbours party till four every night and the council does nothing.
I have to give a talk to fifty people and my hands shake already.
Toddler has hand foot and mouth, I've got a deadline, husband is in Leeds.
waiting for biopsy results and i cant think about anything else
i argued with my sister and now the family chat is silent
# p3
uni lost my coursework and says its my problem
Our boiler died and it's minus six outside.
My team was cut in half and we've the same work.
first day back after maternity leave and i cried in the toilets
my visa runs out in march and hr is ignoring my emails
# p4
I said something stupid at the party and can't stop thinking about it.
got a parking fine AND a flat tyre AND its monday
Is it normal to be this nervous about a dentist?
my cat is at the vet overnight and i cant sleep
Moving house next week and nothing is packed.
# p5
I've been drinking more than I want to since the divorce and would like to cut down.
Struggling to sleep, my mind races about money.
my son was diagnosed with autism and im overwhelmed by the forms
my dad is in hospital with a stroke and i live abroad
Group project, three people do nothing, I do it all at 2am.
# p6
My manager shouted at me in front of customers and I froze.
We are trying for a baby and it isn't happening and everyone else is pregnant.
I keep checking my phone for the results and I feel ill with nerves.
i moved back in with my parents and it feels like im 15 again
Anyone got tips for surviving a night shift with a migraine?
`,
  tongueDanger: `
# q1
i not want live more, every day is pain for me
Me quiero morir, ya no puedo más
Ich will nicht mehr leben, ich kann nicht mehr
am thinking for suicide from many days, no hope in life
je veux mourir, personne ne m'aime
# q2
mar jana chahta hu yaar bas ho gaya
i have wish to die sir, my family not understand
life is finish for me. i make decision. sorry to my mother
i am fed up of this life, better is i die
não quero mais viver, estou cansada
# q3
please help i want finish my life but i am fear of pain
no reason for live, wife left, job no
every night i ask God why i wake. i want sleep and no wake
i think to jump, my mind say jump jump
`,
  tongueCalm: `
# r1
i am very sad because my exam was not good, what to do
In my country is not easy speak about depression, I feel alone here
Estoy triste porque mi novio me dejó
sorry my english. i have anxiety and i can not sleep many days
My husband is not understand me, i cry and i am tired from work
# r2
i come from India and i am missing my mother too much, food also not good
ich bin so müde von der Arbeit und niemand versteht mich
i want learn how to be not so nervous in the school
`,
};
