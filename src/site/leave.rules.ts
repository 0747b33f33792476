/** What the decision needs of a request; header names in small letters. */
export interface LeaveRequest {
  method: string;
  header(name: string): string | undefined;
}

const guesses = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'];

/**
 * Whether a request for Leave is somebody leaving: a press on our own link or an address typed by hand (SECURITY B5,
 * AX-3). A page of somebody else must not be able to sign people out, and neither must a browser that fetches ahead.
 * `isOwn` says whether an origin is ours; the referrer counts only for browsers that send no `Sec-Fetch-Site`.
 */
export function isLeaving(request: LeaveRequest, isOwn: (origin: string) => boolean): boolean {
  if (request.method !== 'GET' || guesses.some((name) => isGuess(request.header(name)))) return false;
  const site = request.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const referrer = request.header('referer') ?? '';
  return URL.canParse(referrer) && isOwn(new URL(referrer).origin);
}

const isGuess = (value = ''): boolean => /\b(prefetch|prerender|preview)\b/i.test(value);
