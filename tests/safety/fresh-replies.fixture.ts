/**
 * Made-up whole replies as people write them on forums, written before the frames of unkind sentences. The halves in use shaped the
 * frames; the halves kept aside were looked at once, when they were done; what was missed in them
 * has since shaped further frames. Lines are whole replies.
 */
export const inUseUnkind = `
Honestly it sounds like you just enjoy being miserable. I read your other posts and it's the same thing every week.
I'm just being honest here, you're kind of the problem. Have you ever looked at how you treat her?
Must be nice to have so much free time that you can sit around crying about your feelings.
Grow up. Everyone has a bad day at work.
Have you considered that maybe people don't invite you because you're always negative?
When I was your age I had two kids and a mortgage. I didn't have time to be depressed.
sorry but u just want attention, ppl who r really suicidal dont post about it
You keep saying you want to change but you never do anything. It's all excuses.
Think positive! Your life is what you make it. If you focus on bad things bad things will come.
Maybe if you put the phone down for five minutes you would actually have friends. Your generation can't cope with anything.
You're acting like a child. He said no, get over it.
Have you tried, I don't know, going outside? Revolutionary idea.
You chose to have kids, so deal with it.
You sound like a narcissist. I'd bet anything your ex tells a different story.
If you really loved her you wouldn't have said that. Words have consequences.
Cry me a river.
Some people are starving and you're upset because your roommate didn't say hi?
Just get out of bed. It's literally that simple, put your feet on the floor and stand up.
Be a man and stop whining.
I think you're overreacting. He probably just forgot.
It's called life, sweetie. We all have to work.
With that attitude no wonder you're single.
Toughen up buttercup, it only gets worse from here.
This is why nobody takes you seriously.
Everyone gets sad sometimes, you don't need to make it your whole personality.
oh please. you had one panic attack and now its a disability??
Maybe stop playing the victim and people will treat you better.
Your kids deserve better than a mother who lies in bed all day.
You're being ridiculous. A grown man crying over a video game.
Depression is a choice. You can wake up tomorrow and decide to be happy.
It could be so much worse. At least you still have both your legs.
You don't get to call it trauma just because someone yelled at you.
You'd feel better if you lost a few pounds. Just saying.
If you had listened to what we told you last month, you wouldn't be in this mess.
I have no sympathy for people who drink and then wonder why their family left.
I'm sure your boyfriend is thrilled to come home to this every night.
Real men don't cry on the internet.
Let me guess, your ex was "toxic" and your boss was "toxic" and your mom was "toxic". Ever notice what they all have in common?
Ok but have you ever thought about how your friends feel having to hear this all the time?
Suck it up, we all had exams.
You honestly think anyone believes that?
I can't believe you would put your own mother in a home. I could never do that.
That's such a stupid reason to cut somebody off.
You have to want to get better. It seems to me like you don't.
You might want to look in the mirror before you blame him for everything.
Just be happy you have a job. Plenty of people don't.
If that's enough to ruin your week then you are going to have a rough life, hun.
I mean, you did ignore her for two months. What did you think would happen?
I wouldn't call it abuse. He raised his voice. Couples argue.
Nobody cares. Move on.
you r so dramatic omg its just a haircut
A little bit of discipline would fix all of this. Your parents obviously never gave you any.
Do us all a favour and log off for a while.
It's been six months since the funeral, you really should be over it by now.
I'd hate to be your roommate if this is how you react to dirty dishes.
All I hear is blah blah blah poor me.
You're letting your kids down. They'll remember this.
Have some self respect. Running back to him is just sad.
Your poor husband. I can't imagine living with someone who cries that much.
Someone had to say it: you're toxic.
The fact that you think this is trauma is laughable.
Therapy is just paying someone to listen to you complain.
All you do is complain and reject every piece of advice. I don't know why we bother.
Try harder. There's no magic pill for laziness.
You sound just like my ex, always the victim, never at fault.
And how exactly is that his fault? You gave him your password.
Not gonna lie this is kinda cringe. You're 26.
I'm trying to help you but you obviously don't want help.
Whatever. You've clearly made up your mind to be unhappy.
You've got to quit blaming your childhood for everything. You're forty.
If you were a better listener maybe she would have stayed.
Ever thought that you might be the toxic one?
Weird that you only feel ill when there's work to do.
You're embarrassing yourself.
Nice sob story. What do you want, a medal?
You're an adult. Act like one.
Somebody who really had OCD wouldn't joke about it like you do.
How hard can it be to just say no?
Why do you always have to be so negative? It brings everyone down.
You never should have had a dog if you can't look after yourself.
Wow. Just wow. You left your own kid?
Repent and turn to Jesus. This darkness is in your life because of sin.
Your feelings aren't facts and frankly they aren't anyone else's job.
Kill yourself then, nobody is stopping you.
You want to know why you have no friends? Read your own post again.
It's not rocket science. Eat less, move more, stop complaining.
Have you tried not being so needy? Men run from that.
Clearly you didn't learn anything from the last time.
Sorry to break it to you but that's just how the world works. Deal with it.
You're blowing this way out of proportion. Take a breath and look at it like a grown up.
I don't see the big deal here tbh. So he yelled, so what.
If it was really that bad you would've left.
Sorry for your loss but he was 89, what did you expect?
You people always want a trophy for doing the bare minimum.
Life isn't fair, princess. Welcome to the real world.
Your anxiety isn't an excuse for bad manners. You could have texted back.
You just have a victim mentality. Change your thoughts and you change your life.
Here we go again. Another day, another crisis from you.
No one is going to hire you if you keep acting this helpless.
You only get one mum. You'll regret this when she's dead.
If you can't handle a bit of criticism then maybe don't post online.
You wouldn't be so anxious if you ate properly and stopped scrolling all night. It's common sense.
A real mother would not feel like that about her baby.
You're honestly lucky he stayed with you this long.
Everyone is struggling with money right now. You aren't the only one.
Did it ever occur to you that she might be tired of carrying you?
What kind of person forgets their own kid's birthday?
Sure, and I'm the queen of England. Nobody gets fired for that.
Stop it with the "I can't". You can, you just won't.
You'd rather complain than change. I've seen a hundred of you on here.
Lose the attitude and maybe somebody will help.
There's a reason they all left you.
Oh boo hoo, you had to wait three weeks for an appointment. Try living in my country.
You literally have nothing to be anxious about.
I think you need to hear this: you are being abusive to him by being sad all the time.
You can't expect people to tiptoe around you for ever. Learn some coping skills.
Antidepressants are a crutch. You're taking the easy way out.
Most people would be grateful for half of what you have.
You seem like a very difficult person to be around.
You've been given every chance and you've blown all of them.
I bet you didn't even tell him how you felt. Men aren't mind readers, you know.
Aw, did someone hurt your little feelings? 🙄
You do realise other people have feelings too? It's not always the you show.
`;

