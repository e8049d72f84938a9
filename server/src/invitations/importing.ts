import type { ViewerRow } from '../accounts/index.ts';
import { inOneAct } from '../database/act.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/tables.ts';
import type { ImportFate, ImportInvitationsInput, Language, Role } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refused, type Outcome, type Refusal, type Sentence } from '../refusal.ts';
import { notAllowed } from '../refusal-sentences.ts';
import { fits, type RoleAt } from './invitation.ts';
import { hasKnownRole, isSecret, sameRole } from './invitations-queries.ts';
import { asInvited, checkInvited, sendInvitation, type Invited } from './inviting.ts';
import { allPlaces, type PlaceRow } from './places.ts';
import { inReach, mayAnywhere, rolesForAll } from './reaching.ts';
import { languageMeant, readPeople, roleMeant, type PersonRow } from './reading-people.ts';
import { furtherThanOwn, hasThisRole, isInvited, noSuchPlace, roleDoesNotFit } from './sentences.ts';

/** A row of a list of people and what becomes of it. */
export interface JudgedRow extends Omit<PersonRow, 'role' | 'language'> {
  role: Role | null;
  language: Language | null;
  fate: ImportFate;
  refusals: Refusal[];
  /** Whom to invite, where the row is right. */
  invited: (Invited & { invitedAs: Role }) | null;
}

/** What would become of each row; nothing is written. Null for whoever may not invite. */
export const judgePeople = async (
  { db, viewer, clock }: Pick<Context, 'db' | 'viewer' | 'clock'>,
  csv: string,
): Promise<{ rows: JudgedRow[] } | { fault: Sentence } | null> => {
  if (!viewer || !mayAnywhere(viewer, 'importInvitations')) return null;
  const read = readPeople(csv);
  if ('fault' in read) return read;
  const places = await allPlaces(db);
  const understood = read.rows.map((row) => understand(row, places));
  const invitedAs = await rolesForAll(
    db,
    viewer,
    'importInvitations',
    understood.map(({ roleAt }) => roleAt ?? somewhere(places)),
  );
  const rows: JudgedRow[] = [];
  for (const [at, { row, role, language, roleAt, faults }] of understood.entries()) {
    const given = { email: row.email, name: row.name };
    const wrong = [
      ...checkInvited(given, clock),
      ...faults,
      ...(roleAt && !invitedAs[at] ? [refusal('NOT_ALLOWED', 'scope', furtherThanOwn)] : []),
    ];
    const judged = { ...row, role, language, refusals: wrong, invited: null };
    const sender = invitedAs[at];
    if (wrong.length > 0 || !role || !language || !roleAt || !sender) {
      rows.push({ ...judged, fate: 'WRONG' });
      continue;
    }
    const invited = { ...asInvited({ ...given, role, language }, roleAt, clock), invitedAs: sender };
    const already = await whyNotAgain({ db, viewer }, invited, rows);
    if (already) rows.push({ ...judged, fate: 'ALREADY', refusals: [refusal('INVALID', 'email', already)] });
    else rows.push({ ...judged, fate: await fateOf(db, viewer, invited.email), invited });
  }
  return { rows };
};

/** Stands in for a place that was not understood; its verdict is not looked at. */
const somewhere = (places: PlaceRow[]): RoleAt => ({
  ...(places.at(-1) as PlaceRow).scope,
  role: 'ADMINISTRATOR',
});

const understand = (row: PersonRow, places: PlaceRow[]) => {
  const role = roleMeant(row.role);
  const language = languageMeant(row.language);
  const named = places.filter(({ slug }) => slug === row.scope.trim());
  const place = named.find(({ scope }) => role && fits({ ...scope, role }));
  const faults = [
    ...(role ? [] : [refusal('INVALID', 'role', noSuchRole)]),
    ...(language ? [] : [refusal('INVALID', 'language', noSuchLanguage)]),
    ...(named.length > 0 ? [] : [refusal('NOT_FOUND', 'scope', noSuchPlace)]),
    ...(role && named.length > 0 && !place ? [refusal('INVALID', 'scope', roleDoesNotFit)] : []),
  ];
  return { row, role, language, faults, roleAt: role && place ? { ...place.scope, role } : null };
};

