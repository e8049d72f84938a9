/** What a page can say was just done: each has its sentence and the one about what comes next. */
export const deeds = [
  'drafted',
  'revised',
  'revised_public',
  'translated',
  'submitted',
  'resubmitted',
  'adopted',
  'adoption_undone',
  'composition_recorded',
  'changes_requested',
  'published',
  'published_many',
  'remarked',
  'remark_answered',
  'addressed',
  'sent',
  'withdrawn',
  'linked',
  'responded',
  'promised',
  'moved',
  'reported',
  'reported_pending',
  'report_confirmed',
  'assessed',
  'assessed_pending',
  'closure_confirmed',
  'invited',
  'invited_again',
  'invitation_revoked',
  'people_imported',
  'role_ended',
  'handed_over',
  'token_revoked',
  'audit_edition_opened',
  'audit_edition_revised',
] as const;

export type DoneDeed = (typeof deeds)[number];

/** The route of a page that will say what was done. */
export const saying = (deed: DoneDeed, route: string) => `${route}?zrobiono=${deed}`;
