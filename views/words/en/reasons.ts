import type { ReasonWordKey } from '../../../src/safety/reasons.catalogue.ts';

/**
 * What each reason of the team is called, and the words that are offered to begin with where a post is hidden for it. A
 * reason without its words does not compile.
 */
export const reasonWords = {
  'reason.M01.label': 'This could land as a judgement',
  'reason.M02.label': 'Details that could put a reader in danger',
  'reason.M03.label': 'Someone could be recognised',
  'reason.M04.label': 'Medical instructions',
  'reason.M05.label': 'Belongs in another place',
  'reason.M06.label': 'Selling or recruiting',
  'reason.M07.label': 'Unwanted contact',
  'reason.M08.label': 'Hurtful to a person or group',
  'reason.M09.label': 'Encourages self-harm or suicide',
  'reason.M10.label': 'Not safe to keep up by law',
  'reason.M11.label': 'Needs care first',
  'reason.M12.label': 'Health claim without support',
  'reason.M13.label': 'Readers may want to choose',
  'reason.M01.note':
    'Some of your words could land as a judgement, even if you did not mean them that way. People here need to feel safe to say what is true for them. You are welcome to write again and say what it was like for you.',
  'reason.M02.note':
    'Your post has details that could put a reader in danger, such as a means, an amount or a place. Please write again and leave those out. How you feel may stay as it is. If you are in danger yourself, please look at Help now.',
  'reason.M03.note':
    'Someone could be recognised by your post. We want to keep you and others safe. You can write it again without names, places or contacts.',
  'reason.M04.note':
    'Your post tells someone what illness they have or what to do with their medicine. That is work for trained people, and it can do harm. You are welcome to write what you went through yourself.',
  'reason.M05.note':
    'Your post fits better in another place, or it stands here twice. There is nothing wrong with what you wrote. You can put it up again where it fits.',
  'reason.M06.note':
    'Your post offers or asks for something people pay for or sign up to. We keep this place free of that, so that nobody has to be on their guard here.',
  'reason.M07.note':
    'Your post asks for contact or for personal things in a way that can feel like pressure. Please let each person decide how close they want to be.',
  'reason.M08.note':
    'Your post could hurt a person or a group. Pain can make words sharp, and we know that. You are welcome to write what happened to you, and to leave out what others are.',
  'reason.M09.note':
    'Your post could move someone to harm themselves, so we could not leave it up. If you feel that way yourself, you may say so here. Please look at Help now too. You do not have to be alone with it.',
  'reason.M10.note':
    'The law does not let us keep your post up. If you think we are wrong, please ask for a second look.',
  'reason.M11.note':
    'We worry about you, and we are glad you wrote. We hold the post for now, so that you are not left alone with many answers. Please look at Help now. You can write again at any time.',
  'reason.M12.note':
    'Your post says something about health that we found no ground for. Someone could go without care because of it. You are welcome to write what helped you, as your own story.',
} as const satisfies Record<ReasonWordKey, string>;
