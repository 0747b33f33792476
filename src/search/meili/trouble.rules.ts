/** What to do about something Meilisearch did not do (SEARCH 3, "retry"). */
export type Cure =
  /** Ask again a little later. */
  | 'again'
  /** One document among them cannot be taken in: find it, and let the others through. */
  | 'part'
  /** The index or its settings are not what they should be: put them right first. */
  | 'settings'
  /** Nothing helps but the operator: stop asking for a while and say so. */
  | 'operator';

const cures: Record<string, Cure> = {
  invalid_document_id: 'part',
  missing_document_id: 'part',
  payload_too_large: 'part',
  malformed_payload: 'part',
  invalid_document_fields: 'part',
  document_fields_limit_reached: 'part',
  index_not_found: 'settings',
  index_primary_key_already_exists: 'settings',
  invalid_search_filter: 'settings',
  invalid_search_sort: 'settings',
  invalid_search_facets: 'settings',
  missing_authorization_header: 'operator',
  invalid_api_key: 'operator',
  missing_master_key: 'operator',
  no_space_left_on_device: 'operator',
  database_size_limit_reached: 'operator',
  'http-401': 'operator',
  'http-403': 'operator',
  'http-413': 'part',
};

/** The cure for a code of Meilisearch or of ours; whatever is not known is tried again. */
export function cureFor(code: string): Cure {
  if (code.startsWith('invalid_settings_')) return 'settings';
  return Object.hasOwn(cures, code) ? (cures[code] ?? 'again') : 'again';
}
