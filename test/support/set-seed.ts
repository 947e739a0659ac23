/** Property tests draw the same cases in every run, so that a change is judged by its own faults; `SEED=n` draws others. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 20200531) });