export const inUseKind = `
You should be proud of yourself for getting through today. Posting here took courage.
Please don't give up. I nearly did in March and I'm so glad I waited.
I see it a bit differently, but you know your family and I don't.
I kept telling myself to grow up and get over it. It took a therapist to show me how cruel that was.
You don't need to apologise for venting here, that's what this place is for.
My dad used to say "stop crying or I'll give you something to cry about". I still hear it, so I understand why this hurts.
I was such a drama queen about my first break up, haha. It hurt like hell though and I'm sorry you're there now.
If you ever feel like you might act on those thoughts, please call somebody straight away. We want you here.
I don't think you're overreacting. He should not have read your messages.
What you're feeling makes sense. Anyone would be worn out after a year like that.
It sounds like you're being really hard on yourself. Would you speak to a friend like that?
I'm an idiot with money too, I've been in debt since I was 19. You're not alone in this.
People told me to just think positive and I wanted to scream. You don't have to pretend here.
You don't have to be grateful for scraps just because other people have it worse.
I have no idea what it's like to have kids, but I know what tired feels like. Sending you a hug.
You must be exhausted. Have you been able to eat today?
I was the toxic one in my marriage, and it took me ages to see it. I'm working on it. Thanks for writing this so honestly.
What would you like from us, ideas or just some company?
Don't be so hard on yourself! You're doing the best you can with what you've got.
Stop me if this isn't helpful. When I had panic attacks I held an ice cube and it gave me something else to notice.
Honestly, you're stronger than you think. You left, and that's the hardest step.
I've been in a similar place and it was horrible. I won't say I know how you feel, because yours is yours.
I feel like a failure as a mother most days. Then my son laughs and I think, okay, maybe not.
You're not too much. The people who made you feel that way were not enough.
You're allowed to miss him and still know he was bad for you.
I was lazy and mean back then and I hate how I treated my brother.
You never have to justify being sad to us.
Just wanted to say I read all of this. I don't have advice, only that I'm glad you told us.
How are you today? I kept thinking about your post.
You deserve better than someone who calls you crazy.
No need to answer everybody. Rest if you need to.
You're a good parent who is having an awful time.
I hope you can get some sleep tonight. You've been through so much.
It makes me angry that they didn't believe you. I believe you.
You did nothing wrong by saying no.
If it helps, my doctor changed the dose after two weeks and the shaking stopped. Yours may see it another way, so do ask.
You know yourself best. If the group felt wrong, then it was wrong for you.
I got told to man up my whole life. It nearly killed me. Please keep talking.
That sounds so lonely. I'd be crying too.
I disagree with the others here, I think it's fine to keep living with your parents until you're ready.
The first step is always the worst. Could you ask someone to sit with you when you phone?
I can't stand it when people say everything happens for a reason. Some things are just awful, and this is one.
You're so much more than your worst day.
I hate that you had to go through this. It wasn't fair then, and it isn't fair now.
Try to remember that a thought is only a thought. It took me years, so no pressure.
We all need help sometimes. You helped me in my thread last week, remember?
You were never lazy, you were ill.
Please go easy on yourself. If your friend did this you would hug her.
It sounds like you've tried everything you can think of and are still stuck. That's exhausting.
It's not stupid. I cried over a broken mug last night.
You can stop whenever you want, and you can come back whenever you want.
You sound tired, and you sound like someone who cares a lot about her children.
Whatever you decide, it doesn't make you weak.
That's not being needy. That's being a person.
Why do people say things like that? You deserved kindness.
I made every mistake in the book when my daughter came out. You're asking how to do better, and that already counts.
It's okay if the only thing you did today was breathe.
If you have to cancel, cancel. Your health comes first.
My ex called me crazy so often that I believed it. You are not crazy.
Could you tell us a bit more about what happens when you try? Only if you'd like to.
You haven't failed. You're learning, and it's allowed to be messy.
You're entitled to your anger. He lied to you.
You can be a good son and still say no to her.
No one should have to hear that from their own father.
It's not too late. I went back to school at 50.
You won't feel like this forever, even though it feels that way.
I'd say leave the phone in the kitchen at night, since you asked. It's the only thing that worked for me.
They should be ashamed, not you.
I hope tomorrow is lighter.
You can't pour from an empty cup. Who looks after you?
You've got nothing to prove here.
If you decide to leave, we're with you. If you decide to stay, we're with you too.
That's a lot of change in one month. No wonder you feel all over the place.
You're not broken. You're hurt.
Good luck on Monday! Tell us how it goes if you feel like it.
`;

