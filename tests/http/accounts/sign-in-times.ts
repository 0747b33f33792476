export {};

/**
 * By hand, against a forum that runs: does the time of an answer tell whether a sign-in name is known (PR-12, SECURITY A6)?
 * Start the forum with both names in the option that lifts limits, join with the first, then:
 *   tsx tests/http/accounts/sign-in-times.ts http://127.0.0.1:3000 'a known name' 'an unknown name'
 * Prints the median time of each in milliseconds; ends with 1 where one takes 2.5 times as long as the other.
 * Not part of the tests: on a busy machine a time proves nothing.
 */
const [base = 'http://127.0.0.1:3000', known = '', unknown = ''] = process.argv.slice(2);
const rounds = 60;

const times: Record<string, number[]> = { known: [], unknown: [] };
for (let round = 0; round < rounds; round += 1) {
  times.known?.push(await timeOf(known));
  times.unknown?.push(await timeOf(unknown));
}
const medians = { known: median(times.known ?? []), unknown: median(times.unknown ?? []) };
const ratio = Math.max(medians.known, medians.unknown) / Math.min(medians.known, medians.unknown);
console.log({ ...medians, ratio: Number(ratio.toFixed(2)) });
process.exitCode = ratio < 2.5 ? 0 : 1;

async function timeOf(name: string): Promise<number> {
  const body = new URLSearchParams({ sign_in_name: name, passphrase: 'not the passphrase at all' });
  const began = performance.now();
  const answer = await fetch(`${base}/sign-in`, {
    method: 'POST',
    body,
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  await answer.text();
  if (answer.status !== 422) throw new Error(`Expected 422 and got ${answer.status}: are both names lifted?`);
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Number((sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1));
}
