// Owns the far end of the pool: a job in, its scored sets out. Refuses to outlive its parent.
import { doJob, type Job } from './job';

process.on('message', (job: Job) => process.send?.(doJob(job)));
process.on('disconnect', () => process.exit());
