/**
 * Made-up sentences of shapes in which real, kind replies had been noticed wrongly, one a line, by what was misread; and beside them
 * unkind ones of near shape, which must still be noticed.
 */
export const nearUnkind = `
You're just looking for pity.
It's embarrassing to read this.
That is so selfish of you.
Pathetic. A whole page about a text message.
You have no idea what you're talking about, idiot.
Get a job, loser.
Honestly? Shameful.
You must stop feeling sorry for yourself.
You need to realise that nobody owes you a thing.
You need to understand that the world doesn't revolve around you.
Learn some respect.
Show some self-control for once.
Take responsibility for your life instead of blaming your parents.
If you really loved your children, you would get out of bed.
If you wanted to get better you would try.
If you hadn't been so drunk it wouldn't have happened.
You could get up if you wanted to.
Nobody can make you feel small without your permission.
You can choose to be happy.
There's nothing wrong with you, just get up.
It's not a big deal.
You always ignore what we tell you.
You sound like an oversensitive child.
The fact that you think anyone cares is laughable.
You deserved to be punished.
You are acting like a baby.
Try being a single mother with two jobs, then talk to me.
I don't want to hear about your problems.
Nobody asked.
your mental lol
You're too young to know what stress is.
You're just a kid, what do you know about love?
You never put in any effort.
You made that up.
`;

export const nearKind: Readonly<Record<string, string>> = {
  'a word of a list': `
Guilt, shame, anger, relief: after a funeral they all turn up at once.
Grief can feel like fear, like anger, like being hopeless, or like nothing at all.
Most of us have a drawer full of old letters, failures, and half-finished plans.
My counsellor had a wheel of words on it: calm, sad, disgusting, hurt, glad.
He wrote down what the illness tells him (weak, useless, lazy) and then crossed it out.
Some days bring tears, some bring laughter, some bring shame, and none of them lasts.
`,
  'said of a thing': `
I know it's embarrassing, asking for help with the rent, and I'm glad you did it.
It was childish, the way we all giggled, and it did us good.
Those machines at the clinic are ridiculous, and the coffee is worse.
It's not a problem, you can write here as often as you like.
`,
  'praise and interest': `
You sound like a careful and sensitive mother.
The fact that you're worried about him says a lot about how you love.
You are taking responsibility for something that was never yours, and it shows how much you care.
You're on to something good with that morning walk.
There is nothing wrong with you, and nothing that needs mending.
There's nothing wrong with you for being tired of this.
You make it better for everybody who reads here.
You're still young, and I mean that as a comfort.
You're 17, so some of the youth services are open to you as well.
`,
  'need, must and learn': `
You need to know that we read every word.
You must look after your safety first, the rest can wait.
It took me years, but you can learn to take the blame off your own shoulders.
The nurse can help you better understand your blood results.
She taught me some coping skills for the bus.
It helped me to learn coping skills in a group, slowly.
You have to learn that you are worth the same care you give to others, and nobody learns it fast.
I think you need to learn to love the quiet days again.
Let's face it, winters here are long.
`,
  'a true condition': `
If you truly love him and he is kind to you, there is time to find out together.
If you really want quiet tonight, leave the messages for tomorrow.
If you had not been feeling so alone that year, maybe none of it would have seemed like love.
If you hadn't gone through that hospital, you would not be the one who sits with others now.
When you can choose to be with people who listen, it gets lighter.
Nobody may share your letters without your consent, ask them to take it down.
He signed for you without your permission, and that was wrong of him.
`,
  'what others say, feel or should not': `
Was it then that you learned you deserved to be punished for crying?
What you are deciding to keep and what you give away is yours alone.
Something that you did to yourself at sixteen needs no excuse today.
"I feel left out" is easier to hear than "you never listen".
The leaflet says to begin with how it feels, rather than you always ignore me.
I said I feel overlooked, versus you always forget me.
He does not love you in the way you hoped for, and that is a real loss.
They can't read your mind, so a small note on the fridge may be kinder to you both.
They treated her like a child on that ward.
Knowing that you are ugly to somebody you like must sting, and I don't believe it for a minute.
Crazy people on the television look nothing like us.
That's the depression talking, and it isn't a fair voice.
`,
  'the writer’s own person': `
No one asked me either, back then, and I'd have liked it.
Day nine without a drink, since nobody asked.
I went to bed at seven like a child and slept through.
I don't want to hear that it'll be fine, I want to hear that it's hard, and you said it.
I don't need to know how it ends, I only wanted to sit down with you all.
Nobody invited me to anything that year, so I know that kind of Friday.
My prescription says twenty, but I take ten.
I thought I was such a failure, and then I met you lot.
I'm guessing you haven't slept much.
`,
  'your and a thing': `
Your mental and physical health come before any deadline.
Your sick and tired little dog sounds lovely.
What is your name on here, so I can look for you next week?
I don't mind your crying, take all the time there is.
`,
};

/** Kind to somebody who wants only to be heard: interest and the writer's own plans, no advice. */
export const nearListenKind = `
How do you carry it home every night?
Do you have somebody who sits with you?
I'll go and put the kettle on and read yours again.
I'd do the same again tomorrow.
I could see the kitchen while you described it.
I can tell you that the second winter was lighter for me.
Call centre, six years, so I know those headsets.
Put the radio on and thought of you.
Read this on the bus and had to get off early.
That's all I can do, and it is not much.
You can go at your own speed here.
Do you have to be up early?
No need to write back while you look after him.
`;
