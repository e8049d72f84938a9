import type { FastifyRequest } from 'fastify';
import { recordAudit } from '../audit/index.ts';
import type { OpenSession } from '../http/door-account.ts';
import { headersFor } from './authentication-routes.ts';
import { happened, type SignInNeeds } from './signing-in-needs.ts';

/** The open sessions of whoever asks, newest first; null without one. */
export async function openSessions(
  needs: SignInNeeds,
  request: FastifyRequest,
): Promise<OpenSession[] | null> {
  const current = await sessionOf(needs, request);
  if (!current) return null;
  const rows = await needs.db
    .selectFrom('sessions')
    .select(['id', 'createdAt', 'expiresAt'])
    .where('userId', '=', current.userId)
    .where('expiresAt', '>', new Date())
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, createdAt, expiresAt }) => ({
    id,
    startedAt: createdAt.toISOString(),
    endsAt: expiresAt.toISOString(),
    isThis: id === current.id,
  }));
}

/** Ends sessions of whoever asks: one, or all but this one. Somebody else's are as if they were not there. */
export async function endSessions(
  needs: SignInNeeds,
  request: FastifyRequest,
  which: { id: string } | 'OTHERS',
): Promise<{ ended: number }> {
  const current = await sessionOf(needs, request);
  if (!current) return { ended: 0 };
  return needs.db.transaction().execute(async (trx) => {
    const ended = await trx
      .deleteFrom('sessions')
      .where('userId', '=', current.userId)
      .where('id', which === 'OTHERS' ? '!=' : '=', which === 'OTHERS' ? current.id : which.id)
      .returning('id')
      .execute();
    for (const _ of ended) {
      await recordAudit(trx, happened('endSession', current.userId, request, needs.clock.now()));
    }
    return { ended: ended.length };
  });
}

async function sessionOf({ authentication }: SignInNeeds, request: FastifyRequest) {
  const found = await authentication.api.getSession({ headers: headersFor(request) });
  return found?.session;
}
