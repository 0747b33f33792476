/** Codes of our own beside those of Meilisearch. */
export type OwnTroubleCode = 'unreachable' | 'late' | 'not-json' | 'odd-answer' | 'no-place';

const mark = Symbol('search trouble');

/**
 * Something did not go as asked, with a code and nothing else: what the client of Meilisearch throws carries the address
 * or the words of the question (SEARCH 2), and so never leaves the wrapper.
 */
export type SearchTrouble = Error & {
  code: string;
  /** Status of the answer; 0 where there was none. */
  status: number;
  /** Seconds the server asks us to wait. */
  retryAfter: number;
};

export function searchTrouble(
  code: OwnTroubleCode | (string & {}),
  { status = 0, retryAfter = 0 }: { status?: number; retryAfter?: number } = {},
): SearchTrouble {
  const safe = /^[\w.-]{1,80}$/.test(code) ? code : 'odd-answer';
  const trouble = new Error('The search server did not do what was asked.');
  return Object.assign(trouble, { name: 'SearchTrouble', [mark]: true, code: safe, status, retryAfter });
}

/** True for what `searchTrouble` made. */
export const isSearchTrouble = (thing: unknown): thing is SearchTrouble =>
  thing instanceof Error && mark in thing;

type ApiError = Error & { response: Response; cause?: { code?: unknown } };

/** What was thrown, made harmless. `apiError` is the class with which the client passes on what the server said. */
export function reduceTrouble(
  trouble: unknown,
  apiError: abstract new (...args: never[]) => unknown,
): SearchTrouble {
  if (isSearchTrouble(trouble)) return trouble;
  if (trouble instanceof apiError) return ofAnswer(trouble as ApiError);
  // Thrown bare where the answer was no JSON: the page of a proxy, or half an answer.
  if (trouble instanceof SyntaxError) return searchTrouble('not-json');
  return searchTrouble(isLate(trouble) ? 'late' : 'unreachable');
}

function ofAnswer({ response, cause }: ApiError): SearchTrouble {
  const code = typeof cause?.code === 'string' ? cause.code : `http-${response.status}`;
  const wait = Number(response.headers.get('retry-after') ?? 0);
  const retryAfter = Number.isFinite(wait) ? Math.min(Math.max(wait, 0), 300) : 0;
  return searchTrouble(code, { status: response.status, retryAfter });
}

function isLate(trouble: unknown): boolean {
  for (let at = trouble, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    if (at.name === 'TimeoutError' || at.name === 'AbortError') return true;
    if (at.name === 'MeilisearchRequestTimeOutError') return true;
  }
  return false;
}
