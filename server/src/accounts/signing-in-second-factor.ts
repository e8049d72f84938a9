import { isAPIError } from 'better-auth/api';
import type { FastifyRequest } from 'fastify';
import { recordAudit } from '../audit/index.ts';
import type {
  BegunSecondFactor,
  CodeChecked,
  PassedSecondFactor,
  RenewedBackupCodes,
  SecondFactorState,
  SwitchedOff,
} from '../http/door-account.ts';
import { sendMail } from '../mail/index.ts';
import { headersFor } from './authentication-routes.ts';
import { secondFactorOffLetter, secondFactorOnLetter } from './signing-in-letters.ts';
import { happened, type SignInNeeds } from './signing-in-needs.ts';
import { knowsPassword } from './signing-in-password.ts';
import { cookiesOf } from './signing-in.ts';

const signedOut = { ok: false, reason: 'NOT_SIGNED_IN' } as const;

/** Whether codes are asked for, and whether the person's roles ask for them. */
export async function secondFactorState(
  { db }: SignInNeeds,
  request: FastifyRequest,
): Promise<SecondFactorState | null> {
  const viewer = await request.viewer();
  if (!viewer) return null;
  const person = await db
    .selectFrom('people')
    .select('twoFactorEnabled')
    .where('id', '=', viewer.id)
    .executeTakeFirst();
  return { isOn: person?.twoFactorEnabled ?? false, isRequired: viewer.needsSecondFactor ?? false };
}

/** Makes a secret for the person's app. Nothing is asked for until `confirmSecondFactor` has seen a code of it. */
export async function beginSecondFactor(
  needs: SignInNeeds,
  request: FastifyRequest,
  password: string,
): Promise<BegunSecondFactor> {
  const viewer = await request.viewer();
  if (!viewer) return signedOut;
  const knows = await knowsPassword(needs, request, viewer, password);
  if (knows === 'WRONG_PASSWORD') return { ok: false, reason: knows };
  if (knows !== true) return { ok: false, reason: 'TOO_MANY_TRIES', ...knows };
  try {
    const begun = await needs.authentication.api.enableTwoFactor({
      body: { password, method: 'totp' },
      headers: headersFor(request),
    });
    if (begun.method !== 'totp') throw new Error('The second factor is not the one that was asked for');
    const secret = new URL(begun.totpURI).searchParams.get('secret') ?? '';
    return { ok: true, uri: begun.totpURI, secret, backupCodes: begun.backupCodes };
  } catch (error) {
    if (isAPIError(error) && error.body?.['code'] === 'TOTP_ALREADY_ENABLED') {
      return { ok: false, reason: 'ALREADY_ON' };
    }
    throw error;
  }
}

/** Switches codes on once the person's app has shown the right one. */
export async function confirmSecondFactor(
  needs: SignInNeeds,
  request: FastifyRequest,
  code: string,
): Promise<PassedSecondFactor> {
  const viewer = await request.viewer();
  if (!viewer) return signedOut;
  const checked = await checkCode(needs, request, viewer.email, code);
  if (!checked.ok) return checked;
  const { db, clock } = needs;
  const now = clock.now();
  await db.transaction().execute(async (trx) => {
    await recordAudit(trx, happened('switchOnSecondFactor', viewer.id, request, now));
    await sendMail(trx, { to: { ...viewer, personId: viewer.id }, letter: secondFactorOnLetter(), now });
  });
  return checked;
}

/** Completes signing in. The tries of each challenge, and of each account in a row, are counted by better-auth. */
export async function passSecondFactor(
  { authentication }: SignInNeeds,
  request: FastifyRequest,
  code: string,
): Promise<PassedSecondFactor> {
  try {
    return { ok: true, ...(await verify(authentication, request, code)) };
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    const kind = String(error.body?.['code']);
    if (kind === 'INVALID_TWO_FACTOR_COOKIE') return { ok: false, reason: 'NOT_ASKED' };
    if (/TOO_MANY|LOCKED/.test(kind)) return { ok: false, reason: 'TOO_MANY_TRIES', retryAfterSeconds: 900 };
    return { ok: false, reason: 'WRONG_CODE' };
  }
}

/** Switches codes off, for whoever shows one once more and whose roles do not ask for them. */
export async function switchOffSecondFactor(
  needs: SignInNeeds,
  request: FastifyRequest,
  code: string,
): Promise<SwitchedOff> {
  const viewer = await request.viewer();
  if (!viewer) return signedOut;
  if (viewer.needsSecondFactor) return { ok: false, reason: 'REQUIRED' };
  const checked = await checkCode(needs, request, viewer.email, code);
  if (!checked.ok) return checked;
  const { db, clock } = needs;
  const now = clock.now();
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('people').set({ twoFactorEnabled: false }).where('id', '=', viewer.id).execute();
    await trx.deleteFrom('secondFactors').where('userId', '=', viewer.id).execute();
    await recordAudit(trx, happened('switchOffSecondFactor', viewer.id, request, now));
    await sendMail(trx, { to: { ...viewer, personId: viewer.id }, letter: secondFactorOffLetter(), now });
  });
  return { ok: true };
}

/** Ten new backup codes; the old ones are worth nothing from then on. */
export async function renewBackupCodes(
  needs: SignInNeeds,
  request: FastifyRequest,
  password: string,
): Promise<RenewedBackupCodes> {
  const viewer = await request.viewer();
  if (!viewer) return signedOut;
  const knows = await knowsPassword(needs, request, viewer, password);
  if (knows === 'WRONG_PASSWORD') return { ok: false, reason: knows };
  if (knows !== true) return { ok: false, reason: 'TOO_MANY_TRIES', ...knows };
  const { backupCodes } = await needs.authentication.api.generateBackupCodes({
    body: { password },
    headers: headersFor(request),
  });
  await recordAudit(needs.db, happened('renewBackupCodes', viewer.id, request, needs.clock.now()));
  return { ok: true, backupCodes };
}

/** Looks at a code of somebody who is signed in. A session alone must not be enough to guess one. */
async function checkCode(
  { authentication, tries }: SignInNeeds,
  request: FastifyRequest,
  email: string,
  code: string,
): Promise<CodeChecked> {
  const attempt = { email, address: request.ip };
  const retryAfterSeconds = await tries.admit(attempt);
  if (retryAfterSeconds > 0) return { ok: false, reason: 'TOO_MANY_TRIES', retryAfterSeconds };
  try {
    const cookies = await verify(authentication, request, code);
    await tries.succeeded(attempt);
    return { ok: true, ...cookies };
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return { ok: false, reason: 'WRONG_CODE' };
  }
}

/** A code of the app has six digits, with or without a space; whatever else is taken for a backup code. */
async function verify({ api }: SignInNeeds['authentication'], request: FastifyRequest, typed: string) {
  const code = typed.replaceAll(/\s/g, '').slice(0, 40);
  const headers = headersFor(request);
  const asked = { body: { code }, headers, returnHeaders: true } as const;
  const answer = /^\d{6}$/.test(code) ? await api.verifyTOTP(asked) : await api.verifyBackupCode(asked);
  return cookiesOf(answer.headers);
}
