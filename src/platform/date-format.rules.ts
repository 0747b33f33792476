const formats = new Map<string, Intl.DateTimeFormat>();
/** Spellings of a time zone differ in case, so there is no natural end. Each takes some ten kilobytes. */
const mostKept = 200;

/**
 * How a language writes a time, made once and kept: making one costs more than a page does, and what it takes outside the heap is
 * given back late. Throws RangeError where the time zone is unknown.
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const of = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(of);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, options);
    if (formats.size >= mostKept) formats.clear();
    formats.set(of, format);
  }
  return format;
}
