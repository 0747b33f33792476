/**
 * Made-up replies in which no notice may be raised, one a line, by what makes them look unkind to a careless reader. Every
 * third line of a group is held out like those of the unkind ones.
 */
export const kindSentences: Readonly<Record<string, string>> = {
  warm: `
I'm so sorry you're going through this.
That sounds really hard. Do you want to say more about it?
You're not alone with this.
It makes sense that you feel that way after what happened.
Thank you for trusting us with this.
I'm glad you wrote it down here.
You should be proud of yourself for getting through today.
I know how you feel, I lost my dad last year.
It gets better, at least it did for me.
Stay positive, we are with you.
Sending you a big hug.
Take all the time you need.
Your feelings are real and they matter.
I hear how tired you are.
You did the best you could with what you had.
Be gentle with yourself tonight.
It takes courage to say that out loud.
I hope tomorrow is a little softer.
You have every right to be angry.
That was a cruel thing of him to say.
You deserve so much better than that.
You deserve rest and kindness.
I can relate to a lot of this.
Me too. Some mornings I can't get out of bed either.
It's ok to cry.
I'm here if you want to talk.
What would feel good right now?
You're doing great, one step at a time.
I believe you.
Thank you for sharing your story, it helped me.
You've been carrying this for so long.
No pressure to answer.
Welcome to the forum, I'm glad you found us.
Feel free to vent here any time.
Hang in there.
Happy for you that the week went better.
I have no advice, I just wanted you to know I read it.
Your mum sounds like she loves you a lot.
Good luck with the appointment on Friday.
How did it go today?
I was in your shoes two years ago.
Grief comes in waves.
It's okay to say no to them.
You matter to us.
What a horrible week, no wonder you're exhausted.
You've got this.
Please be kind to yourself.
Rooting for you.
That must have been terrifying for you as a kid.
I would have been furious too.
You are stronger than you think.
Whatever you decide, it's your decision and I respect it.
`,
  negated: `
You're not lazy, you're exhausted.
It isn't your fault.
You are not weak for asking for help.
Nobody here will tell you to calm down.
You're not overreacting at all.
That doesn't make you a bad person.
You aren't crazy.
I don't think you're being dramatic.
You are not a burden to anyone.
It's not all in your head.
This was never your fault.
You don't have to be positive here.
You're not a failure because you took a sick day.
Needing medication doesn't mean you're weak.
You don't need to get over it by any date.
I would never tell you to just get over it.
You can't just snap out of depression, nobody can.
Nobody thinks you are selfish for this.
You did not bring this on yourself.
Please don't believe that you're worthless.
Not because you're lazy but because your body needs sleep.
You didn't deserve that.
You don't owe your family anything.
You're not attention seeking, you're asking for help.
Depression is not a choice.
It's not stupid to feel hurt by that.
You are anything but weak.
You're far from pathetic.
There's nothing wrong with you.
You shouldn't feel guilty about it.
You never have to apologise for crying here.
Please don't kill yourself, we would miss you.
I'm not saying you should have left.
You don't have to promise me anything.
You are neither stupid nor dramatic.
That's not you being too sensitive, that's you being hurt.
There's no such thing as too sensitive.
You shouldn't be ashamed of needing help.
Don't feel like you have to man up for us.
None of this is on you.
Nobody would be better off without you.
Please don't stop taking your meds without asking your doctor first.
`,
  reported: `
My mum says it's all in my head too.
I was told to get over it, and that hurt more than the loss.
People say you're lazy when they don't see the illness.
My ex always said I was overreacting.
He told me I should be grateful.
They call you dramatic because they don't want to listen.
When someone says man up, I just walk away now.
Your dad had no right to tell you that you're worthless.
People kept telling me to cheer up.
Society tells men to man up and that's wrong.
It hurts when they say you're attention seeking.
Anyone who tells you it's your fault is wrong.
My brother thinks depression is a choice.
Whoever told you that you are a burden was wrong.
Depression tells you that you're worthless, and it lies.
My doctor said to stop taking the meds slowly over six weeks.
She called you selfish? That's awful.
The voice in your head that says you're a failure isn't you.
I'm so tired of hearing that other people have it worse.
Being told everything happens for a reason made me furious.
Your boss calling you lazy in front of everyone was not okay.
I hated it when teachers told me to try harder.
They kept saying I don't seem depressed.
Some kid at school told my son to kill himself.
Getting told kys online still hurts years later.
He says you're crazy so that you doubt yourself.
Someone in my family told me that suicide is selfish and I never forgot it.
Growing up I heard "you're too sensitive" every day.
You were told it was your fault, and you were a child.
Telling someone to calm down never helps.
Just get over it is the worst advice I ever got.
It must hurt when your parents think you're faking it.
`,
  quoted: `
"Just get over it" is such an unhelpful thing to say.
> You're just lazy
I read that and felt angry for you.
“It's all in your head” was my dad's favourite line.
He wrote "you are pathetic" to you? I'm sorry.
Nothing makes me angrier than "others have it worse".
The words 'man up' should be retired.
Why do people say "cheer up"?
Saying "it could be worse" helps nobody.
I wish people would stop with the "you should be grateful" stuff.
Someone once told me: "Happiness is a choice." I never went back there.
"Kill yourself" is what the kids at school wrote to her, I'm so sorry.
Whenever I hear 'calm down' I get more anxious.
`,
  'first person': `
I call myself lazy all the time.
I'm such an idiot sometimes.
I just need to get over it, I tell myself.
I should have left years ago.
I feel like I'm overreacting.
I was so weak back then, or I thought so.
I can't just snap out of it.
I always think I'm a burden to everyone.
I stopped taking my meds once and it went badly.
I wanted to kill myself last spring and I'm glad I'm here.
I never listen to my own advice.
I'm too sensitive for this world some days.
I know I brought this on myself, or that's how it feels.
I used to think suicide was selfish until I was there.
I don't deserve you all.
I hate myself and I feel pathetic right now.
I don't believe in myself much either.
I'm a recovering addict and I get it.
I was diagnosed with BPD at thirty.
My doctor put me on sertraline and it helped me.
I just stop trying when it gets that loud.
I went to therapy for a year and it helped.
I wish I could just be happy.
I should be grateful for what I have but I can't feel it.
I keep telling myself to man up.
`,
  questions: `
Have you been able to sleep?
Have you tried talking to someone you trust?
Are you safe right now?
Are you thinking about killing yourself?
Do you have thoughts of ending your life?
Would it help to talk about it?
Do you feel like it's your fault?
Do you think you're too hard on yourself?
What do you need from us?
Why do you think you're a burden?
Is there anyone near you tonight?
Did they make you feel guilty?
Do you want ideas or only company?
Does it feel like you have to be strong all the time?
Who told you that you're weak?
Would you call a friend lazy for that?
Do you blame yourself?
How long have you felt like this?
Did something happen today?
Could you call your doctor tomorrow?
`,
  hypothetical: `
If you feel like you're going crazy, you're in good company here.
If someone tells you it's your fault, don't believe it.
Even if you were lazy, you would still deserve care.
Imagine a friend said that to you.
If your friend was sick you wouldn't tell her to get over it.
It can feel as if everyone would be better off without you, and it's not true.
When you think you're worthless, write to us.
You might feel like you're a failure today.
If you want to stop taking your meds, please talk to your doctor first.
Sometimes you feel like you should be over it by now.
Suppose you did overreact, so what, you were hurt.
If you think about killing yourself, please call someone now.
When you feel you have to be positive all the time it wears you out.
It's easy to believe you are the problem when everyone says so.
Your brain will tell you that you're lazy.
Depression makes you feel weak and stupid.
It makes you think you're pathetic.
You may believe you should have done more.
`,
  'near misses': `
You could do it then, when the house is quiet.
You can do it.
Just do it when you feel ready.
Man up north told me about this group.
My lazy cat slept on me all day.
I made a crazy good soup.
We are weak coffee people in this house.
The other day other people had it worse at the bus stop than I did.
My boss is an idiot and yours sounds worse.
He is selfish and you deserve better.
Your ex sounds toxic.
What a pathetic way for him to treat you.
That nurse was so rude to you.
Calm music helps me at night.
The drive home calmed me down.
It's a good choice to rest today.
Don't forget to take your meds.
I threw away the old tablets at the pharmacy.
I'm dying to hear how it went.
This song kills me every time.
Grow tomatoes, they're easy.
Your head must be spinning.
My phone was dead so I couldn't answer.
You're killing it at work.
You always write so kindly.
You never gave up, and that shows.
You always listen to everyone else.
You people are the best.
People like you make this place better.
Everyone here gets it.
I should have said that better, sorry.
You sound exhausted.
You seem like a caring person.
You look after everybody but yourself.
You're so sensitive to others, and it's a gift.
Your story sounds so much like mine.
You're so hard on yourself.
Maybe it's too much to do alone.
She has it worse on rainy days, my old dog.
Let go of the guilt if you can, it isn't yours.
Can you let it out somewhere?
It's a big deal, and you handled it.
Of course you're upset, it was just cruel.
It's only natural to be scared.
You had every reason to leave.
Your reaction makes total sense.
Get well soon.
Get some rest.
I won't tell you to be positive.
The therapist I had was a waste of money, my second one was lovely.
You're welcome to message the team if you don't feel safe.
Where do you feel it in your body?
How old is your daughter now?
I'm trying to understand, tell me more if you like.
Nobody deserves to be treated like that.
Whatever you are feeling is okay.
You are sick and your body needs rest.
Your illness is real even when tests find nothing.
What's your favourite tea?
It was just a bad day, tomorrow is new.
Don't give up.
Don't be so hard on yourself.
Don't be scared to ask.
Stop by any time.
You can stop whenever you want.
Move at your own pace.
Moving on takes time, and there is no rush.
I cried me a whole river last night, so I get it.
We've been together through worse in this group and we stay.
That is nothing to be ashamed of.
It's nothing you did.
`,
  'hard words, kind text': `
Fuck, that's awful. I'm so sorry.
That is so shitty of them.
What the hell, they can't treat you like that.
Damn, you've been through so much.
Screw what they think, you're doing fine.
This illness is a bitch and you're still here.
Fuck depression.
Your parents were fucking cruel to you.
I'd be pissed off too.
Ugh, people can be such idiots.
Shit happens to all of us and it's okay to be mad.
That's bullshit and you know it, you were never the problem.
`,
  "stories of one's own": `
When I lost my job I felt useless for months, and talking here helped me.
In my case the tablets took six weeks and then the fog lifted.
For me it was walking the dog that got me out of the house.
I had a psychiatrist who told me to be patient with myself.
My sister cut contact with our dad and it was right for her.
After my divorce I thought nobody would ever love me.
I prayed a lot, that was my way, yours may be another one.
What helped me was writing three lines each night.
My son came out last year and I was clumsy at first.
I gained weight on the meds and hated it, and it did pass.
I have kids too and some days I just hide in the bathroom.
I thought I was too old to start therapy at sixty, and I wasn't.
I was in hospital twice and both times I felt ashamed.
It took me ten years to leave, nobody should rush you.
`,
};

/** Advice in its place: kind wherever ideas are welcome, so no notice without `listen`. */
export const listenKind = `
Thank you for telling us.
I'm here and I'm listening.
That sounds so heavy.
You don't have to do anything with this.
I read every word.
What was that like for you?
It's fine to only let it out.
No advice from me, just a hug.
I've been there, it's lonely.
You should be proud of writing this.
You don't need to fix anything tonight.
Would you like to tell me more?
I could feel how much you miss her.
You could hear the sadness in your words, and I'm with you.
You have to carry so much.
`;