export const asideUnkind = `
No offense but you sound really spoiled. Some of us would kill to have parents who pay for college.
You need to stop feeling sorry for yourself and get a job. That's what I did and it worked.
That sounds hard. But at the end of the day you're an adult and nobody is going to come save you.
Why would you even stay with someone like that? What did you expect to happen?
lol ok and? first world problems
Nobody owes you a friendship. If you want people to like you, try being likeable.
Use your head. If you don't sleep of course you're going to feel awful.
I get that you're hurting, but you're being really selfish right now. Think about what this does to your mum.
God doesn't give you more than you can handle. If you prayed more you wouldn't feel this way.
That's not anxiety, that's just being shy. Real anxiety is when you can't leave your house.
wow what a drama queen. it was one text message
It's not that deep. You're reading way too much into it.
My sister has actual bipolar disorder and believe me you don't have it.
Well, what were you wearing? I'm only asking because there are two sides to everything.
People like you are exhausting. You come here, dump everything, and never thank anyone.
Not to be harsh, but you brought this on yourself. You knew he was married.
I don't buy it. Your story has changed three times.
You have a roof over your head and food on the table. What exactly do you have to be depressed about?
Medication is for people who can't be bothered to fix their own lives. Throw the pills out and hit the gym.
You should be ashamed of how you spoke to your dad. He gave you everything.
Wow, so you lost a cat. I lost my husband. Try that for a while.
I'm sorry you feel that way but maybe you need to take some responsibility for once.
You're way too sensitive. If a joke about your weight hurts you then maybe do something about the weight.
Seriously? You're still going on about this? It's been a year.
Are you even trying? Because from what I can tell you do the same thing over and over and then act surprised.
You clearly have borderline. Everything you wrote screams BPD.
Look, I'm going to give you some tough love. You are lazy and you know it.
I've been through far worse and I never once complained about it.
Stop making everything about you. Your brother just got married, let him have his day.
Do you ever listen to yourself? You sound insane.
What do you want us to do about it? We aren't your therapists.
sounds like a you problem tbh
Get a grip. You are thirty two years old and you still can't make a phone call?
Pathetic.
The world doesn't revolve around you. Your coworkers have their own problems.
You're just looking for an excuse not to go to work.
Nobody forced you to take that job. You made your bed, now lie in it.
Try gratitude instead of complaining. There's always someone worse off than you.
You're wasting everyone's time here with the same question.
How can you be lonely when you're married? That makes no sense at all.
You need to learn how to take a joke.
Kids these days have a label for everything. In my day we just called it being tired.
Not everything is about your mental health. Sometimes you are just rude.
This is embarrassing to read. Delete it before someone you know sees it.
Snap out of it already, your wife must be so tired of you.
Yeah I'm sorry but you lost me at "I quit because my boss was mean". Grow a spine.
There is nothing wrong with you except that you have too much time on your hands.
You call that a relapse? I drank for nine days straight once.
You're too young to know what love is. You'll laugh at this in ten years.
Sounds like someone needs a nap and a reality check.
Why don't you just leave then? You clearly like the chaos.
With all due respect, you come across as very entitled. The receptionist was only doing her job.
Stop fishing for compliments. You know you're not ugly.
So what? Everyone's parents got divorced. You're not special.
You are not depressed, you're bored. Get a hobby.
You know what your problem is? You never finish anything.
Maybe the reason he cheated is that you were never in the mood.
I hate to say it but I think you like being sick. It gets you out of things.
If you can type all of this you can write a CV.
Man up and tell her. You're being a coward.
I'm not a doctor but you sound like a hypochondriac.
Self-diagnosing from tiktok again, are we?
You just need to choose joy. Happiness is a decision and you're not making it.
Lots of people have it tougher than you and they manage to show up.
It is what it is. Stop dwelling on it.
Pull yourself together for the sake of your children.
There's no such thing as burnout. It's a made up word for people who don't like work.
You ought to count your blessings instead of moping about.
You really couldn't see that coming? Everybody else could.
Imagine being this upset over a grade smh
Ungrateful. Your parents sacrificed so much for you.
I understand it's difficult, but other mothers manage three kids and a job without falling apart.
It's just a phase. You'll change your mind when you meet the right man.
Please educate yourself before you post things like this.
Do you want a pity party? Because that's what this looks like.
I doubt it was that bad. Memory plays tricks and you seem like the type to exaggerate.
Okay then stay miserable, see if I care.
You are making a mountain out of a molehill. Let it go.
I would never let a man treat me like that. I guess some women have no standards.
If I can quit smoking after thirty years then you can stop eating junk. No excuses.
The way I see it, you're the one who walked out, so you don't get to be sad about it.
Stop crying about a girl you dated for two weeks. It's pathetic.
This is your third post today. Get a life.
Millions of people go to work with anxiety every day. What makes you so special?
Ok boomer. Maybe you raised them wrong.
Bless your heart. You really thought that would work?
You two deserve each other.
I'm so tired of people using ADHD as an excuse to be late.
Other people manage. Why can't you?
You know you have to actually do something, right? Sitting there waiting for it to get better is childish.
You obviously don't love your kids enough to stop.
Pffft. Talk to me when you've got real problems.
The whole world isn't out to get you. You're paranoid.
That's rich coming from someone who hasn't worked in two years.
Good luck with that attitude.
Honestly I'd have dumped you too.
Stop being so lazy and clean your room, then you'll feel better. Works every time.
Do you hear how entitled that is? She's your mother, not your bank.
Are you seriously comparing your breakup to people who went to war?
Didn't you post this last week? What happened to all the advice we gave you?
It's pretty immature to block someone over that.
So you gave up. Figures.
I'm sick of hearing about it. We get it, you're sad.
Too many people today think feeling bad is an illness. Go do something useful and you'll forget about it.
Don't be such a baby about needles. They last a second.
You don't have social anxiety if you can go to concerts, that's not how it works.
It must be exhausting, being you. Being offended by everything.
I feel bad for your children.
Well you did marry him. Nobody to blame but yourself.
Your mindset is the issue. Winners look for solutions, losers look for sympathy.
It was years ago, why are you still letting it control you? Forgive and forget.
you gotta stop being so weak bro. nobody respects a guy that cries
You sound ungrateful and bitter, and I think deep down you know it.
Come on, you're smarter than this. Even my ten year old knows not to send money to strangers.
Just ignore them. You let it get to you, that's on you.
Why are you on here instead of getting real help? That's just irresponsible.
If you aren't going to listen then don't ask.
Yikes. The lack of self awareness here is something else.
You really need to work on your anger before you drive everyone away.
Don't come crying to us when it goes wrong.
Choosing to be offended is still choosing.
It's all in your head. Keep busy and it will pass.
Did you just come here for pity or do you actually want to fix it?
`;

