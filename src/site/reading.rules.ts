/** How a page looks to somebody, as they have chosen it. What is not here is as usual. */
export interface Look {
  theme?: 'light' | 'dark';
  /** Size of the letters in percent. */
  size?: '115' | '130';
  calmLines?: boolean;
  clearLetters?: boolean;
  fewPictures?: boolean;
  /** Shift three times does not leave (AX-3). */
  noShift?: boolean;
}

/** What a device remembers of how somebody reads. It says nothing of who they are. */
export interface Reading {
  look: Look;
  /** What a guest has chosen for content labels, in letters that the safety feature understands; empty: nothing. */
  labels: string;
}

export const usualReading: Reading = { look: {}, labels: '' };

/** Scheme, size, lines, letters, pictures, keys, labels: each by its letters, or a dash where it is as usual. */
const shape = /^([ld-])\.(115|130|-)\.(c|-)\.(l|-)\.(p|-)\.(k|-)\.([sfl]{1,40}|-)$/;

/** The choices as a cookie holds them; empty where all of them are as usual, so that there is nothing to keep. */
export function readingCode({ look, labels }: Reading): string {
  const code = [
    look.theme?.[0] ?? '-',
    look.size ?? '-',
    look.calmLines ? 'c' : '-',
    look.clearLetters ? 'l' : '-',
    look.fewPictures ? 'p' : '-',
    look.noShift ? 'k' : '-',
    labels === '' ? '-' : labels,
  ].join('.');
  return /^[-.]*$/.test(code) ? '' : code;
}

/** The choices a code stands for. A code that is none stands for nothing chosen, whoever wrote it. */
export function readingFromCode(code: string): Reading {
  const parts = shape.exec(code);
  if (parts === null) return usualReading;
  const [, theme, size, lines, letters, pictures, keys, labels = '-'] = parts;
  const look: Look = {};
  if (theme !== '-') look.theme = theme === 'd' ? 'dark' : 'light';
  if (size === '115' || size === '130') look.size = size;
  if (lines === 'c') look.calmLines = true;
  if (letters === 'l') look.clearLetters = true;
  if (pictures === 'p') look.fewPictures = true;
  if (keys === 'k') look.noShift = true;
  return { look, labels: labels === '-' ? '' : labels };
}
