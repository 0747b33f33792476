-- To be run as the role that owns the tables, right before pg_dump (docs/operating.md, "Backups").
--
-- PostgreSQL keeps rows in the order in which they were last written, and pg_dump writes them down in that order. Beside
-- each other, the order of names and the order of what belongs to accounts could tell which go together. CLUSTER writes a
-- table anew in the order of its key, and the keys of these tables are random: after it, the order says nothing.
--
-- Each table is locked while it is written anew; on a forum of some thousand accounts that takes moments.

SET lock_timeout = '10s';

CLUSTER account USING account_pkey;
CLUSTER crisis_hint USING crisis_hint_pkey;
CLUSTER crisis_record USING crisis_record_pkey;
CLUSTER debrief USING debrief_pkey;
CLUSTER departure USING departure_pkey;
CLUSTER draft USING draft_pkey;
CLUSTER duty USING duty_pkey;
CLUSTER form_key USING form_key_pkey;
CLUSTER locker USING locker_pkey;
CLUSTER name USING name_pkey;
CLUSTER outcome USING outcome_pkey;
CLUSTER passkey USING passkey_pkey;
CLUSTER pulse USING pulse_pkey;
CLUSTER reaction USING reaction_pkey;
CLUSTER recovery_code USING recovery_code_pkey;
CLUSTER role_code USING role_code_pkey;
CLUSTER session USING session_pkey;
CLUSTER shift USING shift_pkey;
CLUSTER staff USING staff_pkey;
CLUSTER voice USING voice_pkey;
