import type { FastifyRequest } from 'fastify';
import { recordAudit } from '../audit/index.ts';
import type { LinkedProvider, OfferedProvider } from '../http/door-account.ts';
import { happened, type SignInNeeds } from './signing-in-needs.ts';

/** The providers of the settings, in their order. */
export const offeredProviders = ({ providers }: SignInNeeds): OfferedProvider[] =>
  providers.list.map((provider) => ({
    id: provider.id,
    name: provider.name,
    origin: providers.originOf(provider),
  }));

/** The providers that open the account of whoever asks, oldest first. */
export async function linkedProviders(
  { db, providers }: SignInNeeds,
  request: FastifyRequest,
): Promise<LinkedProvider[]> {
  const viewer = await request.viewer();
  if (!viewer) return [];
  const rows = await db
    .selectFrom('signInMethods')
    .select(['id', 'providerId', 'createdAt'])
    .where('userId', '=', viewer.id)
    .where('providerId', '!=', 'credential')
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(({ id, providerId, createdAt }) => ({
    id,
    name: providers.list.find(({ issuer }) => issuer === providerId)?.name ?? providerId,
    linkedAt: createdAt.toISOString(),
  }));
}

/** Takes a provider off the account of whoever asks. Somebody else's is as if it were not there. */
export async function unlinkProvider(
  { db, clock }: SignInNeeds,
  request: FastifyRequest,
  id: string,
): Promise<{ removed: boolean }> {
  const viewer = await request.viewer();
  if (!viewer) return { removed: false };
  return db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom('signInMethods')
      .where('id', '=', id)
      .where('userId', '=', viewer.id)
      .where('providerId', '!=', 'credential')
      .returning('providerId')
      .executeTakeFirst();
    if (!gone) return { removed: false };
    await recordAudit(trx, {
      ...happened('unlinkProvider', viewer.id, request, clock.now()),
      before: { provider: gone.providerId },
    });
    return { removed: true };
  });
}
