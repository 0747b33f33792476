/**
 * Made-up replies that are unkind or judging, one a line, by the rule they belong to. They were written before the
 * phrases of the product and speak as people do. Every third line of a family is held out: it is looked at for the
 * published figures and never while phrases are written.
 */
export const unkindSentences: Readonly<Record<string, string>> = {
  J01: `
Just get over it already.
Honestly you need to move on, it's been two years.
Snap out of it.
Get over yourself.
can u just get ovr it pls
Seriously, it's time to let it go and move on with your life.
You should be over this by now.
It was months ago, get over it.
How long are you going to drag this out? Move on.
Just stop living in the past.
Shake it off and carry on.
isn't it time you got over her?
You just have to put it behind you and get on with it.
Jst snap outta it
Aren't you over that yet?
Let it go, that was ages ago.
`,
  J02: `
It's all in your head.
Thats just in ur head.
You're imagining things.
It's purely psychological, there's nothing actually wrong with you.
There's nothing wrong with you, you're perfectly fine.
You're making yourself ill by thinking about it.
Your pain isn't real.
its literally all in your mind lol
You are just imagining that people dislike you.
This is all just in your imagination.
Doctors found nothing so you're obviously fine.
You've talked yourself into this.
`,
  J03: `
It's not that big a deal.
You're making a mountain out of a molehill.
Why are you making such a big deal out of this?
Its nothing to cry about.
It's really not that bad.
It could be so much worse.
It's just a breakup.
It's only a job, you'll find another one.
That's hardly a reason to be depressed.
no big deal, ppl lose pets every day
That's such a small thing to be upset about.
It was just a dog.
Is that it? You're this upset about that?
Everyone has bad days, it's not a crisis.
This isn't worth getting upset over.
`,
  J04: `
Other people have it worse.
There are kids starving in Africa and you're upset about an exam.
Think about people with real problems like cancer.
Some of us have actual illnesses you know.
People in war zones would love to have your life.
ppl have it way worse than u
You have no idea how lucky you are compared to others.
Try telling that to someone who lost their legs.
At least you have a roof over your head.
At least you didn't get beaten like I did.
My cousin has cancer and she doesn't complain.
Millions of people go through far worse and don't whine about it.
Be glad you aren't homeless.
There's always someone worse off than you.
Others would kill for what you have.
`,
  J05: `
You should be grateful for what you have.
Count your blessings.
You have a good job and a family, what do you have to be depressed about?
How can you be sad with a life like yours?
You're so ungrateful.
Be thankful you even have parents.
You have everything, so why are you unhappy?
A bit of gratitude would do you good.
You don't know how good you have it.
what r u even sad about, ur life is great
You've got no reason to be depressed.
Focus on what you have instead of whining about what you don't.
`,
  J06: `
You're overreacting.
You're being so dramatic.
Stop being so sensitive.
ur way too sensitive lol
You are blowing this completely out of proportion.
Don't be such a drama queen.
Why do you have to be so dramatic about everything?
I think you're overthinking this and being a bit hysterical.
You take everything way too personally.
That's a huge overreaction.
Can't you take a joke?
Bit dramatic, don't you think?
You're so thin-skinned.
Stop acting like it's the end of the world.
Toooo sensitive as always...
You're overrreacting again
Your being ridiculous.
This is just melodramatic.
`,
  J07: `
Man up.
Toughen up, buttercup.
Grow up.
You need to grow a pair.
Suck it up like the rest of us.
boys don't cry mate
Real men don't sit around talking about feelings.
Grow a backbone.
Put your big girl pants on.
Stop acting like a baby and be a man.
Just deal with it.
You gotta toughen up, the world won't wait for u
Grow some thicker skin.
Be a man about it.
`,
  J08: `
You need to stop thinking like that.
You need to accept it and stop complaining.
You have to realise nobody owes you anything.
You just have to get a grip.
You've got to stop letting this control you.
u need 2 calm down
You must learn to control your emotions.
Get a grip.
Pull yourself together.
Get your act together.
You need to get your priorities straight.
You need to understand that life isn't all about you.
You need to be more disciplined.
`,
  J09: `
You should have left years ago.
You should have known better.
You should be ashamed of yourself.
u shoulda thought of that before
You should have just said no.
You never should have told her.
What did you expect?
You ought to be over this.
Should've studied harder then.
You had plenty of chances and you blew them.
I told you this would happen.
Told you so.
You should feel guilty for that.
Well that was a stupid thing to do.
`,
  J10: `
Why don't you just go outside?
Why can't you just be normal?
Why don't you just leave him?
why dont u just stop
Why didn't you simply ask for help?
How hard can it be to get out of bed?
It's not that hard to take a shower.
Literally just go outside, it isn't hard.
Why won't you just eat something like everyone else?
Just eat.
Just stop cutting.
Couldn't you just have said no?
Just don't think about it.
`,
  J11: `
Stop feeling sorry for yourself.
Calm down.
Stop crying, it won't change anything.
Quit whining.
Enough with the self pity.
stop moaning every day
You're wallowing in self-pity.
All you do is complain.
Just stop worrying so much.
Nobody likes a whiner.
Stop your whinging and do something.
What a pity party.
Quit the pity party already
Cry less, work more.
Stop playing the victim.
ur always playing victim
`,
  J12: `
You brought this on yourself.
It's your own fault.
Thats on you.
You only have yourself to blame.
You did this to yourself.
You made your bed, now lie in it.
Maybe if you weren't so difficult he wouldn't have left.
No wonder she left you.
no wonder u have no friends
You're the problem here.
You ruined your own marriage.
Have you considered that you're the problem?
You deserved it.
What goes around comes around.
This is all ur fault
Sounds like you got what you deserved.
You must have done something to make him hit you.
It takes two, so what did you do to provoke him?
`,
  J13: `
Happiness is a choice.
You choose to feel this way.
You're choosing to be miserable.
Depression is a choice, sorry not sorry.
Nobody can make you feel bad without your permission.
It's mind over matter.
You just decide to be happy, it's that simple.
Being anxious is a decision you make every morning.
u chose this life
You're letting yourself be sad.
Happiness comes from within, so just choose it.
`,
  J14: `
If you really wanted to get better, you would.
You're not even trying.
Try harder.
You clearly don't want to get better.
You don't want help, you want sympathy.
Stop making excuses.
That's just an excuse.
if u actually cared u would get up
You're just not putting in the effort.
You're using your illness as an excuse.
Excuses, excuses.
You can't be helped if you don't want it.
You like being depressed.
Admit it, you don't actually want to recover.
How badly do you really want it?
You gave up too easily.
`,
  J15: `
Suicide is selfish.
Killing yourself is the coward's way out.
Suicide is a permanent solution to a temporary problem.
That's so selfish of you.
self harm is just stupid
You'd be taking the easy way out.
Only weak people think about suicide.
People who kill themselves are cowards.
Cutting is pathetic and immature.
Suicidal people are so selfish.
Thinking about ending it is an insult to people who are dying.
`,
  J16: `
Think of what this does to your family.
How could you do that to your kids?
Your poor mother, imagine what she's going through because of you.
Have you thought about how your children feel?
You are tearing your family apart.
You're hurting everyone who loves you.
ur breaking ur moms heart
You owe it to your parents to get better.
She gave you everything and this is how you repay her.
Don't be so selfish, your wife needs you.
She's still your mother, you only get one.
You should forgive your father, he's family.
Family is family, you have to call them.
`,
  J17: `
You're just attention-seeking.
You're lazy.
You are such a loser.
What a pathetic excuse for a person.
You sound crazy.
ur crazy
You're so weak.
You're nothing but a selfish coward.
You idiot.
Such an attention seeker smh
You only post this for attention.
stupid snowflake
You're a spoiled brat.
You're toxic and manipulative.
You are honestly a terrible mother.
You're a bad person.
your just lazy
ur pathetic
U R A L0SER
You must be really stupid to believe that.
How dumb are you?
Are you stupid?
What is wrong with you?
What kind of mother does that?
You're a disgrace.
You disgust me.
You're a hypocrite.
Lazy ass.
`,
  J18: `
He is a junkie who committed suicide.
Another crackhead asking for money.
She's a total schizo.
Those psychos should be locked up.
retard
Nutcases like that belong in an asylum.
A failed suicide attempt isn't a big thing.
Druggies never change.
`,
  J19: `
You clearly have BPD.
You're obviously bipolar.
Sounds like you have a personality disorder.
You are a textbook narcissist.
ur def autistic
You don't have depression, you have ADHD.
I'm pretty sure that's borderline.
You're psychotic.
That's schizophrenia, no doubt.
You probably have OCD.
Your boyfriend is definitely a narcissist and you're codependent.
`,
  J20: `
Stop taking your meds, they are poison.
You don't need medication.
Throw away those pills.
Just come off your antidepressants.
ssris r poison
Double your dose and you'll be fine.
Antidepressants are a crutch.
Big pharma just wants your money.
Medication is for weak people.
Get off those drugs before they turn you into a zombie.
You should take 50mg of sertraline instead.
Pills only mask the problem.
You should get on meds.
Skip your tablets for a few days and see.
Meds are a scam.
`,
  J21: `
I don't believe that really happened.
You're lying.
Are you sure it really happened like that?
This is fake.
this story sounds made up
You are exaggerating.
Yeah right, sure that happened.
That never happened.
I find that very hard to believe.
Nice creative writing exercise.
Pics or it didn't happen.
You're just faking it.
ur makin this up
There are two sides to every story, I'd like to hear his.
I don't buy it.
Things that never happened for 500.
False memories are a thing you know.
`,
  J22: `
You don't seem depressed.
You don't look sick.
But you were laughing yesterday, so how can you be depressed?
If you were really suicidal you wouldn't be posting here.
You look fine to me.
u dont sound suicidal
Depressed people don't go to parties.
You can't be that anxious if you have a job.
People who really want to die don't talk about it.
You seem perfectly normal.
`,
  J23: `
Cheer up, think positive!
Just be happy.
Just smile more.
Good vibes only!
Look on the bright side.
Stop being negative.
Choose joy!
just think happy thoughts
Don't be so negative all the time.
Turn that frown upside down.
Your negativity is what's keeping you down.
There's no point being sad.
Negative thoughts attract negative things.
Chin up!
Don't worry, be happy.
`,
  J24: `
Everything happens for a reason.
God never gives us more than we can handle.
What doesn't kill you makes you stronger.
This too shall pass.
Time heals all wounds.
It was meant to be.
Every cloud has a silver lining.
It is what it is.
She's in a better place now.
You can always have another baby.
There are plenty more fish in the sea.
At least he isn't suffering any more.
`,
  J25: `
That's nothing, wait until you have kids.
You think that's bad? I lost my house.
Try being a single parent with three jobs.
I had it much worse and I never complained.
I went through the same and I didn't need therapy.
Lol that's nothing compared to what I deal with.
try living with my pain for one day
When I was depressed I just went to work.
I've been through worse and I'm fine.
If I can do it then so can you.
You don't know what tired is until you've had a baby.
Be glad, mine was ten times worse.
`,
  J26: `
I know exactly how you feel.
I know exactly what you are going through.
We've all been there.
Everyone gets sad sometimes.
Everybody has anxiety these days.
Who doesn't feel like that?
everyone feels like that lol
Join the club.
You're not the only one with problems.
You're not special, we all struggle.
Welcome to the real world.
`,
  J27: `
Boo hoo, nobody cares.
Cry me a river.
Get a life.
Shut up.
stfu
who cares
No one asked.
First world problems.
Go away.
Fuck you.
Screw you and your sob story.
waaah waaah
Nobody gives a shit about your feelings.
I couldn't care less.
Go cry somewhere else.
You're so full of shit.
piss off
STFU AND GO AWAY
Get lost, loser.
sh*t up you b1tch
I don't give a damn about your problems.
F*** off.
`,
  J28: `
Go kill yourself.
kys
Just do us all a favour and end your life.
You should kill yourself.
k y s
Why don't you just go hang yourself.
The world would be better off without you.
Please just off yourself.
go jump off a bridge
Drink bleach.
k1ll urself
Hurry up and slit your wrists.
You'd be better off dead.
Just take all the pills then, nobody would miss you.
Everyone would be happier if you were dead.
Do it, pull the trigger.
go die
`,
  J29: `
People like you always do this.
You people are all the same.
All men are trash.
Typical woman.
Your kind never learns.
Addicts always lie.
Depressed people just want attention.
Borderlines are manipulative.
ur type never changes
Mentally ill people shouldn't have children.
Your whole generation is weak.
`,
  J30: `
You never listen to advice.
You always complain.
You always make everything about yourself.
Everything is always about you.
You never take any responsibility.
u never listen
Every week it's something new with you.
You do this every single time.
It's always someone else's fault with you.
Here we go again.
Not this again.
`,
  J31: `
Tell me your real name and address.
What's your real name?
Where do you live?
Send me a picture of you.
How old are you and what school do you go to?
give me ur number
What town are you from?
Post a photo so we can see the scars.
Tell us exactly what he did to you, in detail.
You have to tell us everything or we can't help.
Why won't you say who did it? Name him.
asl?
`,
  J32: `
Promise me you won't do anything.
Only talk to me, nobody else understands you.
I'm going to save you.
You can only trust me.
Don't tell your therapist about this.
I will always be here day or night.
dont tell anyone we talked
I'm the only one who really gets you.
You don't need your friends, you have me.
Let me handle this for you.
Swear to me you'll never do it again.
`,
  J33: `
Why post if you won't take advice?
I'm just trying to help you and you won't listen.
After everything I wrote you still complain.
Then don't ask.
Don't post here if you don't want answers.
A thank you would be nice.
fine, then dont take my advice
I give up on you.
I gave you good advice and you ignored it.
We can't help you if you reject everything.
You asked for opinions, deal with it.
Wasted my time writing this.
`,
  J34: `
That's not real depression.
You don't know what real pain is.
That's just sadness, not depression.
You are not actually autistic.
Self-diagnosing is an insult to people with the real thing.
thats not even trauma
You're just sad, stop calling it depression.
Come back when you have a diagnosis.
You don't belong here.
This group is for people with actual problems.
Being shy isn't social anxiety.
You can't have PTSD, you were never in a war.
Everyone thinks they have ADHD nowadays.
`,
  J36: `
Therapy is a waste of money.
You don't need a therapist, you need a job.
Therapists just tell you what you want to hear.
Talking about it won't change anything.
Psychiatry is a scam.
therapy is for crazy ppl
Counselling is for people with no friends.
A good walk beats any shrink.
Forget therapy, just hit the gym.
You pay someone to listen to you? Lol.
`,
  J37: `
You need to pray more.
You wouldn't be depressed if you had Jesus.
It's a lack of faith.
God is punishing you.
Give your life to Christ and this will go away.
This is what happens when you turn away from God.
Depression is a demon, rebuke it.
Suicide is a sin, you will burn in hell.
just pray about it and stop worrying
Repent.
You must be paying for something from a past life.
`,
  J38: `
Pull yourself up by your bootstraps.
Life isn't fair, deal with it.
Nobody owes you anything.
Get a job.
Just work harder.
Welcome to adulthood.
Nobody is coming to save you.
You've just got too much time on your hands.
Get off your ass and do something.
The world doesn't revolve around you.
everyone else manages to go to work
No pain no gain, stop whining.
Get out of bed and stop being useless.
That's life, suck it up.
`,
  J39: `
You're too young to be depressed.
At your age you should have it figured out.
What could a teenager possibly be stressed about?
Kids these days are so soft.
In my day we just got on with it.
Wait till you're older, then you'll know real stress.
ur just a kid what do u know
You're too old for this nonsense.
Ok boomer.
It's just hormones.
You're a grown woman, act like it.
My generation didn't have time for depression.
`,
  J40: `
Maybe lose some weight and you'd feel better.
You're fat, that's why.
Have you thought about eating less?
Just put the fork down.
You'd be pretty if you weren't so skinny.
ur so fat lol
Go eat a burger.
You look like a skeleton.
Nobody wants to date someone who looks like you.
You'd be happier if you took care of your looks.
You're disgusting to look at.
Eat a sandwich.
`,
  J41: `
If you don't go to the doctor I won't talk to you again.
Either you change or nobody will stay.
Do what I say or don't come back here.
This is your last chance to listen.
Don't come crying to me when it goes wrong.
do it or im done with u
I'm done with you.
Take my advice or leave.
Don't bother replying unless you've called a doctor.
Leave him or stop complaining.
`,
  J42: `
Deep down you know you enjoy this.
You just want people to feel sorry for you.
You want to be the victim.
You secretly like the drama.
You're only doing this to punish him.
u just want sympathy
You're fishing for compliments.
You love being miserable.
You don't really feel that way.
You don't mean that.
You're doing this on purpose.
You're just jealous.
You obviously still love him, admit it.
You're in denial.
`,
  J43: `
You're a waste of oxygen.
You are a burden to everyone.
Subhuman scum.
What a waste of space.
You're trash.
ur garbage
You're worthless.
You're a parasite living off taxpayers.
You're nothing.
Worthless piece of shit.
People like you shouldn't breed.
Useless.
You animals make me sick.
You are less than human.
`,
  J44: `
DM me, I don't want to talk here.
Add me on Snapchat.
Let's take this to WhatsApp.
Text me, I'll give you my number.
message me on insta instead
Join my discord, it's better than this place.
Let's meet up tonight, just you and me.
Email me privately and I'll tell you what really works.
hmu on telegram
Can we talk on Kik?
Check out my coaching programme, link in bio.
`,
  J45: `
Oh poor you.
Wow, your life must be so hard.
Congratulations, you've discovered being an adult.
Sure, because that will totally help.
Cool story bro.
Aww did someone hurt your feelings?
Oh no, how will you ever survive.
Great job ruining another relationship.
slow clap for u
Must be nice to lie in bed all day.
Do you want a medal?
Here's the world's smallest violin.
Have you tried not being depressed?
Yeah because crying fixes everything, right?
oh im soooo sorry princess
Thanks for sharing, nobody needed that.
Call the waambulance.
Oh please, spare me.
`,
  J46: `
Nobody wants to hear about this.
Stop posting about your problems.
Keep it to yourself.
Why are you telling us this?
This isn't the place for that.
ur bringing everyone down
Can you talk about something else for once?
We're tired of hearing about it.
Take your drama elsewhere.
Nobody wants to read all this.
Not everything needs to be shared online.
You post too much.
too long didn't read
tl;dr
This is exhausting to read.
`,
  J47: `
You'll never amount to anything.
You will always be alone.
Nobody will ever love you.
You'll never get better.
no one wants u
There's no hope for you.
You're going to end up like your father.
You'll fail again, you always do.
You have no future.
Nobody likes you.
It's hopeless, don't bother.
Your kids will hate you.
`,
  J48: `
Shame on you.
Have some self respect.
I'm disappointed in you.
How dare you say that about your parents.
You make me sick.
Have you no shame?
I expected better from you.
That's disgusting.
u should feel bad
What you did is unforgivable.
I would never do that to my child.
You have no morals.
A good mother wouldn't even think that.
`,
  J49: `
It's just a phase.
You're just confused.
Being trans is a mental illness.
You only think you're gay because you were hurt.
pick a side lol
That's not natural.
You'll grow out of it.
Pronouns won't fix your depression.
You're not really a woman.
It's a trend, everyone wants to be nonbinary.
`,
  J50: `
What were you wearing?
Why didn't you just leave him?
Why did you go back to him?
You let it happen.
Why didn't you fight back?
Why didn't you report it to the police?
It wasn't really rape.
u were asking for it
He only hits you because you provoke him.
He can't be that bad if you stayed.
You were drunk so what did you think would happen?
It was so long ago, why bring it up now?
Boys will be boys.
He didn't mean it like that, don't ruin his life.
Forgive and forget.
`,
  J51: `
I hope you die.
I hope you rot.
I'm gonna find you and make you pay.
Watch your back.
You deserve to suffer.
hope u get cancer
You deserve to be hit.
Someone should slap you.
I hope your kids get taken away.
You'll regret this, I know where you live.
Burn in hell.
`,
};

/** Advice is unkind only where somebody asked to be heard and nothing else (RE-3): a notice with `listen`, none without. */
export const adviceSentences = `
You should talk to your manager about it.
Have you tried meditation?
Why don't you join a club?
You could try going to bed earlier.
Try to get some exercise every day.
If I were you I would quit that job.
have u tried yoga
What you need to do is make a list.
You need to set boundaries with her.
My advice would be to write a letter.
I suggest you cut contact with him.
You should really see a doctor.
Go for a walk every morning, it works.
Try journaling before bed.
I'd recommend cold showers.
How about joining a gym?
What about looking for another flat?
Maybe you could ask your sister for help.
You might want to try magnesium.
The best thing to do is ignore him.
Make sure you drink enough water.
Download an app for it.
You ought to tell your boss.
Just talk to him.
Get yourself a hobby.
First, write down three goals.
It would help if you kept a routine.
Consider switching therapists.
You have to confront her.
Here's what you should do.
`;
