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
import * as oneTimeCodes from './2026-11-30-01-one-time-codes.ts';
import * as signInDepartures from './2026-11-30-02-sign-in-departures.ts';
import * as lastSignIns from './2026-11-30-03-last-sign-ins.ts';
import * as auditEditions from './2026-11-30-05-audit-editions.ts';
import * as searchByLemmas from './2026-11-30-10-search-by-lemmas.ts';
import * as review from './2026-11-30-30-review.ts';
import * as recommendationDetails from './2026-11-30-40-recommendation-details.ts';
import * as groupBoard from './2026-11-30-41-group-board.ts';
import * as editingNow from './2026-11-30-42-editing-now.ts';
import * as autosavedTexts from './2026-11-30-43-autosaved-texts.ts';
import * as mergedDrafts from './2026-11-30-44-merged-drafts.ts';
import * as notifyOfActivities from './2026-11-30-50-notify-of-activities.ts';
import * as wallLinks from './2026-11-30-51-wall-links.ts';
import * as importing from './2026-11-30-60-importing.ts';
import * as storedImports from './2026-11-30-70-stored-imports.ts';
import * as translations from './2026-11-30-85-translations.ts';

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
  '2026-11-30-01-one-time-codes': oneTimeCodes,
  '2026-11-30-02-sign-in-departures': signInDepartures,
  '2026-11-30-03-last-sign-ins': lastSignIns,
  '2026-11-30-05-audit-editions': auditEditions,
  '2026-11-30-10-search-by-lemmas': searchByLemmas,
  '2026-11-30-30-review': review,
  '2026-11-30-40-recommendation-details': recommendationDetails,
  '2026-11-30-41-group-board': groupBoard,
  '2026-11-30-42-editing-now': editingNow,
  '2026-11-30-43-autosaved-texts': autosavedTexts,
  '2026-11-30-44-merged-drafts': mergedDrafts,
  '2026-11-30-50-notify-of-activities': notifyOfActivities,
  '2026-11-30-51-wall-links': wallLinks,
  '2026-11-30-60-importing': importing,
  '2026-11-30-70-stored-imports': storedImports,
  '2026-11-30-85-translations': translations,
};
