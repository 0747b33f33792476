/** Words of the papers that an organiser keeps (GO-1 to GO-5), and of the page that says who answers for this place. */
export const papersWords = {
  'papers.nav': 'Papers',
  'papers.tab': 'Papers',
  'papers.title': 'Papers of this place',
  'papers.lead':
    'What a place like this should have in writing. Each paper says what the software does as it comes. You add what you do.',
  'papers.claim':
    'These papers help you think. They are no legal advice, and nobody claims that a law or a standard is met.',
  'papers.public': 'What you write here is on the page “Who answers for this place”. Everybody can read it.',
  'papers.empty': 'Nothing is filled in yet.',
  'papers.filled': '{filled} of {all} parts are filled in. Last changed on {day}.',
  'papers.open': 'Open: {title}',
  'papers.act': 'Keep this paper',
  'papers.record': 'Get this paper as a file',
  'papers.all': 'All papers',
  'papers.country': 'The sheet about your country stands with the helplines',
  'papers.long': 'This is longer than we can keep. Please cut it to 4,000 signs.',
  'papers.changed':
    'Somebody changed this paper since you opened it. Your words are still here. Open the paper in a second tab, compare, and keep it from there.',
  'done.paper-kept': 'The paper is kept.',
  'log.act.papers.changed': 'A paper of this place was changed',

  'contact.title': 'Who answers for this place',
  'contact.lead': 'These people run this place. You can write to them about anything here.',
  'contact.none': 'The people who run this place have not filled this in yet.',
  'contact.help': 'If you need somebody now, this is the wrong page. Go to “Help now”.',
  'contact.link': 'Who answers for this place',

  'paper.law.title': 'What could break the law here',
  'paper.law.lead':
    'Look at each kind of harm: how likely is it here, how bad would it be, and what do you do about it?',
  'paper.law.people.title': 'Who comes here',
  'paper.law.people.here':
    'People join with a name they make up. Nobody gives a real name, an e-mail address, a birth date or a place. Guests can read what is open.',
  'paper.law.people.ask': 'Who do you expect, from where, and how old are they?',
  'paper.law.harm.title': 'Urging somebody to hurt themselves',
  'paper.law.harm.here':
    'Words that urge it wait for the team and are not up before. Ways to do it are taken out of a post. Help stands on each page and beside a post that sounds like danger.',
  'paper.law.harm.ask': 'How likely, how bad, and what else do you do?',
  'paper.law.threats.title': 'Threats, hate and being followed',
  'paper.law.threats.here':
    'Everybody can report a post, guests too. Threats come first in the queue. Names differ from thread to thread, and no page lists what one person wrote.',
  'paper.law.threats.ask': 'How likely, how bad, and what else do you do?',
  'paper.law.children.title': 'Harm to children',
  'paper.law.children.here':
    'Nobody can send pictures or files. When a post speaks of a child in danger, the team hears of it at once.',
  'paper.law.children.ask': 'What is your age rule, and who is told when a child is in danger?',
  'paper.law.selling.title': 'Selling and fraud',
  'paper.law.selling.here':
    'Each space can let first posts, links and copies wait for the team. Many posts of the same kind can be hidden in one step and put back in one.',
  'paper.law.selling.ask': 'How likely, how bad, and what else do you do?',
  'paper.law.again.title': 'Who decided, and when you look again',
  'paper.law.again.here':
    'Each change of this paper is in the log of the team with its day. The file of it says which day it is from.',
  'paper.law.again.ask': 'Who looked at this, and when is the next time?',

  'paper.hazards.title': 'What could go wrong',
  'paper.hazards.lead': 'A list of harms that this place could do, and what keeps them small.',
  'paper.hazards.missed.title': 'Somebody in danger is not seen',
  'paper.hazards.missed.here':
    'The software reads for signs of danger and puts them in front of the team. It misses some. Everybody can say that they are worried, and anyone can ask for somebody soon.',
  'paper.hazards.missed.ask': 'Who looks, how often, and what happens at night?',
  'paper.hazards.false.title': 'Somebody is taken for in danger and is not',
  'paper.hazards.false.here':
    'The card only offers help and goes away with one press. Nothing is kept about the person. The level is set by people alone.',
  'paper.hazards.false.ask': 'How do you hear from people who were hurt by this?',
  'paper.hazards.advice.title': 'Advice that does harm',
  'paper.hazards.advice.here':
    'Before a reply goes up, the software points to words that judge or tell somebody to change a medicine. A strategy says when it did not help. What made it worse for many is ranked lower.',
  'paper.hazards.advice.ask': 'Who reads strategies, and what is not allowed here?',
  'paper.hazards.known.title': 'Somebody is found out',
  'paper.hazards.known.here':
    'Names are fresh in each thread. Before a post goes up, the software points to numbers, places and names in it. The page “Private and safe” says what a thief of our data could learn.',
  'paper.hazards.known.ask': 'What do you do when somebody is found out?',
  'paper.hazards.team.title': 'The team is worn out',
  'paper.hazards.team.here':
    'Hard words are folded. Shifts have limits, nobody has to take a case, and talks after hard cases are planned for them.',
  'paper.hazards.team.ask': 'Who cares for the team, and how often do you meet?',
  'paper.hazards.down.title': 'The place is down',
  'paper.hazards.down.here':
    'The help page works when the rest does not. Words that were typed come back with the page. A backup can be put back in minutes.',
  'paper.hazards.down.ask': 'Who makes backups, who puts them back, and when was this last tried?',

  'paper.data.title': 'What we do with what people tell us',
  'paper.data.lead': 'The check that many data laws ask for before a place like this opens.',
  'paper.data.why.title': 'Why you need it',
  'paper.data.why.here':
    'People write so that others read and answer. The software keeps what that needs, and no more.',
  'paper.data.why.ask': 'What is this place for, and could it be done with less?',
  'paper.data.ground.title': 'On which ground in law',
  'paper.data.ground.here':
    'Who joins says yes to a text about their words, with its version and week. They can take that back on the page of their account.',
  'paper.data.ground.ask':
    'Which law is it, and which ground do you use? Words about health often need a clear yes.',
  'paper.data.what.title': 'What is kept, and how long',
  'paper.data.what.here':
    'The page “What we keep about you” is made from the same list that the clearing out uses. No e-mail, no address of the net, no device and no search is kept.',
  'paper.data.what.ask': 'Do you keep anything more, such as backups, mails or logs of your server?',
  'paper.data.rights.title': 'What people can do',
  'paper.data.rights.here':
    'They can take all their things along at once, change and take back words, take their name off, and leave. Leaving can be taken back for a week. After that it is for good.',
  'paper.data.rights.ask': 'How do you answer people who write to you about their data?',
  'paper.data.left.title': 'What is left',
  'paper.data.left.here':
    'Posts can be read by all who are let in. The way somebody writes can give them away. Who steals both the data and the key of the server can tell which names belong together.',
  'paper.data.left.ask': 'Is that small enough for the people you expect? What else do you do?',
  'paper.data.asked.title': 'Whom you asked',
  'paper.data.asked.here': 'Nobody with your people in mind has looked at this software yet. You know them.',
  'paper.data.asked.ask': 'Which members, experts or offices did you ask, and what did they say?',

  'paper.standards.title': 'Own check beside health standards',
  'paper.standards.lead':
    'For places that want to show their work beside NSQDMH or DTAC. We do not claim that this software meets either.',
  'paper.standards.clinical.title': 'Safe for people',
  'paper.standards.clinical.here':
    'No advice by software and no treatment. The list of hazards is a paper here. How well danger is seen is measured and told with its limits.',
  'paper.standards.clinical.ask': 'Who answers for safety, and what training do they have?',
  'paper.standards.protection.title': 'Data kept safe',
  'paper.standards.protection.here': 'See the paper on what we do with what people tell us.',
  'paper.standards.protection.ask':
    'Who answers for data, and is this place signed up where your law asks for it?',
  'paper.standards.security.title': 'Hard to break into',
  'paper.standards.security.here':
    'The team signs in with a second step. Secrets are sealed with a key outside of the data. All packages are pinned. Nobody from outside has tested it yet.',
  'paper.standards.security.ask': 'Who puts in new versions, and has somebody tested your server?',
  'paper.standards.joining.title': 'Works with other systems',
  'paper.standards.joining.here':
    'Everybody can take their own things along as a page and as JSON. Nothing is sent to health records or to other firms.',
  'paper.standards.joining.ask': 'Do you join it to anything else?',
  'paper.standards.use.title': 'Easy for all to use',
  'paper.standards.use.here':
    'It works with a keyboard, without script, on old phones and at any text size. A machine checks each page. People with screen readers have not tested it yet.',
  'paper.standards.use.ask': 'Who tried it with you, and what was hard?',

  'paper.duty.title': 'Who is there, and when',
  'paper.duty.lead': 'The plan of hours is on the page “Duty”. Here you write what goes with it.',
  'paper.duty.hours.title': 'Hours with somebody there',
  'paper.duty.hours.here': 'Members see whether somebody of the team is there now, and until when.',
  'paper.duty.hours.ask': 'Which hours can you truly keep, and who steps in?',
  'paper.duty.away.title': 'When nobody is there',
  'paper.duty.away.here':
    'The card and the help page then say that nobody is there and when the team looks in next. Helplines stand beside it.',
  'paper.duty.away.ask': 'Which words do your people need to hear at night?',
  'paper.duty.called.title': 'Who is called',
  'paper.duty.called.here':
    'When a post may mean danger for a life, the pager is rung, with no words of the post in it. A person then decides.',
  'paper.duty.called.ask': 'Who carries the pager, and who is next if they do not answer?',
  'paper.duty.holidays.title': 'Holidays and illness',
  'paper.duty.holidays.here':
    'Hours can be taken out of the plan at any time. The pages change within seconds.',
  'paper.duty.holidays.ask': 'Who takes over, and who tells the members?',

  'paper.contact.title': 'Who answers for this place',
  'paper.contact.lead':
    'A name and a way to reach you. Many laws ask for it, and people trust a place more that has it.',
  'paper.contact.person.title': 'The people who run this place',
  'paper.contact.person.here': 'The software has no name in it. Members see what you write here.',
  'paper.contact.person.ask': 'Which person or group answers for this place?',
  'paper.contact.reach.title': 'How to reach us',
  'paper.contact.reach.here':
    'There is no form for mail in the software. Write an address that somebody reads each day.',
  'paper.contact.reach.ask': 'Which address, and how soon do you answer?',
  'paper.contact.complaints.title': 'If you are not happy with us',
  'paper.contact.complaints.here':
    'Each step of the team can be looked at again by somebody else, for half a year.',
  'paper.contact.complaints.ask': 'Where can people turn who are still not happy?',
  'paper.contact.offices.title': 'For offices and courts',
  'paper.contact.offices.here': 'We have no names, mails or addresses of members that could be handed over.',
  'paper.contact.offices.ask': 'Where do offices write, and in which language?',

  'paper.incident.title': 'After a death or another grave event',
  'paper.incident.lead': 'Write this before you need it. On that day nobody can think well.',
  'paper.incident.first.title': 'The first hour',
  'paper.incident.first.here':
    'A thread can be closed with one press, and posts can be hidden with one more. Nothing is gone by that. Two people should look at it.',
  'paper.incident.first.ask': 'Who is told, who decides, and who writes the first words?',
  'paper.incident.members.title': 'People who knew them',
  'paper.incident.members.here': 'Help stands on each page. Anyone can ask for somebody soon.',
  'paper.incident.members.ask': 'What do you say to members, and who stays with them?',
  'paper.incident.remembering.title': 'Remembering',
  'paper.incident.remembering.here':
    'Leave out how and where. Words that make a death look like a way out can put others at risk. Set the label “About death and grief”.',
  'paper.incident.remembering.ask': 'Where may people remember, who reads along, and for how long?',
  'paper.incident.team.title': 'The team',
  'paper.incident.team.here': 'After a hard case, a talk is put on the list of those who had it.',
  'paper.incident.team.ask': 'Who cares for the team that week, and who takes their shifts?',
  'paper.incident.outside.title': 'Family, press and police',
  'paper.incident.outside.here':
    'The software does not know who somebody is. Contact with helpers outside needs two people of the team and only what the person told.',
  'paper.incident.outside.ask': 'Who speaks for you, and what do you not say?',
  'paper.incident.after.title': 'Looking back',
  'paper.incident.after.here':
    'The log of the team says what was done and when, with no words of members in it.',
  'paper.incident.after.ask': 'When do you look back, who takes part, and what will you change?',
} as const;
