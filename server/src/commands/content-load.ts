import { sealWaiting } from '../audit/sealing.ts';
import { systemClock } from '../database/clock.ts';
import { loadFacts } from '../demo/index.ts';
import { inDatabase } from './in-database.ts';

/** `pnpm content:load`: enters the facts of the Forums of 2013-2015, with their sources, into an empty installation. */
await inDatabase(async (db) => {
  const loaded = await loadFacts(db, systemClock);
  await sealWaiting(db, systemClock);
  console.log(loaded ? 'The facts are in.' : 'There are Forums already; nothing was loaded.');
});
