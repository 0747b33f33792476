/** Forms that no rule leads back to their word: each line is the word and its other forms. */
const lines = `
sleep slept asleep
breathe breath breathing breathes breathed breaths
feel felt feeling feelings
keep kept
weep wept
think thought thoughts
bring brought
fight fought
buy bought
catch caught
teach taught
lose lost losing
leave left leaving
hear heard
tell told
hold held
stand stood
understand understood
speak spoke spoken
break broke broken
wake woke woken awake awaken waking
choose chose chosen
freeze froze frozen
forget forgot forgotten
write wrote written writing
ride rode ridden
drive drove driven
eat ate eaten
fall fell fallen
give gave given giving
take took taken taking
shake shook shaken shaking shaky
know knew known
grow grew grown
throw threw thrown
draw drew drawn
begin began begun
drink drank drunk
sing sang sung
swim swam swum
run ran running
run runs
sit sat sitting
meet met
lie lay lain
hide hid hidden
bite bit bitten
sink sank sunk
shrink shrank shrunk
spend spent
send sent
build built
find found
get got gotten
go went gone going goes
make made making
say said
see saw seen
come came coming
become became
foot feet
tooth teeth
child children kid kids
man men
woman women
person people
mouse mice
life lives
wife wives
die died dying death dead
grieve grief grieving grieved
lonely loneliness lonesome
alone
anxious anxiety anxieties
angry anger angrier angrily
hungry hunger
strong strength
long length
deep depth
proud pride
sad sadness
guilt guilty
shame ashamed shameful
`;

/** The word a form belongs to. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, word]);
    }),
);
