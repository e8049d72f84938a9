import { sql, type RawBuilder } from 'kysely';
import type { Language, SummaryDimension } from '../graphql/__generated__/types.ts';
import { localized, type Translated } from '../graphql/localized.ts';
import { hasTheme } from '../recommendations/index.ts';
import { labels } from './labels.ts';

/** How a summary is split: SQL over `each` recommendation and, where it is of addressees, `s` and their institution `i`. */
interface Dimension {
  join: RawBuilder<unknown>;
  /** As `RecommendationFilter` takes it. */
  value: RawBuilder<unknown>;
  /** A name in several languages as JSON, or a key of `labels`, or the value itself. */
  label: RawBuilder<unknown>;
  sortedBy: RawBuilder<unknown>;
  ofAddressee: boolean;
}

const byPolishName = (column: string) => sql`(${sql.ref(column)} ->> 'pl') collate "pl-x-icu"`;
const nothing = sql``;

export const dimensions: Record<SummaryDimension, Dimension> = {
  FORUM: {
    join: sql`join forums f on f.id = each.forum_id`,
    value: sql`f.slug`,
    label: sql`f.title`,
    sortedBy: sql`coalesce(f.starts_on, 'infinity')`,
    ofAddressee: false,
  },
  WORKING_GROUP: {
    join: sql`join working_groups g on g.id = each.working_group_id join forums fg on fg.id = g.forum_id`,
    value: sql`'WorkingGroup:' || g.id`,
    label: sql`g.topic`,
    sortedBy: sql`fg.code || to_char(g.number, '000')`,
    ofAddressee: false,
  },
  YEAR: {
    join: nothing,
    value: sql`extract(year from each.adopted_on)::int`,
    label: sql`extract(year from each.adopted_on)::int`,
    sortedBy: sql`extract(year from each.adopted_on)::int`,
    ofAddressee: false,
  },
  THEME: {
    join: sql`join recommendations r on r.id = each.id join themes t on ${hasTheme()}`,
    value: sql`t.slug`,
    label: sql`t.name`,
    sortedBy: byPolishName('t.name'),
    ofAddressee: false,
  },
  KIND: {
    join: nothing,
    value: sql`each.kind`,
    label: sql`each.kind`,
    sortedBy: sql`each.kind`,
    ofAddressee: false,
  },
  SECTOR: {
    join: nothing,
    value: sql`i.sector`,
    label: sql`i.sector`,
    sortedBy: sql`i.sector`,
    ofAddressee: true,
  },
  INSTITUTION: {
    join: nothing,
    value: sql`i.slug`,
    label: sql`i.name`,
    sortedBy: byPolishName('i.name'),
    ofAddressee: true,
  },
  CITY: {
    join: sql`join cities c on c.id = i.city_id`,
    value: sql`c.slug`,
    label: sql`c.name`,
    sortedBy: byPolishName('c.name'),
    ofAddressee: true,
  },
  VOIVODESHIP: {
    join: sql`join voivodeships v on v.teryt = i.voivodeship_teryt`,
    value: sql`v.slug`,
    label: sql`v.name`,
    sortedBy: byPolishName('v.name'),
    ofAddressee: true,
  },
  RESPONSE: {
    join: nothing,
    value: sql`s.position`,
    label: sql`s.position`,
    sortedBy: sql`s.position`,
    ofAddressee: true,
  },
};

/** The label for people: a name in the language asked for, the word for an enum's value, or the value itself. */
export const labelOf = (dimension: SummaryDimension, label: string, language: Language): string => {
  if (label?.startsWith('{')) return localized(JSON.parse(label) as Translated, language).value;
  return labels[dimension]?.[label]?.[language] ?? label;
};
