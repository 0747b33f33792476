/** Every address of the product. A page or a redirect that spells an address by hand is a mistake. */
const query = (values: Record<string, string | number | undefined>): string => {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`).join('&')}`;
};

type Queue = { kind?: string; space?: string; passed?: string; after?: string; before?: string };

export const paths = {
  front: () => '/',
  space: (space: string, page?: number) =>
    `/spaces/${space}${query({ page: page === 1 ? undefined : page })}`,
  spaceFeed: (space: string) => `/spaces/${space}/feed.atom`,
  waiting: (page?: number) => `/waiting${query({ page: page === 1 ? undefined : page })}`,

  /** The waiting list with what the reader has put aside today on it. */
  waitingWithAside: (page?: number) =>
    `/waiting${query({ aside: 'shown', page: page === 1 ? undefined : page })}`,
  /** "I can't answer this today", and back again. */
  notToday: (thread: string) => `/threads/${thread}/not-today`,

  stories: (page?: number) => `/stories${query({ page: page === 1 ? undefined : page })}`,
  newStory: (space?: string, draft?: string) => `/stories/new${query({ space, draft })}`,
  storyLookOver: () => '/stories/look-over',

  /** All strategies, or those for one situation. */
  strategies: (situation?: string, page?: number) =>
    `/strategies${situation === undefined ? '' : `/for/${situation}`}${query({ page: page === 1 ? undefined : page })}`,
  newStrategy: (of: { draft?: string; from?: string } = {}) => `/strategies/new${query(of)}`,
  strategyLookOver: () => '/strategies/look-over',
  strategyDraft: () => '/strategies/draft',
  /**
   * `open`: the post of the strategy, so that its words are shown although they would be folded. `alone`: the page as it is kept
   * on a device, without titles of anything near it.
   */
  strategy: (id: string, open?: string, alone?: 1) => `/strategies/${id}${query({ alone, open })}`,
  strategyText: (strategy: string, open?: string) => `/strategies/${strategy}/text${query({ open })}`,
  /** Its address says which pages it stands before: those under `/strategies/`. */
  offlineWorker: () => '/strategies/offline.js',
  strategyEdit: (strategy: string) => `/strategies/${strategy}/edit`,
  strategyOutcome: (strategy: string) => `/strategies/${strategy}/outcome`,
  strategyKeeping: (strategy: string) => `/strategies/${strategy}/keeping`,
  /** Which strategies a story used, for its author; of its opening post. */
  storyStrategies: (post: string) => `/posts/${post}/strategies`,

  /** Searching. `asked` is what it is narrowed by, as `askedText` writes it; words are never in an address. */
  search: (asked = '') => `/search${asked === '' ? '' : `?${asked}`}`,
  /** A search for words; `sealed` is what `sealWords` made of them. */
  searched: (sealed: string, asked = '') => `/search/${sealed}${asked === '' ? '' : `?${asked}`}`,
  /** The search the reader is at, narrowed otherwise. The sealed words stand in the path and stay there. */
  searchHere: (asked: string) => `?${asked}`,
  searchAtOnce: () => '/search/at-once',
  searchFollowing: () => '/search/following',

  newThread: (space?: string, draft?: string) => `/threads/new${query({ space, draft })}`,
  threadLookOver: () => '/threads/look-over',
  threads: () => '/threads',
  thread: (thread: string, page?: number) =>
    `/threads/${thread}${query({ page: page === 1 ? undefined : page })}`,
  /** A page of a thread with a notice on top; `done` is a code of the catalogue. */
  threadDone: (thread: string, page: number, done: string) =>
    `/threads/${thread}${query({ page: page === 1 ? undefined : page, done })}`,
  /** A page of a thread on which posts stand open that would be folded or put away; `open` is ids with commas. */
  threadOpened: (thread: string, page: number, open: string, post: string) =>
    `/threads/${thread}${query({ page: page === 1 ? undefined : page, open })}#post-${post}`,
  threadFollowing: (thread: string) => `/threads/${thread}/following`,
  spaceFollowing: (space: string) => `/spaces/${space}/following`,
  /**
   * The page the next post will stand on, with a mark before whatever came after a position. The position is in the
   * address and nowhere else: what somebody has read is never stored. `again` makes it another address than the one the
   * reader is at; a browser asks for nothing where only the end after # would differ.
   */
  threadNews: (thread: string, page: number, since: number, again: boolean) =>
    `/threads/${thread}${query({ page: page === 1 ? undefined : page, since, again: again ? 1 : undefined })}#new`,
  threadAnswer: (thread: string, quote?: string) =>
    `/threads/${thread}${query({ page: 'last', quote })}#answer`,
  /** The box for an answer, with a notice on top of its page. */
  threadAnswerDone: (thread: string, done: string) =>
    `/threads/${thread}${query({ page: 'last', done })}#answer`,
  /** The box with the name of who wrote a post at its start. */
  threadAnswerTo: (thread: string, post: string) =>
    `/threads/${thread}${query({ page: 'last', to: post })}#answer`,
  answers: (thread: string) => `/threads/${thread}/posts`,
  answerDraft: (thread: string) => `/threads/${thread}/draft`,
  answerDraftDropping: (thread: string) => `/threads/${thread}/draft/drop`,
  answerLookOver: (thread: string) => `/threads/${thread}/posts/look-over`,

  /** Stays the same for ever; answers with a redirect to the page of the thread that holds the post. */
  post: (post: string) => `/posts/${post}`,
  postAnchor: (post: string) => `post-${post}`,
  postReactions: (post: string) => `/posts/${post}/reactions`,
  postEdit: (post: string) => `/posts/${post}/edit`,
  /** What is to become of an own post: the name off it, or the words gone, now or later. */
  postLater: (post: string) => `/posts/${post}/later`,
  postWithdrawal: (post: string) => `/posts/${post}/withdrawal`,
  postBookmark: (post: string) => `/posts/${post}/bookmark`,
  /** Puts away the name of this post, for oneself alone. */
  postPutAway: (post: string) => `/posts/${post}/put-away`,
  newReport: (post: string) => `/posts/${post}/reports/new`,
  reports: (post: string) => `/posts/${post}/reports`,
  reportOutcome: () => '/reports/outcome',

  join: () => '/join',
  joinCodes: () => '/join/codes',
  joinCodesFile: () => '/join/codes.txt',
  signIn: (next?: string) => `/sign-in${query({ next })}`,
  signInStep: () => '/sign-in/code',
  /** For the script: the question that a passkey answers at signing in. */
  askPasskeyAtSignIn: () => '/sign-in/question',
  signOut: () => '/sign-out',
  recovery: () => '/recovery',
  setUp: (token: string) => `/set-up/${token}`,
  leave: () => '/leave',

  me: () => '/me',
  myPosts: (page?: number) => `/me/posts${query({ page: page === 1 ? undefined : page })}`,
  myDrafts: () => '/me/drafts',
  draftDropping: (draft: string) => `/me/drafts/${draft}/drop`,
  myNames: () => '/me/names',
  myFollowing: (page?: number) => `/me/following${query({ page: page === 1 ? undefined : page })}`,
  myBookmarks: (page?: number) => `/me/bookmarks${query({ page: page === 1 ? undefined : page })}`,
  myStrategies: (page?: number) => `/me/strategies${query({ page: page === 1 ? undefined : page })}`,
  myPutAway: () => '/me/put-away',
  /** Own ground: pages that only the browser of whoever wrote them can open. What is sealed of them, as JSON. */
  myPages: () => '/me/pages',
  myPagesKept: () => '/me/pages/kept',
  myPagesKeys: () => '/me/pages/keys',
  /** Takes one part of the journal away. */
  myPagesDropping: () => '/me/pages/dropping',
  /** Takes everything away, so that one can begin anew. */
  myPagesEnding: () => '/me/pages/ending',
  /** The page that is read without a connection; it is the same for everybody. */
  myPagesOffline: () => '/me/pages/offline',
  /** The words that secrets are drawn from, in the browser. */
  myPagesWords: () => '/me/pages/words.txt',
  /** Not below the page it stands before, so that it may stand before that one too. */
  myPagesWorker: () => '/me/pages.js',
  /** A plan to fill in by hand. */
  planSheet: () => '/sheet',
  mySettings: () => '/me/settings',
  myDraftsSetting: () => '/me/settings/drafts',
  mySessions: () => '/me/sessions',
  mySession: (session: string) => `/me/sessions/${session}/end`,
  allMySessions: () => '/me/sessions/end-all',
  myPassphrase: () => '/me/passphrase',
  myCodes: () => '/me/codes',
  /** The page of the codes for somebody who has just made new ones. */
  renewedCodes: () => '/join/codes?from=me',
  myAgreement: () => '/me/agreement',
  myRole: () => '/me/role',
  myTwoStep: () => '/me/two-step',
  myPasskeys: () => '/me/passkeys',
  /** The second half of adding one: what the device made. */
  newPasskey: () => '/me/passkeys/new',
  myPasskey: (passkey: string) => `/me/passkeys/${passkey}/removal`,
  /** For the script: a question that a passkey answers before a grave step. */
  askPasskey: () => '/me/passkeys/question',
  /** All own things in one file (PR-5). */
  myExport: () => '/me/export',
  myLeaving: () => '/me/leaving',
  /** After asking to leave; `week` is the Monday from which on it is for good. */
  left: (week?: string) => `/left${query({ week })}`,
  inbox: () => '/inbox',
  inboxUpToDate: () => '/inbox/up-to-date',
  /** One decision of the team, for the author it is about. */
  statement: (statement: string) => `/statements/${statement}`,
  secondLook: (statement: string) => `/statements/${statement}/second-look`,

  /** How one reads: text, colours, and what becomes of content labels. */
  reading: () => '/reading',

  /** "I need someone soon": a page of its own, and from a thread in which one has spoken (CR-6). */
  someoneSoon: () => '/someone-soon',
  threadSoon: (thread: string) => `/threads/${thread}/someone-soon`,
  /** Help beside one's own words: not shown again for a thread (CR-2), or for the case that put it at the top of the page. */
  threadNear: (thread: string, page: number, country?: string) =>
    `/threads/${thread}${query({ page: page === 1 ? undefined : page, country })}#near`,
  threadNearClosing: (thread: string) => `/threads/${thread}/near/closing`,
  nearClosing: (caseId: string) => `/near/${caseId}/closing`,
  nearSafe: (caseId: string) => `/near/${caseId}/safe`,
  /** Declines to be asked again how one is (CR-13). */
  checkInDeclining: (statement: string) => `/statements/${statement}/no-more`,

  help: (country?: string) => `/help${query({ country })}`,
  helpStep: () => '/help#next-minutes',
  helpWrite: () => '/help#cannot-speak',
  agreement: () => '/about/agreement',
  /** How the rules are kept: every step, how often it was taken, and second looks (MO-11). */
  rulesLog: () => '/rules/log',
  transparency: () => '/transparency',
  transparencyData: () => '/transparency.json',
  privacy: () => '/about/privacy',
  /** What we keep about people, and how long. */
  kept: () => '/about/kept',
  people: () => '/about/people',
  /** Who answers for this place (GO-4). */
  contact: () => '/about/contact',
  firstSteps: () => '/about/first-steps',
  leaveInfo: () => '/about/leave',
  peerSupport: () => '/about/peer-support',
  accessibility: () => '/accessibility',

  /** The queue of cases; `passed` is one the reader has just passed on. */
  work: (narrowed: Queue = {}) => `/work${query(narrowed)}`,
  /** "Next one for me". */
  workNext: () => '/work/next',
  /** How many cases wait, in one sentence, for the page of the queue to ask again. */
  workWaiting: () => '/work/waiting',
  workLead: () => '/work/lead',
  threadMemorial: (thread: string, to: '' | '/end' = '') => `/work/threads/${thread}/memorial${to}`,
  workCase: (id: string) => `/work/cases/${id}`,
  caseClaim: (id: string) => `/work/cases/${id}/claim`,
  casePassingOn: (id: string) => `/work/cases/${id}/passing-on`,
  caseHandingOver: (id: string) => `/work/cases/${id}/handing-over`,
  caseKnowing: (id: string) => `/work/cases/${id}/knowing`,
  caseThough: (id: string) => `/work/cases/${id}/though`,
  caseNotes: (id: string) => `/work/cases/${id}/notes`,
  caseAct: (id: string, act: string) => `/work/cases/${id}/acts/${act}`,
  /** What is done for a person who may need one soon (CR-4). */
  caseCrisis: (id: string, to: '' | '/level' | '/closing' | '/looking' = '') =>
    `/work/cases/${id}/crisis${to}`,
  workDuty: () => '/work/duty',
  workDutyRemoving: (entry: string) => `/work/duty/${entry}/removing`,
  workPager: (to: '' | '/test' = '') => `/work/pager${to}`,
  workHelplines: (country?: string) => `/work/helplines${query({ country })}`,
  workHelplineAnswer: (line: string) => `/work/helplines/${line}`,
  workPapers: () => '/work/papers',
  workPaper: (paper: string) => `/work/papers/${paper}`,
  workPaperRecord: (paper: string) => `/work/papers/${paper}/record`,
  workHelplinesPaper: () => '/work/helplines/paper',
  /** Several posts by the name of a case at once. */
  caseByName: (id: string, to = '') => `/work/cases/${id}/by-name${to}`,
  caseEnding: (id: string) => `/work/cases/${id}/ending`,
  postCase: (post: string) => `/work/posts/${post}/case`,
  appealAnswer: (caseId: string) => `/work/cases/${caseId}/answer`,
  workLog: () => '/work/log',
  workTeam: () => '/work/team',
  workRoleEnding: (staff: string) => `/work/team/${staff}/ending`,
  workShift: () => '/work/shift',
  workShiftWith: () => '/work/shift/with',
  /** What the team does for itself. */
  workCare: () => '/work/care',
  workThemes: () => '/work/care/themes',
  workPulse: () => '/work/care/pulse',
  workSupervision: () => '/work/care/supervision',
  workDebrief: (debrief: string) => `/work/debriefs/${debrief}`,
  workMyRole: () => '/work/my-role',
  workSettings: () => '/work/settings',
  workSpaces: () => '/work/spaces',
  workSpace: (space: string) => `/work/spaces/${space}`,
  workWording: () => '/work/wording',
  workSentence: (key: string) => `/work/wording/${key}`,
  workKindness: () => '/work/kindness',
  workKindnessRule: (rule: string) => `/work/kindness/${rule}`,
  /** `post`: one of them, to look for others like it. */
  workFlood: (post?: string) => `/work/flood${query({ post })}`,
  workFloodRestoring: (flood: string) => `/work/flood/${flood}/restoring`,
  workSearch: () => '/work/search',
  workSearchRebuild: () => '/work/search/rebuild',
  workSearchWords: () => '/work/search/words',
  workSearchQuality: () => '/work/search/quality',

  /** An address of one's own with a notice on top of the page; `code` is a `done.<code>` of the catalogue. */
  withDone: (path: string, code: string) => `${path}${path.includes('?') ? '&' : '?'}done=${code}`,

  alive: () => '/healthz',
  ready: () => '/readyz',
} as const;
