import { formatDate, formatDay } from '#lib/format.ts';
import { langOf, type LocalizedTextValue } from '#lib/language.ts';
import { m } from '#lib/paraglide/messages.js';
import { href } from '#lib/paths.ts';
import type { InReportFragment } from '#lib/server/__generated__/operations.ts';
import {
  addresseeRoleWord,
  basisWord,
  kindWord,
  responseWord,
  stageWord,
  statusWord,
  upperFirst,
} from '#lib/words.ts';
import type { Block, Run } from '#lib/report/blocks.ts';
import { fact, markdownBlock, plain, polish, sourceRuns, words } from './runs.ts';

/** The id of a recommendation's heading. */
export const idOf = (reference: string) => reference.replaceAll('/', '-');

/** One recommendation, in the order in which people speak: what is wrong, why, what is recommended. */
export const recommendationBlocks = (recommendation: InReportFragment): Block[] => [
  {
    kind: 'heading',
    level: 3,
    id: idOf(recommendation.reference),
    text: `${recommendation.reference} ${words(recommendation.title).text}`,
    lang: langOf(recommendation.title.language),
  },
  { kind: 'paragraph', runs: kindRuns(recommendation) },
  ...withdrawal(recommendation),
  ...text(m.problem_title(), recommendation.problem),
  ...text(m.rationale_title(), recommendation.rationale),
  ...text(m.report_what(), recommendation.body),
  ...parts(recommendation),
  ...fact(m.by_when(), recommendation.byWhen ? [plain(formatDate(recommendation.byWhen))] : []),
  ...lawChange(recommendation),
  ...jointProject(recommendation),
  ...addressees(recommendation),
  ...fact(m.adopted_title(), adoption(recommendation)),
  ...fact(
    m.minority_opinion(),
    recommendation.minorityOpinion ? [polish(recommendation.minorityOpinion)] : [],
  ),
  ...fact(m.what_became(), status(recommendation)),
  ...fact(m.sources_title(), sourceRuns(recommendation.sources)),
];

const kindRuns = ({ reference, kind, isPriority, isExample }: InReportFragment): Run[] => [
  plain(upperFirst(kindWord(kind))),
  ...(isPriority ? [plain(`, ${m.priority()}`)] : []),
  ...(isExample ? [plain(', '), { text: m.example(), strong: true }] : []),
  plain('. '),
  { text: m.report_its_page(), href: href(`/recommendations/${reference}`) },
];

function withdrawal({ stage, withdrawalReason }: InReportFragment): Block[] {
  if (stage === 'PUBLISHED') return [];
  const runs: Run[] = [
    { text: stage === 'WITHDRAWN' ? m.withdrawn() : `${upperFirst(stageWord(stage))}.`, strong: true },
  ];
  return [
    {
      kind: 'paragraph',
      runs: withdrawalReason ? [...runs, plain(' '), polish(withdrawalReason)] : runs,
    },
  ];
}

const text = (title: string, given: LocalizedTextValue | null): Block[] =>
  given
    ? [
        { kind: 'heading', level: 4, text: title },
        ...(given.isMachineMade
          ? [
              {
                kind: 'paragraph',
                runs: [{ text: m.text_is_machine_made(), strong: true }],
              } satisfies Block,
            ]
          : []),
        markdownBlock(given),
      ]
    : [];

const parts = ({ parts, body }: InReportFragment): Block[] =>
  parts.map(({ label, text }) => ({
    kind: 'paragraph',
    runs: [{ text: `${label})\u00A0`, strong: true }, words({ value: text, language: body.language })],
  }));

function lawChange({ lawChange }: InReportFragment): Block[] {
  if (!lawChange) return [];
  const { act, article, eli, url, proposedWording } = lawChange;
  const named = [act, article].filter((one) => one !== null).join(', ');
  return [
    { kind: 'heading', level: 4, text: m.details_law_title() },
    ...(named || eli
      ? [
          {
            kind: 'paragraph',
            runs: [
              ...(named ? [polish(named), plain(' ')] : []),
              ...(eli ? [{ text: m.details_register({ eli }), ...(url ? { href: url } : {}) }] : []),
            ],
          } satisfies Block,
        ]
      : []),
    ...(proposedWording
      ? [...fact(m.details_wording(), [plain('')]), markdownBlock({ value: proposedWording, language: 'PL' })]
      : []),
  ];
}

function jointProject({ jointProject }: InReportFragment): Block[] {
  if (!jointProject) return [];
  const { partners, budget, funding, continuation } = jointProject;
  const said = (value: string | null) => (value ? [polish(value)] : []);
  return [
    { kind: 'heading', level: 4, text: m.details_project_title() },
    ...fact(m.details_partners(), said(partners)),
    ...fact(m.details_budget(), said(budget)),
    ...fact(m.details_funding(), said(funding)),
    ...fact(m.details_continuation(), said(continuation)),
  ];
}

function addressees({ reference, addressees, addresseeClasses }: InReportFragment): Block[] {
  const classes = addresseeClasses.flatMap(({ name }, place) => [
    ...(place > 0 ? [plain(', ')] : []),
    words(name),
  ]);
  if (addressees.length === 0) {
    return classes.length > 0
      ? fact(m.addressee_classes(), classes)
      : fact(m.addressees_title(), [plain(m.addressees_none())]);
  }
  return [
    {
      kind: 'table',
      caption: m.report_addressees_of({ reference }),
      head: [m.column_institution(), m.column_response(), m.column_status_here()],
      rows: addressees.map(({ institution, institutionNameThen, role, wasAtTable, response, headline }) => [
        [
          { ...words(institution.name), href: href(`/institutions/${institution.slug}`) },
          plain(` (${addresseeRoleWord(role)})`),
          ...(institution.name.language === 'PL' && institution.name.value !== institutionNameThen
            ? [plain(`, ${m.named_then({ name: institutionNameThen })}`)]
            : []),
          ...(wasAtTable === false ? [plain(`, ${m.not_at_table()}`)] : []),
        ],
        [plain(response ? responseWord(response.position) : '–')],
        [plain(saying(headline))],
      ]),
    },
    ...fact(m.addressee_classes(), classes),
  ];
}

const adoption = ({ adoptedOn, consensus, dissent }: InReportFragment): Run[] => {
  const said = [
    ...(adoptedOn ? [formatDate(adoptedOn)] : []),
    ...(consensus === null ? [] : [m.votes_for({ consensus })]),
    ...(dissent === null ? [] : [m.votes_against({ dissent })]),
  ];
  return said.length > 0 ? [plain(said.join(' · '))] : [];
};

const status = ({ headline }: InReportFragment): Run[] => [
  plain(`${saying(headline)}${headline.asOf ? `, ${formatDay(headline.asOf)}` : ''}`),
];

const saying = ({ status, basis }: Pick<InReportFragment['headline'], 'status' | 'basis'>) =>
  `${statusWord(status, basis)}${basis ? ` (${basisWord(basis)})` : ''}`;
