import { checkDay, checkText } from '../checking-input.ts';
import type { Clock } from '../database/clock.ts';
import type { Trx } from '../database/tables.ts';
import type {
  DatePrecision,
  JointProjectInput,
  LawChangeInput,
  PartialDateInput,
  RecommendationKind,
} from '../graphql/__generated__/types.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { eliOf } from './eli.ts';
import { firstDayOf, limits } from './recommendation.ts';

export interface LawChange {
  act: string | null;
  article: string | null;
  proposedWording: string | null;
  /** `DU/2013/1650`. */
  eli: string | null;
}

export interface JointProject {
  partners: string | null;
  budget: string | null;
  funding: string | null;
  continuation: string | null;
}

/** By when it is wanted, to the precision the group gave. */
export interface ByWhen {
  byWhenOn: string | null;
  byWhenPrecision: DatePrecision | null;
}

/** What a recommendation says beside its texts. */
export interface Details extends ByWhen {
  lawChange: LawChange | null;
  jointProject: JointProject | null;
}

interface DetailsInput {
  byWhen?: PartialDateInput | null;
  lawChange?: LawChangeInput | null;
  jointProject?: JointProjectInput | null;
}

export const noDetails: Details = {
  byWhenOn: null,
  byWhenPrecision: null,
  lawChange: null,
  jointProject: null,
};

/** What is wrong with details as they were sent for a recommendation of this kind. */
export const checkDetails = (
  { byWhen, lawChange, jointProject }: DetailsInput,
  kind: RecommendationKind,
  clock: Clock,
): (Refusal | null)[] => {
  const short = { limit: limits.short, needed: false };
  const long = { limit: limits.note, needed: false };
  return [
    checkDay('byWhen', byWhen?.date, clock, { future: true }),
    lawChange && kind !== 'LAW_CHANGE' ? refusal('INVALID', 'lawChange', onlyOfLaw) : null,
    checkText('lawChange.act', lawChange?.act, short),
    checkText('lawChange.article', lawChange?.article, short),
    checkText('lawChange.proposedWording', lawChange?.proposedWording, { limit: limits.body, needed: false }),
    lawChange?.eli?.trim() && !eliOf(lawChange.eli) ? refusal('INVALID', 'lawChange.eli', noSuchEli) : null,
    jointProject && kind !== 'JOINT_PROJECT' ? refusal('INVALID', 'jointProject', onlyOfProjects) : null,
    ...(['partners', 'budget', 'funding', 'continuation'] as const).map((field) =>
      checkText(`jointProject.${field}`, jointProject?.[field], long),
    ),
  ];
};

/** The details as they will be: what was sent, and what was there where nothing was sent. */
export const revisedDetails = (
  { byWhen, lawChange, jointProject }: DetailsInput,
  before: Details = noDetails,
): Details => ({
  ...(byWhen === undefined
    ? { byWhenOn: before.byWhenOn, byWhenPrecision: before.byWhenPrecision }
    : dated(byWhen)),
  lawChange: lawChange === undefined ? before.lawChange : unlessEmpty(lawChange && lawOf(lawChange)),
  jointProject:
    jointProject === undefined ? before.jointProject : unlessEmpty(jointProject && projectOf(jointProject)),
});

export const detailsOf = async (
  trx: Trx,
  { id, byWhenOn, byWhenPrecision }: ByWhen & { id: string },
): Promise<Details> => {
  const row = await trx
    .selectFrom('recommendationDetails')
    .select(['lawChange', 'jointProject'])
    .where('recommendationId', '=', id)
    .executeTakeFirst();
  return {
    byWhenOn,
    byWhenPrecision,
    lawChange: row?.lawChange ?? null,
    jointProject: row?.jointProject ?? null,
  };
};

export const writeDetails = async (
  trx: Trx,
  recommendationId: string,
  { byWhenOn, byWhenPrecision, lawChange, jointProject }: Details,
): Promise<void> => {
  await trx
    .updateTable('recommendations')
    .set({ byWhenOn, byWhenPrecision })
    .where('id', '=', recommendationId)
    .execute();
  const row = { lawChange, jointProject };
  await trx
    .insertInto('recommendationDetails')
    .values({ recommendationId, ...row })
    .onConflict((conflict) => conflict.column('recommendationId').doUpdateSet(row))
    .execute();
};

const dated = (byWhen: PartialDateInput | null): ByWhen => {
  if (!byWhen) return { byWhenOn: null, byWhenPrecision: null };
  const precision = byWhen.precision ?? 'DAY';
  return { byWhenOn: firstDayOf(byWhen.date, precision), byWhenPrecision: precision };
};

const said = (text: string | null | undefined): string | null => text?.trim() || null;

const lawOf = ({ act, article, proposedWording, eli }: LawChangeInput): LawChange => ({
  act: said(act),
  article: said(article),
  proposedWording: said(proposedWording),
  eli: eli ? eliOf(eli) : null,
});

const projectOf = ({ partners, budget, funding, continuation }: JointProjectInput): JointProject => ({
  partners: said(partners),
  budget: said(budget),
  funding: said(funding),
  continuation: said(continuation),
});

const unlessEmpty = <T extends object>(details: T | null): T | null =>
  details && Object.values(details).some(Boolean) ? details : null;

const onlyOfLaw = {
  PL: 'Akt prawny podaje się tylko przy zmianie prawa. Zmień rodzaj rekomendacji albo usuń te pola.',
  EN: 'An act is named for changes in law only. Change the kind, or leave these fields out.',
  UK: 'Правовий акт вказують лише для змін у законодавстві. Змініть вид рекомендації або приберіть ці поля.',
};

const onlyOfProjects = {
  PL: 'Partnerów i budżet podaje się tylko przy wspólnym projekcie. Zmień rodzaj rekomendacji albo usuń te pola.',
  EN: 'Partners and budget are named for joint projects only. Change the kind, or leave these fields out.',
  UK: 'Партнерів і бюджет вказують лише для спільних проєктів. Змініть вид рекомендації або приберіть ці поля.',
};

const noSuchEli = {
  PL: 'Wpisz miejsce publikacji tak: Dz.U. 2013 poz. 1650, albo DU/2013/1650, albo adres z eli.gov.pl.',
  EN: 'Write where it was published like this: Dz.U. 2013 poz. 1650, or DU/2013/1650, or an address at eli.gov.pl.',
  UK: 'Вкажіть місце публікації так: Dz.U. 2013 poz. 1650, або DU/2013/1650, або адресу з eli.gov.pl.',
};
