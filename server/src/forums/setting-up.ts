import type { Act } from '../database/act.ts';
import { newId } from '../database/ids.ts';
import type {
  ActionKind,
  Count,
  ForumKind,
  OrganiserRole,
  OutputKind,
  PartialDate,
} from '../graphql/__generated__/types.ts';
import type { Translated } from '../graphql/localized.ts';
import type { SourcedId } from './forums-queries.ts';

export interface NewSource {
  document: string;
  quote?: string;
  url?: string;
}

interface NewOccasion {
  slug: string;
  title: Translated;
  /** Seven TERYT digits. */
  city?: string;
  place?: string;
  startsOn?: PartialDate;
  endsOn?: PartialDate;
  participants?: Count;
  organisers?: { institution: string; role: OrganiserRole }[];
  outputs?: {
    kind: OutputKind;
    title: Translated;
    url?: string | null;
    note?: Translated;
    sources?: NewSource[];
  }[];
  sources?: NewSource[];
}

export interface NewForum extends NewOccasion {
  code: string;
  kind: ForumKind;
  ordinal?: number;
  /** Slug of its series. */
  series?: string;
  about?: Translated;
  /** Slugs, for a gathering without groups. */
  themes?: string[];
  groups?: { number: number; topic: Translated; themes: string[]; sources?: NewSource[] }[];
}

export interface NewAction extends NewOccasion {
  kind: ActionKind;
  summary?: Translated;
  /** Slug of the gathering it also is. */
  gathering?: string;
  /** Slugs of the Forums whose recommendations it answered. */
  answersForums?: string[];
}

/** Sets up a gathering with its groups, organisers and outputs. */
export const setUpForum = async (act: Act, forum: NewForum): Promise<string> => {
  const { trx } = act;
  const id = newId();
  const series = forum.series ? await idOf(act, 'forumSeries', forum.series) : null;
  await trx
    .insertInto('forums')
    .values({
      ...(await occasionRow(act, forum)),
      id,
      code: forum.code,
      kind: forum.kind,
      ordinal: forum.ordinal ?? null,
      seriesId: series,
      about: forum.about ?? null,
    })
    .execute();
  for (const slug of forum.themes ?? []) {
    await trx
      .insertInto('forumThemes')
      .values({ forumId: id, themeId: await idOf(act, 'themes', slug) })
      .execute();
  }
  for (const group of forum.groups ?? []) await setUpGroup(act, id, group);
  await enterBelongings(act, 'forumId', id, forum);
  return id;
};

const setUpGroup = async (act: Act, forumId: string, group: NonNullable<NewForum['groups']>[number]) => {
  const { trx } = act;
  const id = newId();
  const { number, topic } = group;
  await trx.insertInto('workingGroups').values({ id, forumId, number, topic, composition: null }).execute();
  for (const slug of group.themes) {
    const themeId = await idOf(act, 'themes', slug);
    await trx.insertInto('workingGroupThemes').values({ workingGroupId: id, themeId }).execute();
  }
  await citeSources(act, 'workingGroupId', id, group.sources);
};

/** Records something that was done: Forum in action. */
export const recordAction = async (act: Act, action: NewAction): Promise<string> => {
  const { trx } = act;
  const id = newId();
  await trx
    .insertInto('actions')
    .values({
      ...(await occasionRow(act, action)),
      id,
      kind: action.kind,
      summary: action.summary ?? null,
      gatheringId: action.gathering ? await idOf(act, 'forums', action.gathering) : null,
    })
    .execute();
  for (const slug of action.answersForums ?? []) {
    const forumId = await idOf(act, 'forums', slug);
    await trx.insertInto('actionAnswersForums').values({ actionId: id, forumId }).execute();
  }
  await enterBelongings(act, 'actionId', id, action);
  return id;
};

export const startSeries = async (
  act: Act,
  series: { slug: string; title: Translated; sources?: NewSource[] },
) => {
  const id = newId();
  await act.trx.insertInto('forumSeries').values({ id, slug: series.slug, title: series.title }).execute();
  await citeSources(act, 'seriesId', id, series.sources);
  return id;
};

export interface NewTheme {
  slug: string;
  name: Translated;
  /** Slug of the theme above, which must be there already. */
  parent?: string | null;
  sources?: NewSource[];
}

export const addTheme = async (act: Act, theme: NewTheme, position: number): Promise<string> => {
  const id = newId();
  const parentId = theme.parent ? await idOf(act, 'themes', theme.parent) : null;
  await act.trx
    .insertInto('themes')
    .values({ id, slug: theme.slug, name: theme.name, parentId, position })
    .execute();
  await citeSources(act, 'themeId', id, theme.sources);
  return id;
};

const nothingSourced = {
  forumId: null,
  seriesId: null,
  workingGroupId: null,
  institutionId: null,
  themeId: null,
  actionId: null,
  outputId: null,
  recommendationId: null,
  auditEditionId: null,
};

/** Notes where a fact comes from. */
export const citeSources = async ({ trx }: Act, of: SourcedId, id: string, sources: NewSource[] = []) => {
  if (sources.length === 0) return;
  const rows = sources.map(({ document, quote, url }, position) => ({
    id: newId(),
    ...nothingSourced,
    [of]: id,
    document,
    quote: quote ?? null,
    url: url ?? null,
    position,
  }));
  await trx.insertInto('sources').values(rows).execute();
};

const enterBelongings = async (act: Act, of: 'forumId' | 'actionId', id: string, occasion: NewOccasion) => {
  const { trx } = act;
  const owner = { forumId: null, actionId: null, [of]: id };
  for (const [position, { institution, role }] of (occasion.organisers ?? []).entries()) {
    const institutionId = await idOf(act, 'institutions', institution);
    await trx
      .insertInto('organisers')
      .values({ id: newId(), ...owner, institutionId, role, position })
      .execute();
  }
  for (const [position, { kind, title, url, note, sources }] of (occasion.outputs ?? []).entries()) {
    const outputId = newId();
    await trx
      .insertInto('outputs')
      .values({ id: outputId, ...owner, kind, title, url: url ?? null, note: note ?? null, position })
      .execute();
    await citeSources(act, 'outputId', outputId, sources);
  }
  await citeSources(act, of, id, occasion.sources);
};

const occasionRow = async ({ trx }: Act, occasion: NewOccasion) => {
  const city = occasion.city
    ? await trx.selectFrom('cities').select('id').where('teryt', '=', occasion.city).executeTakeFirstOrThrow()
    : null;
  return {
    slug: occasion.slug,
    title: occasion.title,
    cityId: city?.id ?? null,
    place: occasion.place ?? null,
    startsOn: occasion.startsOn?.date ?? null,
    startsPrecision: occasion.startsOn?.precision ?? null,
    endsOn: occasion.endsOn?.date ?? null,
    endsPrecision: occasion.endsOn?.precision ?? null,
    participantsValue: occasion.participants?.value ?? null,
    participantsQualifier: occasion.participants?.qualifier ?? null,
  };
};

const idOf = async (
  { trx }: Act,
  table: 'forums' | 'forumSeries' | 'themes' | 'institutions',
  slug: string,
) => {
  const row = await trx.selectFrom(table).select('id').where('slug', '=', slug).executeTakeFirst();
  if (!row) throw new Error(`Nothing in ${table} is called ${slug}`);
  return row.id;
};
