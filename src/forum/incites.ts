/** Whether a text urges somebody to harm themselves: it waits for a person, everywhere and always (RE-6). */
export const incites = (_text: string): boolean => false;
