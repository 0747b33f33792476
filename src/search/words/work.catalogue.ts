import type { Concept } from './concept.ts';

/** Work, study, money, the world. */
export const workConcepts: Concept[] = [
  {
    id: 'work-stress',
    role: 'topic',
    words: 'work, job, work stress, workplace; stress, colleagues, boss, office; break, boundaries, desk',
    situations: ['work'],
    kinds: ['communication', 'routine'],
    said: `work|job|<boss> stress|killing|pressure|toxic|nightmare|hell|hate|crying|dread|awful|draining|overload|overtime
      <hating>|dread|cant|afraid|sick work|job|going|shift
      <boss> sick|shouts|shouted|hates|bully|nightmare|emailed|email|message|meeting|texts|mad|angry|criticised|scared|afraid|horrible|micromanages|told|unfair
      <boss> feel|makes|made
      sunday|monday|tomorrow work
      cry|crying|tears|hide|hiding toilet|toilets|loo|bathroom|bogs
      work toilet|toilets|loo
      email|emails|inbox|slack|teams panic|dread|pile|stomach|afraid|overwhelming
      colleague|colleagues|coworker|coworkers
      bullied|bullying|harassed at|by|boss|work
      signed|off sick|work
      sick note
      return|returning|back to work
      zero hours
      performance review|appraisal|disciplinary`,
  },
  {
    id: 'burnout',
    role: 'state',
    words:
      'burnout, burn out, burned out, burnt out, overworked; exhaustion, work, rest, boundaries; stress, pace, limits',
    situations: ['work', 'overwhelm'],
    kinds: ['rest', 'communication'],
    said: `~running empty|fumes
      ~burning candle both
      ~fried|cooked|toast from|work|job
      ~working all hours
      ~nothing left give|in|tank
      ~tank empty
      ~give|given|giving everything|all|too
      ~work till|until drop
      ~end of tether|rope
      ~crispy
      ~compassion fatigue`,
  },
  {
    id: 'after-work',
    role: 'topic',
    words:
      'after work, switch off, wind down, shift; evening, home, routine, change clothes; unwind, relax, work',
    situations: ['work'],
    kinds: ['routine', 'rest'],
    said: `<cant>|how switch|wind|turn|unwind|relax after|off work|shift|evening
      <cant> leave work|it
      take|bring|bringing work home
      think|thinking|dream|dreaming about work|job home|night|bed|evening|weekend
      decompress|decompressing
      switch off work|after|from|shift
      work life balance
      come|get home shattered|wired|tired|grumpy`,
  },
  {
    id: 'job-loss',
    role: 'topic',
    words:
      'unemployed, unemployment, lost my job, redundancy, job hunting; job, interview, application, routine; money, worth',
    situations: ['work', 'money'],
    kinds: ['routine'],
    said: `lost|lose|losing|sacked|fired|laid|quit job|off
      sacked|fired|redundant|dole|jobless|jobseeker|jobcentre|unemployed
      laid off
      out of work
      get|got|given sack|boot|heave|p45
      cant|looking|find|get a job|work
      rejection|rejected job|applications|email
      job application|applications|interview|hunt|search
      interview|interviews
      retired|retirement`,
  },
  {
    id: 'exams',
    role: 'topic',
    words:
      'exam, exams, study, studying, revision; test, university, deadline, school; timer, break, focus, plan',
    situations: ['study'],
    kinds: ['routine', 'environment'],
    said: `<study> stress|panic|afraid|fail|failing|failed|dread|tomorrow|cant|worried|pressure|results|behind|blank|week|season
      <afraid> <study>
      results day
      failed|failing|fail exam|class|course|year|test|uni
      behind on|with|at school|uni|work|coursework|essays
      deadline|deadlines|essay|dissertation|thesis|coursework|homework|assignment|revision|revise|exams|finals
      drop|dropping|dropped out uni|college|school
      all nighter
      hate school|uni|college
      freshers|halls|student`,
  },
  {
    id: 'bullying',
    role: 'state',
    words: 'bullying, bullied, bully, harassment; school, work, safe, tell; support, record',
    situations: ['work', 'study', 'social'],
    said: `picked|picking|pick|gang|ganging on|me|up
      laugh|laughed|laughing|mock|mocked|make|making fun at|of me
      called|call names
      mean|nasty|cruel|horrible girls|kids|people|colleagues|boys|comments
      trolled|trolls|cyberbullying
      racism|racist|homophobia|homophobic|transphobia|discrimination`,
  },
  {
    id: 'money',
    role: 'topic',
    words:
      'money, money worries, debt, bills, financial; budget, letters, cost, afford; advice, rent, small step',
    situations: ['money'],
    kinds: ['routine', 'professional-help'],
    said: `<money> worried|stress|afraid|tight|cant|behind|no|problem|problems|trouble|panic|sick|month|pay|worry
      skint|brassic|overdrawn|penniless|brokeass|hardup
      im|am|is|are|flat|so|stone|completely broke
      <cant>|no afford|pay|rent|bills|anything|heating
      cant make ends meet
      ~make ends meet
      ~robbing peter paul
      ~tighten belt
      ~wolf door
      ~hand to mouth
      ~penny pinch
      open|opening letters|bills|post|envelopes|mail|app
      afraid|scared open letters|post|bills|mail
      brown envelope|envelopes
      unopened letters|post|mail|bills
      bailiffs|debt|debts|overdraft|arrears|loan|loans|payday
      cost of living
      universal credit|pip|benefits|welfare
      heat|heating or|eat
      ran|run out money`,
  },
  {
    id: 'spending',
    role: 'topic',
    words:
      'spending, shopping, impulse buying, buying; buy, money, urge, delay, basket; cravings, budget, order',
    situations: ['money', 'urges'],
    said: `cant stop|keep buying|spending|shopping|ordering
      retail therapy
      impulse buy|spend
      spent|blew all|everything|wages`,
  },
  {
    id: 'housing',
    role: 'topic',
    words: 'homeless, eviction, landlord; rent, neighbours, safe; advice, moving',
    situations: ['money'],
    said: `evicted|eviction|landlord|homeless|hostel|sofa surfing
      kicked|kick|thrown out
      moving house|home
      nowhere live|go|sleep`,
  },
  {
    id: 'screens',
    role: 'topic',
    words:
      'phone, scrolling, doomscrolling, social media, screen; screen time, news, apps; bed, charger, habit, break',
    situations: ['overwhelm', 'sleep'],
    kinds: ['environment'],
    said: `<cant> stop|put|off scrolling|scroll|phone|tiktok|instagram|apps
      put phone down
      scroll|scrolling|doomscroll|doomscrolling
      addicted to|phone phone|screen|tiktok|internet|games|gaming|porn
      on my phone|tiktok|insta night|bed|hours|day|much
      glued to phone|screen
      phone in bed
      time phone|screen
      detox`,
  },
  {
    id: 'news',
    role: 'topic',
    words: 'news, world, climate, war; anxiety, limit, action, hope; helpless, doomscrolling',
    situations: ['anxiety', 'overwhelm'],
    said: `news|world|politics|climate|planet|war scary|anxiety|anxious|depressing|afraid|mess|ending|burning|hopeless|worried|stress|scares|upset|sad|overwhelming
      state of world
      eco anxiety
      <afraid> war|climate|world|politics`,
  },
];
