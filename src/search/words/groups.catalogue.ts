import type { WordGroup } from './concept.ts';

/**
 * Words that find each other, as an organiser may edit them: one group a line, its terms, then after `<` what finds them and is
 * never found by them. Phrases that hurt stand only on the right.
 */
export const builtInGroups: WordGroup[] = `
adhd: adhd, attention deficit, executive dysfunction, executive function
autism: autism, autistic, asd, autistic spectrum < aspergers, aspie, on the spectrum
neurodivergent: neurodivergent, neurodiverse, neurodivergence, neurospicy
stimming: stimming, stim, fidget, fidgeting, fidget toy
dyspraxia: dyspraxia, dyslexia, learning difficulty
bipolar: bipolar, mania, hypomania, manic < manic depression, highs and lows
psychosis: psychosis, hearing voices, hallucinations, voices < schizo, psycho
personality: bpd, borderline personality, eupd, emotional intensity
ptsd: ptsd, cptsd, post traumatic stress, trauma
ocd: ocd, obsessive compulsive, compulsions
stress: stress, stressed, stressful, pressure, tension
journal: journal, journaling, journalling, diary, notebook
counselling: counselling, counseling, therapy, talking therapy
therapist: therapist, counsellor, counselor, psychologist
gp: gp, doctor, physician
psychiatrist: psychiatrist, mental health team, consultant
meds: medication, meds, medicine, tablets
helpline: helpline, hotline, crisis line, phone line
safety plan: safety plan, crisis plan, wellness plan
peer support: peer support, support group, mutual help
walking: walk, walking, stroll, hike
running: running, run, jog, jogging
exercise: exercise, workout, working out, physical activity, gym
swim: swimming, swim, cold water swimming, pool
yoga: yoga, stretching, stretches
garden: gardening, garden, plants, allotment
nature: nature, outdoors, woods, park, green space
cooking: cooking, baking, bake, cook
crafts: knitting, crochet, sewing, crafts
drawing: drawing, draw, sketching, doodling, painting
colouring: colouring, coloring, colouring book
singing: singing, sing, choir, humming
podcast: podcast, audiobook, radio
games: games, gaming, video games, puzzle
tv: tv, television, series, film
bath: bath, shower, warm water
tea: tea, hot drink, herbal tea
blanket: blanket, weighted blanket, duvet
headphones: headphones, earplugs, ear defenders
candle: candle, candles, scent, lavender
prayer: prayer, pray, faith, spiritual
cold: cold water, ice, ice cube
body scan: body scan, muscle relaxation, progressive relaxation
box breathing: box breathing, square breathing, paced breathing
opposite action: opposite action, dbt, distress tolerance
cbt: cbt, cognitive behavioural, thought record
reframe: reframing, reframe, challenge thoughts
self talk: self talk, inner critic, inner voice
affirmation: affirmation, affirmations, mantra
gratitude: gratitude, grateful, thankful
boundaries: boundaries, boundary, limits
saying no: saying no, say no, turn down
apology: apologise, apologize, apology, sorry
argument: argument, arguing, row, quarrel, conflict
assertive: assertive, assertiveness, speak up
separation: divorce, separation, separated
step family: stepfamily, stepmum, stepdad, blended family
carer: carer, caregiver, caring, looking after someone
dementia: dementia, alzheimers, memory loss
newborn: newborn, baby, infant
postnatal: postnatal, postpartum, after birth
miscarriage: miscarriage, pregnancy loss, stillbirth
bereavement: bereavement, grief, loss, mourning
pet loss: pet loss, losing a pet, lost my dog, lost my cat
christmas: christmas, festive, holidays
birthday: birthday, birthdays, anniversary
exam: exam, exams, test, finals
revision: revision, revising, studying, study
essay: essay, dissertation, coursework, assignment
university: university, college, uni, campus
school: school, class, classroom
interview: interview, interviews, job interview
redundancy: redundancy, laid off, lost my job, unemployed
colleague: colleague, colleagues, coworker, workmate
boss: boss, manager, supervisor
shift work: shift work, night shift, shifts
meeting: meeting, meetings, presentation
email: email, emails, inbox
debt: debt, debts, money worries, arrears
bills: bills, bill, letters, rent
benefits: benefits, universal credit, welfare
gambling: gambling, betting, bets
smoking: smoking, cigarettes, vaping, nicotine
cannabis: cannabis, weed, marijuana
alcohol: alcohol, drinking, booze < alcoholic, drunk, alky
drugs: drugs, substance use, addiction < junkie, addict, druggie
sober: sober, sobriety, recovery
relapse: relapse, lapse, slip, setback
binge eating: binge eating, bingeing, binging, overeating
eating disorder: eating disorder, anorexia, bulimia, disordered eating
pain: pain, chronic pain, ache, sore
fatigue: fatigue, exhaustion, tiredness, chronic fatigue
fibromyalgia: fibromyalgia, fibro, chronic pain
migraine: migraine, headache, headaches
ibs: ibs, stomach pain, gut
menopause: menopause, perimenopause, hot flushes
period: period, pms, pmdd, premenstrual
hospital: hospital, ward, inpatient
dentist: dentist, dental, teeth
needles: needles, injection, blood test
flying: flying, plane, flight anxiety, fear of flying
driving: driving, drive, driving anxiety, motorway
lift: lift, elevator, claustrophobia
supermarket: supermarket, shop, shopping, shops
bus: bus, train, public transport, tube
crowd: crowd, crowds, busy places
party: party, parties, gathering, social event
small talk: small talk, conversation, chatting
lgbtq: lgbtq, lgbt, queer, gay, lesbian, bisexual
trans: trans, transgender, nonbinary, gender
coming out: coming out, come out, closet
homesick: homesick, homesickness, far from home
neighbours: neighbours, neighbors, noise next door
scrolling: scrolling, doomscrolling, social media
news: news, headlines, current affairs
winter: winter, dark evenings, seasonal
heat: hot water bottle, heat pad, warmth
nap: nap, rest, lie down
alarm: alarm, getting up, wake up
bedtime: bedtime, wind down, sleep routine
dream: dream, dreams, nightmare
teeth grinding: teeth grinding, clenched jaw, jaw
blushing: blushing, blush, red face
shaking: shaking, trembling, shaky
sweating: sweating, sweat, sweaty
dizzy: dizzy, dizziness, light headed, faint
tight chest: tight chest, chest tightness, chest pain
heart racing: racing heart, heart racing, palpitations, heart pounding
hot drink: hot chocolate, cocoa, warm milk
`
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', rest = ''] = line.split(': ');
    const [terms = '', from = ''] = rest.split(' < ');
    const words = (list: string) => list.split(', ').filter((word) => word !== '');
    return { id: id.replaceAll(' ', '-'), terms: words(terms), ...(from ? { from: words(from) } : {}) };
  });
