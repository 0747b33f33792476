import type { Em } from '../platform/rows.ts';

/** Milliseconds a database may take to answer before nobody should be sent here. */
const patience = 2000;

/** Whether the database answers a question now (SECURITY R11). Never throws, never takes much longer than two seconds. */
export async function databaseAnswers(em: Em): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const answer = em.execute('select 1').then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