const same = (one: RoleAt & { email: string }, other: RoleAt & { email: string }) =>
  one.email === other.email &&
  one.role === other.role &&
  one.seriesId === other.seriesId &&
  one.forumId === other.forumId &&
  one.workingGroupId === other.workingGroupId &&
  one.institutionId === other.institutionId &&
  one.themeId === other.themeId &&
  one.auditEditionId === other.auditEditionId;

const whyNotAgain = async (
  { db, viewer }: { db: Database; viewer: ViewerRow },
  invited: Invited,
  before: JudgedRow[],
): Promise<Sentence | null> => {
  if (await hasKnownRole(db, viewer.id, invited, invited)) return hasThisRole;
  const open = await db
    .selectFrom('invitations as g')
    .select('g.id')
    .where('g.email', '=', invited.email)
    .where('g.acceptedAt', 'is', null)
    .where('g.revokedAt', 'is', null)
    .where(sameRole(invited))
    .$if(isSecret(invited.role), (query) => query.where('g.invitedBy', '=', viewer.id))
    .executeTakeFirst();
  if (open) return isInvited;
  return before.some((row) => row.invited && same(row.invited, invited)) ? twiceInTheList : null;
};

/** An account is mentioned only to those who see that person among their people anyway. */
const fateOf = async (db: Database, viewer: ViewerRow, email: string): Promise<ImportFate> => {
  const seen = await db
    .selectFrom('roleGrants as g')
    .innerJoin('people as p', 'p.id', 'g.personId')
    .select('g.id')
    .where('p.email', '=', email)
    .where(inReach(viewer, 'readPeople'))
    .executeTakeFirst();
  return seen ? 'EXTENDS' : 'NEW';
};

/** Invites everybody whose row is right, in one act: all their letters leave, or none does. */
export const importInvitations = (context: Context, input: ImportInvitationsInput): Promise<Outcome> =>
  inOneAct(context, 'importInvitations', input, async (act) => {
    const judged = await judgePeople({ ...context, db: act.trx }, input.csv);
    if (!judged) return refused('NOT_ALLOWED', [], notAllowed);
    if ('fault' in judged) return refused('INVALID', 'csv', judged.fault);
    const right = judged.rows.flatMap(({ invited }) => (invited ? [invited] : []));
    if (right.length === 0) return refused('INVALID', 'csv', nobodyToInvite);
    if (right[0]) act.audit.inRole(right[0].invitedAs);
    const batchId = newId();
    for (const invited of right) {
      const sent = await sendInvitation(act, { ...invited, batchId });
      // Somebody else may have invited the same person a moment ago: then there is nothing left to do.
      if ('refused' in sent && sent.refused.some(({ sentence }) => sentence !== isInvited)) return sent;
    }
    return done(batchId);
  });

const noSuchRole: Sentence = {
  PL: 'Nie ma takiej roli. Wpisz na przykład RAPPORTEUR, FOCAL_POINT, DEPUTY albo polską nazwę.',
  EN: 'There is no such role. Write for example RAPPORTEUR, FOCAL_POINT, DEPUTY, or its English name.',
  UK: 'Такої ролі немає. Напишіть, наприклад, RAPPORTEUR, FOCAL_POINT, DEPUTY.',
};

const noSuchLanguage: Sentence = {
  PL: 'Nie ma takiego języka. Wpisz PL, EN albo UK, albo zostaw puste.',
  EN: 'There is no such language. Write PL, EN or UK, or leave it empty.',
  UK: 'Такої мови немає. Напишіть PL, EN або UK чи залиште порожнім.',
};

const twiceInTheList: Sentence = {
  PL: 'Ta osoba z tą rolą stoi już wyżej na tej liście.',
  EN: 'This person stands with this role further up in the list.',
  UK: 'Ця особа з цією роллю вже є вище в списку.',
};

const nobodyToInvite: Sentence = {
  PL: 'W żadnym wierszu nie ma kogo zaprosić.',
  EN: 'No row has anybody to invite.',
  UK: 'У жодному рядку немає кого запросити.',
};
