/**
 * `pnpm audit:verify [--head <hash>]`: follows the chain of the audit log and says whether it holds. Ends with 1 when it
 * does not. With a head noted earlier it also finds a tail that was cut off, or a chain that was worked out anew.
 */
import { parseArgs } from 'node:util';
import { beginning } from '../audit/chain.ts';
import { verifyAudit, type Broken } from '../audit/verifying.ts';
import { CannotStart } from '../cannot-start.ts';
import { systemClock } from '../database/clock.ts';
import { inDatabase } from './in-database.ts';

await inDatabase(async (db) => {
  const { checked, waiting, head, broken } = await verifyAudit(db, systemClock.now(), readHead());
  console.log(`Entries under seal: ${checked}. Waiting for a seal: ${waiting}.`);
  console.log(head === beginning ? 'Nothing is sealed yet.' : `Head: ${head}`);
  if (broken) throw new CannotStart(`The audit log is broken. ${sentenceFor(broken)}`);
  console.log('The chain holds.');
});

function readHead(): string | undefined {
  const usage = 'pnpm audit:verify [--head <64 hexadecimal digits>]';
  let head: string | undefined;
  try {
    head = parseArgs({ options: { head: { type: 'string' } } }).values.head?.toLowerCase();
  } catch {
    throw new CannotStart(`This is how to use it: ${usage}`);
  }
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    throw new CannotStart(`Give a whole head: ${usage}`);
  return head;
}

function sentenceFor({ fault, seq, entryId }: Broken): string {
  switch (fault) {
    case 'CHANGED':
      return `Row ${seq} (entry ${entryId}) was changed after it was sealed.`;
    case 'OUT_OF_ORDER':
      return `Row ${seq} (entry ${entryId}) does not follow the row before it: rows were swapped, put in or replaced.`;
    case 'UNSEALED':
      return `Entry ${entryId} has no seal after more than a minute: it was put in by hand, or no server runs.`;
    case 'MISSING':
      return entryId
        ? `The entry of row ${seq} (${entryId}) is missing.`
        : `Row ${seq} is missing, or the chain does not lead through the head you gave.`;
  }
}
