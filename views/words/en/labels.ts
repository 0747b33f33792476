/** Words of content labels: topics that an author or the team names, and what a reader meets in place of a text (CW-1, CW-2). */
export const labels = {
  'label.suicide-thoughts': 'About suicide thoughts',
  'label.self-harm': 'About self-harm',
  'label.eating-and-body': 'About eating and body',
  'label.abuse': 'About abuse',
  'label.sexual-violence': 'About sexual violence',
  'label.death-and-grief': 'About death and grief',
  'label.substance-use': 'About alcohol and drugs',
  'label.psychosis': 'About psychosis',
  'label.hospital': 'About hospital',
  'label.pregnancy-loss': 'About pregnancy loss',
  'label.discrimination': 'About discrimination',

  'label.suicide-thoughts.name': 'Suicide thoughts',
  'label.self-harm.name': 'Self-harm',
  'label.eating-and-body.name': 'Eating and body',
  'label.abuse.name': 'Abuse',
  'label.sexual-violence.name': 'Sexual violence',
  'label.death-and-grief.name': 'Death and grief',
  'label.substance-use.name': 'Alcohol and drugs',
  'label.psychosis.name': 'Psychosis',
  'label.hospital.name': 'Hospital',
  'label.pregnancy-loss.name': 'Pregnancy loss',
  'label.discrimination.name': 'Discrimination',

  'label.suicide-thoughts.topic': 'suicide thoughts',
  'label.self-harm.topic': 'self-harm',
  'label.eating-and-body.topic': 'eating and body',
  'label.abuse.topic': 'abuse',
  'label.sexual-violence.topic': 'sexual violence',
  'label.death-and-grief.topic': 'death and grief',
  'label.substance-use.topic': 'alcohol and drugs',
  'label.psychosis.topic': 'psychosis',
  'label.hospital.topic': 'hospital',
  'label.pregnancy-loss.topic': 'pregnancy loss',
  'label.discrimination.topic': 'discrimination',

  'label.fold.about': 'About {topics}',
  'label.fold.by': 'in words by {name}',
  'label.title.thread': 'A thread about {topics}',
  'label.title.story': 'A story about {topics}',
  'label.title.strategy': 'A strategy about {topics}',
  'label.quote': 'Words about {topics}',

  'label.left-out.post': 'A post left out by your choice',
  'label.left-out.choices': 'Change your choice',

  'label.set': 'Is this about something heavy?',
  'label.set.topics': 'Topics',
  'label.set.hint':
    'Tick what fits, or nothing. Each reader decides for each topic if they want to read on. Your words stay as they are.',
  'label.set.by-team': 'Set by the team: {topics}. Only the team can take that away.',

  'label.team.set': 'Topics the team sets',
  'label.team.set.hint': 'Tick a topic to set it, and take a tick away to lift it.',
  'label.team.by-author': 'Set by {name}: {topics}. That stays.',
  'label.team.same': 'Set a topic or take one away',
  'label.team.now': 'Topics the team has set',
  'label.team.none': 'None now',

  'log.act.post.labelled': 'Topics were set on a post',

  'statement.post.labelled.title': 'We looked at the topics of one of your posts',
  'statement.post.labelled.lead':
    'Your post stays up as you wrote it. With a topic on it, each reader can choose if they want to read on.',
  'statement.post.labelled.far': 'Only the topics of this post. Nothing else changes for you.',
} as const;
