/** A helpline an organiser has added: as they know it, in their own words. */
export interface OwnHelpline {
  /** ISO 3166-1 code of two capital letters. */
  country: string;
  name: string;
  phone: string;
  /** Number for text messages; empty for none. */
  text: string;
  /** Hours and languages in plain words. */
  hours: string;
  /** Where this was read, as an address or in words. */
  source: string;
}
