import { formatCount, formatDay, formatSpan, today } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { href } from '#lib/paths.ts';
import type { InReportFragment, ForumReportQuery } from '#lib/server/__generated__/operations.ts';
import { organiserWord, outputWord, sectorWord, upperFirst } from '#lib/words.ts';
import type { Block, Report, Run } from '#lib/report/blocks.ts';
import { indexOf } from './composing-index.ts';
import { recommendationBlocks } from './composing-recommendation.ts';
import { fact, plain, polish, sourceRuns, words } from './runs.ts';

export type ReportForum = NonNullable<ForumReportQuery['forum']>;
type Group = ReportForum['workingGroups'][number];

/** The whole report, in the order in which it is read. */
export const composeReport = (forum: ReportForum, recommendations: InReportFragment[]): Report => ({
  slug: forum.slug,
  title: words(forum.title),
  subtitle: m.report_subtitle({ date: formatDay(today()) }),
  blocks: [
    ...preface(recommendations),
    ...about(forum),
    ...bodyOf(forum, recommendations),
    ...indexOf(recommendations),
    ...outputs(forum),
    ...sources(forum),
  ],
});

const preface = (recommendations: InReportFragment[]): Block[] => [
  ...(recommendations.some(({ isExample }) => isExample)
    ? [paragraph({ text: m.report_has_examples(), strong: true })]
    : []),
  paragraph(plain(m.report_only_published())),
  paragraph(plain(m.report_licence())),
];

const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs });

function about(forum: ReportForum): Block[] {
  const when = formatSpan(forum.startsOn, forum.endsOn);
  return [
    { kind: 'heading', level: 2, id: 'o-spotkaniu', text: m.report_about() },
    ...(forum.about ? [paragraph(words(forum.about))] : []),
    ...fact(m.fact_when(), when ? [plain(when)] : []),
    ...fact(
      m.fact_where(),
      forum.city ? [words(forum.city.name), ...(forum.place ? [plain(', '), polish(forum.place)] : [])] : [],
    ),
    ...fact(m.fact_participants(), forum.participants ? [plain(formatCount(forum.participants))] : []),
    ...fact(m.fact_themes(), listed(forum.themes.map(({ name }) => words(name)))),
    ...(forum.organisers.length > 0
      ? [
          { kind: 'heading', level: 3, text: m.fact_organisers() } satisfies Block,
          {
            kind: 'list',
            items: forum.organisers.map(({ institution, role }) => [
              { ...words(institution.name), href: href(`/institutions/${institution.slug}`) },
              plain(` (${organiserWord(role)})`),
            ]),
          } satisfies Block,
        ]
      : []),
  ];
}

function bodyOf(forum: ReportForum, recommendations: InReportFragment[]): Block[] {
  const withoutGroup = recommendations.filter(({ workingGroup }) => !workingGroup);
  return [
    ...forum.workingGroups.flatMap((group) => [
      ...groupBlocks(group),
      ...orNone(recommendations.filter(({ workingGroup }) => workingGroup?.number === group.number)),
    ]),
    ...(withoutGroup.length > 0 || forum.workingGroups.length === 0
      ? [
          {
            kind: 'heading',
            level: 2,
            id: 'rekomendacje',
            text: m.nav_recommendations(),
            newPage: true,
          } satisfies Block,
          ...orNone(withoutGroup),
        ]
      : []),
  ];
}

const orNone = (recommendations: InReportFragment[]): Block[] =>
  recommendations.length > 0
    ? recommendations.flatMap(recommendationBlocks)
    : [paragraph(plain(m.group_empty()), plain('. '), plain(m.group_empty_why()))];

const groupBlocks = ({ number, topic, themes, composition, sources }: Group): Block[] => [
  {
    kind: 'heading',
    level: 2,
    id: `grupa-${number}`,
    text: `${m.group_number({ number })}: ${words(topic).text}`,
    lang: words(topic).lang,
    newPage: true,
  },
  ...fact(m.fact_themes(), listed(themes.map(({ name }) => words(name)))),
  ...(composition?.length
    ? [
        {
          kind: 'table',
          caption: m.fact_composition(),
          head: [m.report_sector(), m.report_people()],
          rows: composition.map(({ sector, count }) => [
            [plain(upperFirst(sectorWord(sector)))],
            [plain(count === null ? m.composition_withheld() : String(count))],
          ]),
        } satisfies Block,
      ]
    : fact(m.fact_composition(), [plain(m.composition_unknown())])),
  ...fact(m.sources_title(), sourceRuns(sources)),
];

const listed = (runs: Run[]): Run[] => runs.flatMap((run, place) => (place > 0 ? [plain(', '), run] : [run]));

const outputs = (forum: ReportForum): Block[] =>
  forum.outputs.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, id: 'po-spotkaniu', text: m.outputs_title() },
        {
          kind: 'list',
          items: forum.outputs.map(({ title, kind, url, note }) => [
            { ...words(title), ...(url ? { href: url } : {}) },
            plain(` (${outputWord(kind)})`),
            ...(url ? [] : [plain(`. ${m.output_lost()}`)]),
            ...(note ? [plain(' '), words(note)] : []),
          ]),
        },
      ];

function sources(forum: ReportForum): Block[] {
  const all = [forum, ...forum.workingGroups, ...forum.outputs].flatMap((one) => one.sources);
  const documents = [...new Map(all.map((source) => [source.document + source.url, source])).values()];
  if (documents.length === 0) return [];
  return [
    { kind: 'heading', level: 2, id: 'zrodla', text: m.sources_title() },
    { kind: 'list', items: documents.map((source) => sourceRuns([source])) },
  ];
}
