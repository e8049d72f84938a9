import type { FastifyRequest } from 'fastify';
import { recordAudit } from '../audit/index.ts';
import type { KeptPasskey } from '../http/door-account.ts';
import { happened, type SignInNeeds } from './signing-in-needs.ts';

/** The passkeys of whoever asks, oldest first. */
export async function keptPasskeys({ db }: SignInNeeds, request: FastifyRequest): Promise<KeptPasskey[]> {
  const viewer = await request.viewer();
  if (!viewer) return [];
  const rows = await db
    .selectFrom('passkeys')
    .select(['id', 'createdAt'])
    .where('userId', '=', viewer.id)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(({ id, createdAt }) => ({ id, addedAt: createdAt?.toISOString() ?? null }));
}

/** Forgets a passkey of whoever asks. Somebody else's is as if it were not there. */
export async function removePasskey(
  { db, clock }: SignInNeeds,
  request: FastifyRequest,
  id: string,
): Promise<{ removed: boolean }> {
  const viewer = await request.viewer();
  if (!viewer) return { removed: false };
  return db.transaction().execute(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('passkeys')
      .where('id', '=', id)
      .where('userId', '=', viewer.id)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return { removed: false };
    await recordAudit(trx, happened('removePasskey', viewer.id, request, clock.now()));
    return { removed: true };
  });
}
