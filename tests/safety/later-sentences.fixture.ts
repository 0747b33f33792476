/**
 * Made-up sentences written after the first phrases, to see how far they reach: 13 of these 30 unkind ones were noticed at first
 * sight, and one of the kind ones wrongly. Phrases have grown by them since.
 */
export const laterUnkind = `
I stopped reading after the second line, it's just self-pity.
You act as if crying would bring her back.
There's a word for people who let their kids see them like that.
Why should anyone care what happened to you in 2009?
Wow, somebody forgot her happy pills.
Your husband deserves a medal for putting up with you.
Grief for a hamster, seriously?
You've made your bed and now you want us to tuck you in.
I can see why your friends stopped calling.
Some of us have to work for a living.
Depression is what rich kids get when they're bored.
You could stop any time if you wanted to.
I'd kill for a life as easy as yours.
Maybe try being less of a doormat.
Nobody believes you anyway.
You're such hard work.
That's what you get for trusting people.
If you were my daughter I'd slap some sense into you.
Not this sob story again.
Go back to bed, then, if that's all you can do.
Honestly you deserve each other.
Your problem is that you think too much.
Pathetic. Truly pathetic.
You should never have had kids.
It's not like anyone died.
You must enjoy the attention.
All you ever do is whine.
Stop being such a drama queen and call him.
You're embarrassing yourself.
Just choose to be happy.
`;

export const laterKind = `
You're not pathetic, you're worn out.
I hope the meds help, mine took a while.
It's okay if you can't get over it yet.
Nobody has the right to call you lazy.
You did nothing wrong by leaving.
I believe you, and I'm sorry nobody else did.
That must feel like the end of the world.
Don't let anyone tell you it's just a phase.
My ex told me it was all in my head as well.
You can cry here as long as you need.
It makes me angry that your boss said that.
You don't have to be strong for us.
Some days getting out of bed is the whole job.
I used to think I was weak for taking tablets.
Is it your brother who says you're dramatic?
You were a kid, you couldn't have stopped him.
I'm not going to tell you to cheer up.
What you feel isn't too much.
You're allowed to be angry with God.
Please keep writing, I like reading you.
It's hard to believe in yourself when nobody ever did.
Of course you're tired, you have two jobs and a baby.
I never know what to say, but I'm here.
You're not the only one awake, if that helps.
Your body kept you alive, be kind to it.
I'm proud of you for eating something.
If you feel like hurting yourself, wake your sister.
He shouldn't have said that you deserved it.
I'd love to hear about your garden.
You handled that so well.
There's no right way to grieve.
You don't owe them forgiveness.
I was told to pray it away, and it broke me for years.
It's not selfish to rest.
Stop blaming yourself, you did all you could.
The thought that we'd be better off without you is the illness talking.
I get scared of the phone too.
You have been through hell this year.
Your mum may never understand, and that hurts.
I wish I could take some of it off you.
`;
