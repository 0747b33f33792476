/** What a writer throws when the documents are at fault and not the engine: the worker then looks for the one that is. */
const mark = Symbol('documents are to blame');

/** A refusal of these documents, with a short code that an organiser may read. */
export function documentsToBlame(code: string): Error {
  return Object.assign(new Error(`The index does not take these documents: ${code}`), { [mark]: code });
}

/** The code of such a refusal; null for every other trouble, which is tried again. */
export function blameCode(trouble: unknown): string | null {
  const code = (trouble as { [mark]?: unknown } | null)?.[mark];
  return typeof code === 'string' ? code : null;
}
