import { createHash } from 'node:crypto';
import { isOpen } from '../accounts/index.ts';
import { auditNote, type AuditNote } from '../audit/index.ts';
import type { Context } from '../graphql/context.ts';
import { refused, type Outcome } from '../refusal.ts';
import { notForTokens, signInFirst, tooLong } from '../refusal-sentences.ts';
import type { Database, Trx } from './tables.ts';

/** Characters of a `clientMutationId`; a UUID has 36. */
const longestId = 200;

/** Carries a refusal out of a transaction, so that nothing half-done stays. */
class Refused extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super('refused');
    this.outcome = outcome;
  }
}

/** What a verb is given to do its work with. */
export interface Act {
  trx: Trx;
  /** The account that acts. */
  personId: string;
  now: Date;
}

/** An act that the audit log will tell of. */
export interface AuditedAct extends Act {
  audit: AuditNote;
}

/**
 * Does one act in one transaction: all of it, or, when `run` refuses, nothing. An act that carries a
 * `clientMutationId` is done once: a repeat by the same person answers what the first answered, and one that comes while
 * the first is still running waits for it. The same id with another input is refused.
 * What is done leaves one entry in the audit log, and so does what was not allowed.
 */
export const inOneAct = async (
  context: Context,
  mutation: string,
  input: { clientMutationId?: string | null },
  run: (act: AuditedAct) => Promise<Outcome>,
): Promise<Outcome> => {
  const personId = context.viewer?.id;
  const audit = auditNote(context, mutation, input);
  // Whom nobody knows could fill a log from which nothing is deleted: only people's attempts are noted in it.
  if (!personId) return refused('NOT_ALLOWED', [], signInFirst);
  if (!isOpen(context.viewer, mutation)) {
    const outcome = refused('NOT_ALLOWED', [], notForTokens);
    await audit.refused(context.db, outcome);
    return outcome;
  }
  if ((input.clientMutationId?.length ?? 0) > longestId) {
    return refused('TOO_LONG', 'clientMutationId', tooLong(longestId));
  }
  const now = context.clock.now();
  try {
    return await inTransaction(context.db, async (trx) => {
      const id = input.clientMutationId;
      const first = id ? await claim(trx, { personId, id, mutation, input, now }) : null;
      if (first) return first;
      const outcome = await run({ trx, personId, now, audit });
      if ('refused' in outcome) throw new Refused(outcome);
      if (id) await keepAnswer(trx, personId, id, outcome.done);
      await audit.done(trx, outcome.done);
      return outcome;
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await audit.refused(context.db, error.outcome);
    return error.outcome;
  }
};

/** Opens a transaction, or joins the one that content is being loaded in: all of that content or none of it. */
const inTransaction = <Result>(db: Database, run: (trx: Trx) => Promise<Result>): Promise<Result> =>
  db.isTransaction ? run(db as Trx) : db.transaction().execute(run);

interface Claim {
  personId: string;
  id: string;
  mutation: string;
  input: object;
  now: Date;
}

/** Null when this is the first; else the first one's answer. The unique key makes a concurrent repeat wait here. */
const claim = async (trx: Trx, { personId, id, mutation, input, now }: Claim): Promise<Outcome | null> => {
  const requestHash = createHash('sha256')
    .update(JSON.stringify([mutation, input]))
    .digest('hex');
  const claimed = await trx
    .insertInto('mutationAnswers')
    .values({ personId, clientMutationId: id, mutation, requestHash, thingId: null, recordedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (claimed.numInsertedOrUpdatedRows === 1n) return null;
  const first = await trx
    .selectFrom('mutationAnswers')
    .select(['requestHash', 'thingId'])
    .where('personId', '=', personId)
    .where('clientMutationId', '=', id)
    .executeTakeFirstOrThrow();
  if (first.requestHash === requestHash && first.thingId) return { done: first.thingId };
  return refused('INVALID', 'clientMutationId', {
    PL: 'Ten identyfikator należy już do innego zgłoszenia. Wyślij formularz jeszcze raz.',
    EN: 'This id belongs to another request. Send the form again.',
    UK: 'Цей ідентифікатор уже належить іншому запиту. Надішліть форму ще раз.',
  });
};

const keepAnswer = (trx: Trx, personId: string, id: string, thingId: string) =>
  trx
    .updateTable('mutationAnswers')
    .set({ thingId })
    .where('personId', '=', personId)
    .where('clientMutationId', '=', id)
    .execute();
