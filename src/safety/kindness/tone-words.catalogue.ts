/** Words that say little alone and, near "you", tell something about the tone of a sentence (`toneOf`). */
export const toneWords = {
  /** Said beside somebody, not to them. */
  contempt: `lol lmao smh whatever pathetic seriously wow pff pfft pffft yikes eyeroll clown haha boohoo blah ugh geez jeez sweetie hun princess buttercup snowflake cringe duh meh please_spare figures newsflash
    honey bro buddy kiddo medal pity sob_story nonsense bullshit crap rubbish ridiculous laughable embarrassing`,
  /** What judging is about. */
  charge: `blame excuse excuses fault victim attitude attention pity complain complaining complains whine whining cry crying moan moaning lazy weak selfish dramatic entitled spoiled ungrateful immature childish
    responsibility consequences effort choice choices chose choose mindset negativity negative bitter toxic drama problem behave behavior behaviour act acting overreact overreacting exaggerate exaggerating manners
    shame ashamed disappointed disgusting sensitive burden adult mature grateful discipline willpower quit give_up reality sense stupid idiot wrong refuse expect deserve_it fake lie lying lies wasting waste`,
  /** Words that press. */
  pressing: `always never actually clearly obviously literally honestly frankly simply just only really ever everything nothing all even exactly own again still enough yourself`,
  measuring: `everyone everybody others most people millions some plenty nobody noone anyone real normal worse than`,
  orders: `stop quit get grow try learn deal move suck toughen man snap pull just be act look take face wake use accept think read go do own lose leave ask choose forget ignore`,
  urging: `should must need gotta ought better have_to supposed`,
  asking: `why how what who do did does are have is was really seriously ever`,
  /** Words that make a sentence kinder. */
  kind: `hugs hug love sorry thank thanks glad proud welcome gentle gently care caring wish hope hoping kind kinder brave strong courage support supporting together understand rooting understandable valid bless
    prayers comfort hear believe deserve deserved safe rest easy heart hard tough awful horrible terrible lonely exhausted exhausting tired pain painful scary sad grief hurts hurting same relate okay ok alone maybe perhaps
    wonder might could try_to best luck beautiful here healing heal slowly cruel stay worth matter matters human enough_for helped helps friend sending`,
  sparing: `if_you_want allowed no_need no_rush only_if`,
} as const satisfies Record<string, string>;
