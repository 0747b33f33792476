/**
 * What people who tell of it are likely to write, by concept: not names for it, which they seldom use, but its things, places
 * and moments. Somebody grieving writes of a funeral and a coat, not of bereavement. Each says little by itself; a text
 * with several of them is about it.
 */
export const told: Record<string, string> = {
  panic:
    'attack, chest, heart, pounding, racing, shaking, dizzy, throat, breath, exhale, hyperventilating, adrenaline, faint, sweating, tingling, passes, trembling',
  anxiety:
    'shaking, stomach, tight, racing, knot, on edge, tense, chest, restless, breath, butterflies, worrying, panic, trembling',
  worry: 'worst case, disaster, imagine, catastrophe, mind, tomorrow, postpone, likely, happen',
  fear: 'scary, terrifying, dread, panic, frightening, shaking, hide',
  dread: 'sunday, monday, tomorrow, stomach, ahead, sick, beforehand',
  'health-anxiety':
    'cancer, lump, tumour, google, search, symptom, heart attack, ill, disease, reassure, scan, test results, internet, convinced',
  'going-out':
    'front door, coat, shoes, corner, step outside, bus stop, gate, pavement, indoors, doorstep, shop',
  crowds: 'queue, aisle, till, carriage, platform, packed, seat, exit, station, tube, stop, trolley, leave',
  'phone-calls': 'ring, rang, dial, voicemail, receptionist, call, hang up, caller, line, number',
  'speaking-up': 'meeting, stage, class, microphone, colleagues, slides, nervous, speak, room',
  'social-anxiety':
    'stranger, blush, wedding, guests, conversation, eye contact, judged, introvert, chat, awkward, host, buffet, crowd',
  phobia: 'injection, needle, plane, dentist, spider, lift, heights, blood, flight, terrified',
  checking:
    'check, oven, stove, lock, locked, switch, germs, wash, ritual, repeat, plug, tap, iron, photo, compulsive',
  intrusive: 'thought, horrible, violent, image, picture, disturbing, shameful, harm, monster, unwanted',
  paranoia: 'voice, suspicious, followed, watching, whisper, hallucination, believe, real',
  overthinking:
    'head, brain, think, spinning, spiral, circles, replay, analyse, quiet, busy, switch off, going over, round and round, racing',
  replaying: 'replay, stupid, awkward, party, memory, blush, mortified, night, remember',
  regret: 'fault, undo, wish, should have, years ago, apologise, choices',
  concentration: 'fog, page, read, distract, forget, sentence, wander, memory, chapter, minutes, brain',
  procrastination: 'deadline, later, draft, essay, avoid, postpone, desk, minutes, email, delay, began',
  decisions: 'choose, coin, pros and cons, either, dither, regret',
  perfectionism: 'flawless, draft, standard, imperfect, mistake, enough, redo',
  comparison: 'instagram, jealous, better than, scroll, successful, photos, married, achieved',
  control: 'plan, future, unknown, waiting, change',
  overwhelm:
    'pile, everything at once, drowning, swamped, cope, plate, juggle, chaos, jobs, too many, tasks, burst, panic, list',
  'low-mood':
    'dark, heavy, grey, joy, nothing, pointless, energy, flat, cry, bed, curtains, bad day, miserable, black, unhappy',
  crying: 'sob, tissue, eyes, wept, tissues, toilet',
  numb: 'nothing, hollow, blank, robot, feel, colour, switched off',
  hopeless: 'point, pointless, reason, give up, dark, better, carry on, nothing, worth',
  exhaustion: 'worn out, rest, sit down, battery, spoons, nap, lie down, sofa, sleep, pace',
  'getting-up': 'covers, duvet, alarm, curtains, pillow, feet, blanket, awake, lie',
  motivation: 'bother, effort, begin, five minutes, lazy, stuck, force',
  chores:
    'kitchen, washing up, plates, sink, hoover, bin, clothes, drawer, floor, pile, dust, clutter, house, vacuum',
  hygiene: 'soap, bath, hair, toothbrush, flannel, towel, dressed, clothes, deodorant, shampoo, sink',
  anger:
    'shout, slam, fist, snap, scream, door, hit, throw, yell, mad, cross, boil, argument, shouted, swear, steam',
  jealousy: 'insecure, checking, phone, cheat, trust, other woman, suspicious',
  shame: 'face, dirty, blush, mortified, hiding, judged, nobody knows',
  guilt: 'fault, selfish, let down, apology, wrong, deserve',
  worthless:
    'useless, stupid, hate myself, mirror, mean, names, kinder, ugly, insult, voice, pathetic, loser, hard on myself',
  burden: 'nuisance, bother, trouble, ask, weigh',
  loneliness:
    'nobody, empty, quiet, weekend, evening, silence, cafe, club, neighbour, hello, single, somebody, visit, friendless, chat',
  withdrawing: 'unanswered, text, cancel, invite, hide, ignored, ghost',
  'telling-someone': 'told, say, sentence, trust, listen, honest, out loud, confide, admit, secret',
  family: 'mum, dad, sister, brother, argue, dinner, visit, christmas, row, criticism, son',
  parenting: 'toddler, son, daughter, bedtime, tantrum, school, shout, mother, father, cot, teenager',
  'partner-conflict':
    'husband, wife, boyfriend, girlfriend, argue, row, sorry, fight, shouting, apologise, marriage',
  impostor: 'luck, clever, promoted, praise, feedback, deserve, qualified',
  'people-pleasing': 'favour, refuse, turn down, sorry, guilty, yes, everyone, disappoint, polite',
  'body-image': 'clothes, photo, fat, thin, scales, size, skin, belly, outfit, reflection',
  identity: 'gay, pronoun, name, come out, church, faith, culture, closet, accepted, bisexual, lesbian, self',
  sensitive: 'hurt, mood, swing, overreact, cry, criticism, intense',
  grief:
    'dead, miss, buried, grave, ashes, gone, widow, photo, coat, anniversary, cancer, candle, passed away, cry, voice, lost',
  anniversaries: 'first year, candle, empty chair, mothers day, table, celebrate, december, present',
  'pet-loss': 'vet, lead, basket, collar, paw, put to sleep, puppy, garden, walk',
  'baby-loss': 'miscarried, pregnant, weeks, scan, due date, hospital, bulb, never met',
  flashback:
    'smell, reminded, past, happened, year, back there, image, then, now, sound, abuse, accident, attack',
  trigger: 'smell, song, sound, set off, reminds, warning, avoid',
  hypervigilance: 'door, exit, back to the wall, bang, watch, startled, scan, footsteps, lock, wall',
  freeze: 'move, still, finger, cannot speak, wiggle, paralysed, numb',
  dissociation:
    'far away, outside my body, foggy, glass, dream, feet, texture, floor, name, hands, drift, not here, fog, cold, real',
  'after-crisis':
    'ward, discharge, nurse, survive, alive, suicidal, dark, overdose, hour, suicide, reasons, promise',
  abuse: 'leave, control, refuge, police, hit, threat, code word, scared, shout, monitor, bruise, hide',
  breakup:
    'left, divorce, separated, number, boyfriend, girlfriend, husband, wife, block, moved out, ended, dating, heart, miss, together',
  caring:
    'mum, dad, husband, wife, tablets, lift, nurse, forgets, memory, visit, help, wash, hospital, sitter, alzheimers',
  friendship: 'fell out, mate, pal, text, ignored, drifted, catch up',
  'work-stress':
    'manager, meeting, email, shift, deadline, inbox, lunch, team, overtime, workload, pressure, staff',
  burnout: 'overtime, sick leave, holiday, hours, tired, collapse, doctor, slow down',
  'after-work': 'uniform, door, commute, car, badge, journey, shoes, ritual, home',
  'job-loss':
    'redundant, cv, jobcentre, rejection, sacked, employer, letter, applied, gap, retired, retirement',
  exams:
    'essay, library, lecture, notes, results, paper, uni, timetable, grades, teacher, hall, degree, course, college',
  bullying: 'picked on, laugh, names, teased, group chat, teacher, mock, rumour',
  money:
    'rent, bank, envelope, loan, pay, benefits, adviser, card, arrears, council, food bank, wages, owe, heating',
  spending: 'buy, bought, basket, order, card, bet, parcel, delete, app, slot, sale, website',
  housing: 'council, move, flat, tenant, landlord, damp, room, hostel',
  screens: 'feed, bedroom, notification, instagram, tiktok, minutes, drawer, hours, offline',
  news: 'headline, radio, tv, bulletin, politics, article',
  'eating-little': 'toast, soup, plate, breakfast, banana, hungry, lunch, dinner, bite, yoghurt, fridge',
  insomnia: 'pillow, clock, dark, lie, ceiling, podcast, doze, hours, drift, mattress, tired, midnight, eyes',
  'early-waking': 'woke, clock, four, three, dawn, lie, hours',
  nightmares: 'woke, scream, sweat, sheets, lamp, light, shaking, scared',
  oversleeping: 'lie in, afternoon, awake, day, light',
  urges: 'resist, wait, minutes, temptation, crave, give in, tempted, stronger, phone',
  'self-harm-urge': 'scar, skin, hurt, hurting, sleeves, wait, ice cube, somebody, pain',
  alcohol: 'pub, beer, wine, bottle, drunk, bar, glass, pint, sponsor, vodka, thirsty, lager, off licence',
  substances: 'smoke, cigarette, weed, joint, dealer, high, clean, using, vape, nicotine, stoned, withdrawal',
  relapse: 'again, day one, count, sober, drank, streak, failed, months',
  'food-urges':
    'kitchen, fridge, cupboard, snack, sweets, weight, chocolate, supper, biscuits, crisps, ate, hungry, full',
  pain: 'hurt, hurts, back, joints, sore, legs, tablets, knees, stiff, hands, physio, condition, spine',
  nausea: 'retch, vomit, throat, gut, biscuit, mint',
  sensory: 'crowd, hood, sunglasses, label, dark, loud, bright, autistic, volume, lights, ears, fabric',
  hormones: 'flush, sweats, oestrogen, hrt, week before, cramps, bleeding',
  medication: 'pill, chemist, pharmacy, prescription, box, forgot, dosette, prescribed',
  therapy: 'clinic, counselor, questions, psychologist, nhs, referral, doctor, homework',
  'm-breathing': 'inhale, nose, count, out, slowly, air, seconds, lungs, hold',
  'm-grounding': 'floor, name, colour, objects, texture, smell, room, look around, hold',
  'm-cold': 'tap, fridge, freezer, sink, cloth, cool, bowl',
  'm-walk': 'road, path, street, coat, dog, sea, trees, round the block, fields, canal',
  'm-relax': 'muscles, exhale, shoulders, sigh, loosen, bath, hum, still',
  'm-mindfulness': 'attention, waves, sounds, sit, guided, thoughts, breathe',
  'm-kindness': 'friend, gently, hand, comfort, warm, criticise, would say',
  'm-connection': 'ring, visit, cafe, tea, neighbour, choir, club, postcard, together',
  'm-writing': 'notebook, draft, envelope, sentence, burn, shred, post it, wrote',
  'm-distraction': 'cards, quiz, alphabet, film, radio, knit, jigsaw, count',
};
