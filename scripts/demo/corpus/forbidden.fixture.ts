/** A text of the demo and where it stands. */
export type Words = { where: string; text: string };

/** What no text may hold, each with sentences that the pattern must catch. */
export const forbidden: { what: string; pattern: RegExp; caught: string[] }[] = [
  {
    what: 'words of method (CW-4)',
    pattern:
      /\b(?:hang(?:ed|ing)?|noose|overdos\w*|od'd|pills?|tablets?|razors?|blades?|knife|knives|gun|poison\w*|bleach|gas|drown\w*|cut(?:ting)? (?:my|your|him|her|them)sel\w+|wrists?|self-?harm\w*|jump(?:ed|ing)? (?:off|in front)|cliffs?|bridges?|tracks)\b/i,
    caught: ['a box of pills', 'the bridge at night', 'he talked of an overdose'],
  },
  {
    what: 'medicines and doses (M04)',
    pattern:
      /\b\d+ ?(?:mg|ml|mcg|g|milligrams?|drops|units)\b|\b(?:doses?|dosage|medication|meds|antidepressants?|ssris?|benzo\w*|sedatives?|sleeping (?:pill|tablet)s?|sertraline|fluoxetine|citalopram|diazepam|lithium|melatonin)\b/i,
    caught: ['she takes 50mg', 'they raised my dose', 'melatonin at nine'],
  },
  {
    what: 'a diagnosis given to somebody (SAFETY 3.3 e)',
    pattern:
      /\byou (?:clearly|obviously|probably|definitely|must|may|might)? ?(?:have|are|suffer from) (?:a |an )?(?:\w+ )?(?:bpd|bipolar|depress\w*|ptsd|ocd|adhd|autis\w*|psychotic|panic disorder|dementia)\b|\b(?:bpd|bipolar|ptsd|ocd|adhd|schizo\w*|disorder)\b/i,
    caught: ['you probably have depression', 'sounds like a panic disorder'],
  },
  {
    what: 'an e-mail address, a handle or a telephone number (M03)',
    pattern: /@|(?:\+|\b00)\d{2}|\b\d(?:[ ./-]?\d){5,}\b/,
    caught: ['me@example', 'ring 0115 496 0321', 'it is +44 20'],
  },
  {
    what: 'an address on the web or raw markup (SECURITY H1)',
    pattern: /https?:|\bwww\.|\b\w+\.(?:com|org|net|info|uk|de|eu|io)\b|\]\(|<\/?[a-z]|!\[|&#?\w+;/i,
    caught: ['see www.example', 'example.org has it', '[here](there)', '<b>loud</b>'],
  },
  {
    what: 'a brand or a real service',
    pattern:
      /\b(?:google|facebook|instagram|insta|whatsapp|tiktok|snapchat|youtube|netflix|spotify|reddit|twitter|headspace|discord|telegram|amazon|tesco|lidl|aldi|ikea|uber|nhs|bbc|samaritans|lifeline|shout)\b/i,
    caught: ['a message on WhatsApp', 'the Samaritans were kind'],
  },
  {
    what: 'a real place',
    pattern:
      /\b(?:london|manchester|leeds|glasgow|dublin|berlin|paris|madrid|york|england|scotland|ireland|wales|britain|germany|france|spain|italy|poland|ukraine|syria|turkey|india|america|europe)\b/i,
    caught: ['back in Poland', 'a bus in Leeds'],
  },
  {
    what: 'words that hurt (AX-8, DESIGN 6)',
    pattern:
      /\b(?:(?:commit\w*|failed|successful|completed) (?:attempts?|suicide)|mental(?:ly)? ill(?:ness)?|suffer\w* from|psycho|crazy|insane|nutcase|junkies?|addicts?|attention.?seek\w*|lunatic|loony|bann(?:ed|ing)|violat\w*|punish\w*|offend(?:er|ing)\w*)\b/i,
    caught: ['he committed suicide', 'she is mentally ill', 'people who suffer from it', 'a failed attempt'],
  },
  {
    what: 'weights, sizes and amounts (CW-4)',
    pattern:
      /\b(?:\d+|one|two|three|four|five|six|ten|twenty) ?(?:kilos?|kg|stone|pounds|lbs|calories|kcal|pints|units|shots)\b|\bcalories\b|\bdress size\b/i,
    caught: ['I lost 5kg', 'two stone lighter', 'the calories in it'],
  },
  {
    what: 'American spelling',
    pattern:
      /\b(?:color\w*|favorite|realiz\w+|apologiz\w+|recogniz\w+|gray|neighbor\w*|mom|center|behavior|gotten)\b/i,
    caught: ['my mom', 'I realized'],
  },
];

/** Where a pattern is met, with what it met. */
export const found = (texts: Words[], pattern: RegExp) =>
  texts.flatMap(({ where, text }) => {
    const hit = pattern.exec(text);
    return hit ? [`${where}: "${hit[0]}"`] : [];
  });
