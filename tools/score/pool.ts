// Owns spreading jobs over the processors. Refuses to know what a job is about.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SetScored } from '../../test/score/measure';
import { doJob, type Job } from './job';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** Does all jobs, `processes` at a time, and gives their results in the order of the jobs. Rejects if a process dies. */
export async function doJobs(
  jobs: readonly Job[],
  processes: number,
  onDone: (done: number) => void,
): Promise<SetScored[][]> {
  const results: SetScored[][] = [];
  if (processes <= 1) {
    for (const job of jobs) onDone(results.push(doJob(job)));
    return results;
  }
  let next = 0;
  let done = 0;

  const employ = (child: ChildProcess): Promise<void> =>
    new Promise((resolve, reject) => {
      let current = -1;
      const giveNext = () => {
        current = next++;
        const job = jobs[current];
        if (job === undefined) {
          child.disconnect();
          resolve();
        } else child.send(job);
      };
      child.on('message', (sets: SetScored[]) => {
        results[current] = sets;
        onDone(++done);
        giveNext();
      });
      child.on('error', reject);
      child.on('exit', (code) => {
        const job = jobs[current];
        if (job) reject(new Error(`${job.condition} seed ${job.seed}: the process scoring it ended with ${code}`));
      });
      giveNext();
    });

  const children = Array.from({ length: Math.min(processes, jobs.length) }, () =>
    fork(WORKER, { serialization: 'advanced' }),
  );
  try {
    await Promise.all(children.map(employ));
  } finally {
    for (const child of children) child.kill();
  }
  return results;
}
