/** The last few lines that tell why, short enough for a sentence. */
export function lastWords(output: string): string {
  const lines = output.split('\n').filter((line) => /error|fatal|panic|could not|invalid/i.test(line));
  const words = lines.slice(-3).map((line) =>
    line
      .replace(/^.*?(ERROR|FATAL|PANIC|error):\s*/, '')
      .trim()
      .slice(0, 240),
  );
  return words.length > 0 ? `"${words.join(' / ')}".` : 'nothing.';
}

/** Whether PostgreSQL or initdb stopped because the disk had no room. */
export function saysDiskFull(output: string): boolean {
  return /No space left on device|Disk quota exceeded/.test(output);
}
