/** Whether a browser takes a content coding, by its Accept-Encoding; `q=0` is a refusal (RFC 9110 12.5.3). */
export const acceptsCoding = (accepted: string, coding: string): boolean =>
  accepted
    .toLowerCase()
    .split(',')
    .some((part) => {
      const [name, ...parameters] = part.split(';').map((piece) => piece.trim());
      return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    });
