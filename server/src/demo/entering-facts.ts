import { enterAuditEdition, type NewAuditEdition } from '../civic-audits/index.ts';
import type { Act } from '../database/act.ts';
import type { Clock } from '../database/clock.ts';
import type { Trx } from '../database/tables.ts';
import { addTheme, citeSources, recordAction, setUpForum, startSeries } from '../forums/index.ts';
import {
  enterAddresseeClasses,
  enterTerritory,
  registerInstitution,
  type NewInstitution,
} from '../institutions/index.ts';
import type { readFacts, SourcedInstitution } from './content.ts';

type Facts = Awaited<ReturnType<typeof readFacts>>;

/** Enters Forums, institutions and actions with their sources. */
export const enterFacts = async (trx: Trx, clock: Clock, facts: Facts): Promise<void> => {
  const act: Act = { trx, personId: 'archive-editor', now: clock.now() };
  await enterTerritory(trx, facts.territory);
  await enterAddresseeClasses(trx, facts.addresseeClasses);
  for (const [position, theme] of facts.themes.entries()) await addTheme(act, theme, position);
  for (const institution of facts.institutions) await enterInstitution(act, institution);
  for (const series of facts.gatherings.series) await startSeries(act, series);
  for (const forum of facts.gatherings.forums) await setUpForum(act, forum);
  for (const action of facts.actions) await recordAction(act, action);
  for (const edition of facts.auditEditions) await enterAuditEdition(act, edition);
};

export const enterExamplePlaces = async (
  trx: Trx,
  clock: Clock,
  { institutions, auditEditions }: { institutions: NewInstitution[]; auditEditions: NewAuditEdition[] },
) => {
  const act: Act = { trx, personId: 'archive-editor', now: clock.now() };
  for (const institution of institutions) await enterInstitution(act, institution);
  for (const edition of auditEditions) await enterAuditEdition(act, edition);
};

const enterInstitution = async (act: Act, institution: SourcedInstitution) => {
  const id = await registerInstitution(act, institution);
  await citeSources(act, 'institutionId', id, institution.sources);
};
