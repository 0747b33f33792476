/** The oldest Node that the database layer and the sanitiser run on. */
const oldest = [22, 17] as const;

/**
 * Ends the process with a plain sentence where Node is too old. Must be called before anything else is imported:
 * with an older Node the imports themselves do not survive.
 */
export function refuseOldNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `Alongside needs Node ${oldest.join('.')} or later, and this is ${version}. Start it with "npm start", which brings the right one along.`,
  );
  process.exit(1);
}
