import type { Kysely, Transaction } from 'kysely';
import type { AccountTables } from '../accounts/accounts-tables.ts';
import type { ActivityTables } from '../activity/activity-tables.ts';
import type { AuditTables } from '../audit/audit-tables.ts';
import type { CivicAuditTables } from '../civic-audits/civic-audits-tables.ts';
import type { FollowUpTables } from '../follow-up/follow-up-tables.ts';
import type { ForumTables } from '../forums/forums-tables.ts';
import type { ImportTables } from '../importing/importing-tables.ts';
import type { InstitutionTables } from '../institutions/institutions-tables.ts';
import type { InvitationTables } from '../invitations/invitations-tables.ts';
import type { MailTables } from '../mail/mail-tables.ts';
import type { RecommendationTables } from '../recommendations/recommendations-tables.ts';
import type { ReviewTables } from '../review/review-tables.ts';
import type { TokenTables } from '../tokens/tokens-tables.ts';
import type { WallTables } from '../wall/wall-tables.ts';
import type { ActTables } from './act-tables.ts';

/** Every table, each described by the module that owns it. */
export type Tables = AccountTables &
  ActTables &
  ActivityTables &
  AuditTables &
  CivicAuditTables &
  FollowUpTables &
  ForumTables &
  ImportTables &
  InstitutionTables &
  InvitationTables &
  MailTables &
  RecommendationTables &
  ReviewTables &
  TokenTables &
  WallTables;

export type Database = Kysely<Tables>;
export type Trx = Transaction<Tables>;