export const asideKind = `
It's not your fault. You were a kid, and the adults should have kept you safe.
I felt so pathetic when I lost my job. I stayed in bed for a month and told everyone I was fine.
You asked what helped me sleep: I got rid of the clock in my bedroom and that made a big difference.
You're not being dramatic at all. That would shake anybody.
Nobody gets to tell you that your pain isn't real.
You aren't lazy. Depression makes even brushing your teeth feel like a mountain.
Be gentle with yourself tonight. The dishes can wait.
You need to be kind to yourself, even if it's just for an hour.
Everyone is different, so take what's useful from this and leave the rest.
I blamed myself for years. I thought if I'd been a better daughter she would have stopped drinking.
You have nothing to be ashamed of.
You said you wanted ideas, so here is one: could your sister take the kids on Saturday morning?
I'm so sorry. I lost my mum in May and I still pick up the phone to ring her.
Your feelings matter. Even the ugly ones.
That was a cruel thing for her to say, and you did not deserve it.
Hey, one bad week doesn't undo six good months. You're still sober, and I'm still cheering for you.
You can be angry. You don't have to forgive anybody before you are ready.
I used to think I was weak because I needed pills. I'm not, and neither are you.
Maybe I'm wrong here, but could it be that she was scared rather than angry?
They called you selfish for setting a limit. That isn't selfish.
I wish someone had told me at your age that it's okay to not know what you want.
You could ask your GP about it if you'd like to, but there is no rush.
It's okay to be upset about small things. Small things add up.
My brain tells me I'm useless every morning. I've learned to say "thanks, brain" and make coffee.
It might get worse before it gets better, as it did for me, but it did get better.
There's no shame in going back to hospital. You are looking after yourself.
I'd gently push back on one thing: you say you ruin everything, but you wrote about three friends who stayed.
You're right, it isn't fair. I'd be furious too.
Your mum telling you to snap out of it must have stung.
I can't promise that it will be fine, but you don't have to carry it alone.
I used to say that other people had real problems and I didn't. It kept me from getting help for ten years.
Don't let anyone rush you through grief. Six months is nothing.
When I was your age I thought nobody would ever love me. I'm 41 now and my wife is snoring next to me.
Should you ever want to talk, I'm around most evenings here in the thread.
Oh man, I do this too. I read one text forty times and decide that they hate me.
You have to do what's right for you, and whatever that is we'll be here.
Nobody here will think you're attention seeking. Needing attention when you're hurting is human anyway.
I think that you're being brave, even if it doesn't feel that way.
You are not a burden. I know your head says otherwise.
I was jealous and stupid and I lost her because of it. It's a slow climb back but I'm getting there.
You need rest, not another list of things to fix.
That must have been terrifying. What a terrible thing for a doctor to say.
Take your time. You don't owe anyone an explanation.
As you asked for tips: I set one alarm, far from the bed, and told myself I only had to stand up.
I don't know why people are so cruel to men who cry. Cry all you want.
You might feel silly asking, but nobody worth having will think less of you.
I'm so proud of you! Nine days is huge.
I told my sister she was overreacting once and I've regretted it ever since. I'm glad you have someone who listens.
Maybe it's the wrong therapist and not you. I went through four.
I don't have kids so I may be missing something, but I wonder whether he's frightened too.
I'm sorry people told you it could be worse. It's bad enough as it is.
I used to be so negative that my friends stopped calling. Meds and time helped. I hope you find what helps you.
I know it feels hopeless right now. I'm not going to argue with that, I'll just sit here with you.
Your body isn't the problem, the way he talks about it is.
Thank you for trusting us with this. You write so clearly about something so hard.
You don't have to earn a place here.
Ignore my last post if it came across as pushy, I only meant that I've been there.
You've been carrying this so long. No wonder you're tired.
I think you should trust your gut on this one.
I'd have run a mile as well! You stayed and talked. That's growth.
I'm a bit of a mess myself so I'm no expert, but that sounds like a lot for one person.
It's hard when you want to get better and your body won't play along. I've had weeks like that.
I've started calling it "the fog". It lifts, though never when I want it to.
I was so ashamed that I didn't tell anyone for eight years. You told us after a week. You're miles ahead of me.
Do you have somebody who can be with you tonight? I'm a little worried and I care what happens to you.
Of course you're upset! You trusted him.
Thinking of you. You don't have to reply.
You were doing your best with what you knew.
It's fine to laugh at it as well. I laughed at my dad's funeral, and I'd loved him more than anything.
I don't agree that you were weak. You kept going to work for a year with that on your back.
I needed to hear this today. I've been calling myself a loser since January.
I used to cut, and I still have days. It gets quieter. Please stay safe tonight.
I wonder if you're comparing your insides with other people's outsides. I do it all the time.
Somebody told me once that feelings are like weather, and I rolled my eyes, but it stuck.
`;
