/** One seed for every property test: `npm test` is the same for everybody. `npm run fuzz` sets another in `CUELIGHT_SEED`. */
import fc from 'fast-check';

const SEED = 1_203;

fc.configureGlobal({ seed: Number(process.env.CUELIGHT_SEED ?? SEED) });
