/**
 * Made-up whole replies, one a line, from harsh to kind. In each but the kind ones one sentence among several does the harm, as it
 * is in real ones. They were written after the phrases, to see whether a text's score puts them in order.
 */
export const wholeReplies = {
  harsh: `
I read your post twice. It sounds like the move was stressful. But honestly you are just a lazy, selfish person and nobody wants to hear it. Have a nice day.
Thanks for posting. I get that the job is hard. You're pathetic though, and deep down you know it. Maybe sleep on it.
Sorry about your cat. Still, who the hell cries for three weeks? Grow up, you big baby. I hope things get better.
I went through a divorce as well. The difference is that I'm not a whiny loser. Talk to a lawyer and get on with it.
Okay. So your mum shouted. You're a spoiled brat and I feel sorry for her. That is all I have to say about this.
The world would be better off without you. Sorry, but somebody has to say it.
It's 3 am and I'm reading this garbage. Shut up already. Nobody cares about your feelings, you attention seeking freak.
You have had a long week. I don't care. You're worthless and you'll always be alone.
`,
  dismissive: `
I'm sorry to hear about the exam. But there are people with real problems out there. It's really not a big deal, you can take it again in spring.
Thank you for sharing. I think you're overreacting a bit. Call her tomorrow and talk it through.
That sounds annoying. Just get over it, it was two years ago. Go out with your friends and have some fun.
I hear you. You brought this on yourself though, by staying that long. Next time you will see the signs.
Hi and welcome here. You should be grateful that you have a job at all. Many of us don't.
I read all of it. To me it sounds like it's all in your head. Maybe do some sport and get more sleep.
You write that you can't get up. Honestly, happiness is a choice. I get up at six each day and it works for me.
My dad died too. You need to stop feeling sorry for yourself and move on. It helped me to work a lot.
`,
  clumsy: `
I'm so sorry you lost her. I'm here if you want to talk. Everything happens for a reason. Sending you a big hug tonight.
Thank you for telling us. It takes courage to write this down. I know exactly how you feel. Please be gentle with yourself.
That sounds so painful. I wish I could help more. This too shall pass. We are thinking of you.
I'm glad you wrote. You are not alone with this. We've all been there. Tell us more if you like.
What a hard week you had. I hope tomorrow is softer. Time heals all wounds. I'm sending you warmth.
I read every word and I'm sorry. You did what you could. She's in a better place now. Take good care of yourself.
`,
  kind: `
I'm so sorry you lost your job. That is a lot to carry, and it makes sense that you can't sleep. You're not lazy and you're not a burden. Is there someone near you tonight?
Thank you for trusting us with this. It isn't your fault, even if they told you that for years. I went through something that looks similar. I'd like to hear more if you want to tell it.
I know how you feel about mornings. Mine were like that all last winter. It got better for me bit by bit, and I hope it will for you. No pressure to answer.
People who say you should just get over it have never lost a child. There is no date by which grief has to be done. I'm thinking of you and of her. You can write here whenever you want.
You should be proud of yourself for calling the doctor. I know how much that took. Whatever comes out of it, you don't have to do it alone. How are you today?
I don't think you're overreacting at all. Anyone would be angry about that. You deserve people who listen to you. Take all the time you need.
My mother used to call me dramatic too, and it took me years to stop believing it. Your feelings are real. I'm glad you found this place. What would feel good right now?
That sounds exhausting, doing the night feeds and the job and your dad's papers. No wonder you cried at the shop. I hope you get one quiet hour today. You're doing so much.
I had to change my tablets twice before something worked, and I hated the wait. My doctor was patient with me. I hope yours is too. It's okay to be scared of it.
You wrote that you feel worthless. I can't make that feeling go away, but I don't see you that way. You stayed up with a stranger here last week. That mattered to her.
If you ever think about ending your life, please call the number on the help page, or wake somebody up. You matter to us. I'd rather read a hundred sad posts from you than none. Are you safe right now?
It makes sense that you're angry with him. He lied to you for a year. You don't need to forgive anyone by Friday. Eat something warm if you can, and let us know how it goes.
`,
} as const;
