/**
 * Words around a phrase that show it is not said to the reader as the writer's own view (RE-4): told by others, thought by
 * the reader, denied, or only imagined. One text of words for each; they are put together in frames.rules.ts.
 */
export const frames = {
  /** Who else may have said or thought it. */
  speakers: `people they he she everyone everybody someone somebody anyone anybody others society folks friends family teachers doctors parents boss mom dad brother sister ex wife husband
    boyfriend girlfriend therapist doctor teacher voice voices brain mind head depression anxiety illness disease disorder bully bullies kids kid guy man men woman women person who whoever nobody media culture world
    stigma stranger strangers friend partner colleague colleagues manager coworker coworkers it this that thoughts thought itself guilt shame relatives grandma grandmother aunt uncle roommate bosses family's
    therapists church pastor pastors neighbor neighbors abuser abusers narcissists narcissist assholes idiots trauma bpd ptsd ocd adhd which parent cop nurse psychiatrist`,
  saying: `say says said saying tell tells told telling think thinks thought thinking believe believes believed call calls called calling claim claims claimed insist insists insisted act acts acted
    treat treats treated make makes made making convince convinces convinced accuse accuses accused yell yells yelled shout shouts shouted scream screams screamed suggest suggests suggested assume assumes assumed
    implied imply implies wrote write writes feel feels felt judge judges judged blame blames blamed whisper whispers decide decides decided love loves claiming convincing respond responds responded reply replied
    comment commented preach preaches preached repeat repeats kept keep keeps know knew expect expects expected want wants wanted assuming implying accusing suggesting treating sent sends send texted texts texting messaged messages posted posts dmed tweeted typed`,
  /** Said to somebody, no matter by whom. */
  heard: `told hear hears hearing heard called labelled labeled accused phrases comments sayings phrase comment`,
  /** What the reader may think or fear of themself. */
  thinking: `feel feels felt feeling think thinks thinking thought believe believes believed believing worry worrying worried fear fears wonder wondering afraid scared convinced convince assume learned learnt taught said say saying mentioned mention wrote
    asked ask doubt tell told telling call calling describe described imagine imagining consider call`,
  /** A thought or a feeling somebody has. */
  thoughts: `belief idea lie lies thought thoughts feeling feelings voice story message messages fear fears myth notion sense impression guilt illusion worry stereotype misconception`,
  denying: `not never nobody no none nothing neither nor hardly without stop quit cannot rarely doubt refuse shouldnt anyone`,
  /** After a denial: what is denied follows. */
  deniedVerbs: `think thinks thinking thought believe believes believing say says saying said mean means meaning meant tell tells telling imply implying implies because that like make makes making made let call calls calling judge
    judges judging suggest suggesting suggests feel feeling feels if prove proves proof sign assume assuming see consider about anyone anybody someone them whether how accusing treat treating act acting mind minded`,
  denials: `rather_than instead_of far_from anything_but no_such_thing_as as_opposed_to vs versus`,
  imagining: `if unless whether suppose supposing imagine imagining pretend pretending even_if as_if as_though in_case wish lest until hypothetically`,
  /** A clause that begins behind one of these belongs to the one before. */
  leading: `you that like think thinks thinking thought believe believes believing feel feels feeling felt because if when whenever whether unless until though while say says said saying tell tells telling told me him her us them yourself
    myself mean means meant imply implying implies suggest suggests know knows knowing knew convinced sure how what why where who which to as than afraid worried scared assume assumes assuming accuse accused claim claims
    claiming judge call called calling wonder wondering prove proves proof shows show sign idea notion lie belief thought voice someone somebody people anyone anybody imagine suppose pretend wish doubt of for about fear myself
    realize realized admit or nor hear heard hearing do does did were lets let make makes making made decide decided friend kid child person believed might may is not no vs versus learn learned learnt mind`,
  /** A new thought: what stood before does not reach beyond. */
  turning: `but however yet although though so`,
  /** What a phrase is called when somebody speaks of it. */
  calledAfter: `awful terrible horrible worst unhelpful useless harmful hurtful cruel untrue false wrong myth lie nonsense bullshit bs crap dumb stupid ignorant toxic rude invalidating dismissive annoying ridiculous insulting
    outdated stigma stigmatizing unfair unkind thing_to_say advice phrase phrases`,
} as const;
