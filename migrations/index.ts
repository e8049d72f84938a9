import type { Migration } from 'kysely/migration';
import * as accounts from './2026-11-23-01-accounts.ts';
import * as institutions from './2026-11-23-02-institutions.ts';
import * as forums from './2026-11-23-03-forums.ts';
import * as roles from './2026-11-23-04-roles.ts';
import * as recommendations from './2026-11-23-05-recommendations.ts';
import * as followUp from './2026-11-23-06-follow-up.ts';
import * as activity from './2026-11-23-07-activity.ts';
import * as audit from './2026-11-23-08-audit.ts';
import * as mail from './2026-11-23-09-mail.ts';
import * as signIn from './2026-11-23-10-sign-in.ts';
import * as invitations from './2026-11-23-11-invitations.ts';
import * as privacy from './2026-11-23-12-privacy.ts';
import * as tokens from './2026-11-23-13-tokens.ts';

/** History, in order. An explicit list, so that a stray file never runs; a migration that landed is never edited. */
export const migrations: Record<string, Migration> = {
  '2026-11-23-01-accounts': accounts,
  '2026-11-23-02-institutions': institutions,
  '2026-11-23-03-forums': forums,
  '2026-11-23-04-roles': roles,
  '2026-11-23-05-recommendations': recommendations,
  '2026-11-23-06-follow-up': followUp,
  '2026-11-23-07-activity': activity,
  '2026-11-23-08-audit': audit,
  '2026-11-23-09-mail': mail,
  '2026-11-23-10-sign-in': signIn,
  '2026-11-23-11-invitations': invitations,
  '2026-11-23-12-privacy': privacy,
  '2026-11-23-13-tokens': tokens,
};
