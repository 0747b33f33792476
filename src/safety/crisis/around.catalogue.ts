const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const firstPerson = setOf('i me my myself mine killmyself we us our ourselves');
export const thirdPerson = setOf('he she they himself herself themselves');
export const kin =
  setOf(`friend friends girlfriend boyfriend gf bf wife husband partner mom dad brother sister son daughter cousin roommate flatmate uncle aunt ex coworker
  student neighbor neighbour kid kids child children teenager stepson stepdaughter niece nephew fiance fiancee grandma grandad grandpa grandmother grandfather girl guy boy man woman mate colleague housemate
  parent parents sibling siblings twin buddy stepdad stepmom therapist doctor teacher family`);
/** After these, somebody is only mentioned. */
export const notSubjects = setOf(
  'told tell telling tells to with by about from without for leave left hurt miss see because of like love loved hate lost need want call called ask asked disappoint than until on after since before at when',
);
export const peopleWords = setOf(
  'people someone somebody anyone person anybody patients characters others those users men women',
);
/** What ends the reach of a "not". */
export const newThoughts = setOf(
  ', i he she they you we it my and but because so if when that then or cause who until till',
);
export const nots = setOf('not never no without neither nor hardly zero none stopped');
export const pastVerbs = setOf(
  'wanted tried attempted was were planned felt considered hoped used contemplated went cut hated kept began',
);
export const recentWords = setOf(
  'today tonight yesterday now just morning hours minutes recently lately again still almost keep currently this soon anymore always day week',
);
export const workWords = setOf(
  `song songs lyrics lyric movie movies film films show series episode novel book books character characters game games gaming news article documentary podcast study studies research
  researchers statistics essay thesis assignment lecture seminar chapter story anime manga villain protagonist plot scene album band headline actor author training course presentation dissertation nursing module`,
);
/** Verbs of a story that was once. */
export const storyVerbs = setOf(
  'took swallowed overdosed had thought knew woke left jumped drank tried wanted was',
);
/** Where a body is afraid of dying, nobody wishes to. */
export const panicWords = setOf(
  'panic attack attacks palpitations chest heart ecg symptoms doctor hypochondria nightmare turbulence flu covid fever',
);
export const dreamWords = setOf('dream dreams nightmare nightmares dreamt dreamed');
/** Words of a time that is over. */
export const distantPast =
  / (?:(?:years?|months|decades?|yrs) (?:ago|back|earlier)|used to|back then|back in|when i was|as a (?:kid|child|teen|teenager)|last year|at the time|in (?:19|20)\d\d|no longer|in my (?:teens|twenties|childhood|youth)|once upon|a long time ago|years later|since then|in the past|growing up|during my (?:teens|childhood)|all through my (?:teens|twenties|thirties|childhood|youth)|at my (?:worst|lowest) i (?:had|was|wrote|took)|in the (?:sixties|seventies|eighties|nineties|noughties)|as a young|(?:once (?:, )?at|aged) (?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)|in my (?:school|student|army|college|uni|younger|teenage) days) /;
/** Between these a sentence may go over to another time. */
export const partEnds = setOf(', and but so yet');
/** What goes over to the present. */
export const tellsOfNow =
  / (?:now|tonight|today|tomorrow|soon|currently|anymore|lately|these days|this (?:year|week|month|time|morning|evening|afternoon|weekend)) |^ (?:(?:just|honestly|then|actually) )?i (?:am|have|want|will|can not|feel|need|keep|do not|think|plan|wish) /;
/** And says that it has come back. */
export const cameBack =
  / (?:again|(?:is|are|it|they|came|all) back|worse|(?:think|dream|want|need) (?:about |of |to do )?it) /;
/** Where people learn: over, too, where the sentence tells of it in the past. */
export const schoolTime =
  / (?:in (?:high|middle|primary|secondary|elementary) school|in college|at (?:uni|university|college)|as a student) /;
export const pastTense =
  / (?:was|were|had|did|used|took|tried|wanted|wrote|thought|went|cut|swallowed|jumped|attempted|felt|planned|hurt|kept|started|stopped) /;
