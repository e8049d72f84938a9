// Checks that the content holds together: references, numbering, guards, order of dates.
// Run: node server/content/check.ts. Prints counts; exits 1 with one sentence per fault.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Localized = { pl?: string; en?: string; uk?: string };
type PartialDate = { date: string; precision: string };
type Source = { document: string; quote?: string; url?: string };
type Count = { value: number; qualifier: string };
type Output = { kind: string; title: Localized; url?: string | null; note?: Localized; sources: Source[] };
type Organiser = { institution: string; role: string };
type Theme = { slug: string; name: Localized; parent: string | null; sources: Source[] };
type Institution = {
  slug: string;
  sector: string;
  names: { name: Localized; since?: PartialDate; until?: PartialDate; note?: string }[];
  city?: string;
  voivodeship?: string;
  foundedOn?: PartialDate;
  members?: Count;
  asksFourEyes?: boolean;
  isExample?: boolean;
  sources?: Source[];
};
type Group = { number: number; topic: Localized; themes: string[]; sources: Source[] };
type Gathering = {
  slug: string;
  code: string;
  kind: string;
  series?: string;
  title: Localized;
  city: string;
  startsOn?: PartialDate;
  endsOn?: PartialDate;
  participants?: Count;
  organisers: Organiser[];
  themes?: string[];
  groups: Group[];
  outputs: Output[];
  sources: Source[];
};
type Action = {
  slug: string;
  kind: string;
  title: Localized;
  summary: Localized;
  startsOn?: PartialDate;
  endsOn?: PartialDate;
  city?: string;
  participants?: Count;
  gathering?: string;
  answersForums?: string[];
  organisers: Organiser[];
  outputs: Output[];
  sources: Source[];
};
type Evidence = {
  kind: string;
  title: string;
  url: string;
  issuer: string;
  issuedOn: string;
  proves: string;
};
type StoryEvent = {
  on: string;
  precision?: string;
  act: string;
  institution: string;
  position?: string;
  explanation?: string;
  referredTo?: string;
  key?: string;
  text?: string;
  commitment?: string;
  dueOn?: string;
  reason?: string;
  status?: string;
  plannedFor?: string;
  evidence?: Evidence[];
};
type Text = {
  title: string;
  body: string;
  rationale?: string;
  problem?: string;
  parts?: { label: string; text: string }[];
};
type Recommendation = {
  forum: string;
  group?: number;
  number: number;
  kind: string;
  isPriority: boolean;
  isExample: boolean;
  themes: string[];
  texts: { pl: Text; en?: Text; uk?: Text };
  adoptedOn?: PartialDate;
  consensus?: number;
  dissent?: number;
  publishedOn?: string;
  addressees: { institution: string; role: string }[];
  addresseeClasses?: string[];
  sentOn?: string;
  respondBy?: string;
  story?: StoryEvent[];
  links?: { type: string; to: string }[];
  actions?: string[];
  finalStage?: string;
  withdrawnOn?: string;
  reason?: string;
  sources?: Source[];
};

const LAST_DAY = '2017-12-31';
const SECTORS = words(
  'MINISTRY CENTRAL_OFFICE VOIVODESHIP_OFFICE MARSHAL_OFFICE COUNTY MUNICIPALITY COURT POLICE BORDER_GUARD HEALTH EDUCATION UNIVERSITY PARLIAMENT OMBUDSMAN LABOUR_OFFICE SOCIAL_WELFARE NGO MIGRANT_ORGANISATION BUSINESS INTERNATIONAL MEDIA OTHER',
);
const FORUM_KINDS = words('FORUM CONSULTATION SEMINAR EXPERT_MEETING CONFERENCE');
const ACTION_KINDS = words(
  'EXPERT_MEETING TRAINING STUDY_VISIT CAMPAIGN PUBLICATION FILM RADIO AWARD LAW JOINT_PROJECT INFORMATION_SERVICE CONFERENCE NETWORKING AUDIT',
);
const KINDS = words('LAW_CHANGE INSTITUTIONAL JOINT_PROJECT');
const POSITIONS = words('ACKNOWLEDGED ACCEPTED ACCEPTED_IN_PART REJECTED NOT_COMPETENT');
// Least advanced first: the order in which several lead addressees roll up into one word.
const STATUSES = words(
  'REVERSED NOT_IMPLEMENTED NO_EVIDENCE NOT_STARTED STALLED PLANNED IN_PROGRESS PARTLY_IMPLEMENTED IMPLEMENTED_OTHERWISE IMPLEMENTED NOT_APPLICABLE',
);
const NEED_EVIDENCE = words('PARTLY_IMPLEMENTED IMPLEMENTED IMPLEMENTED_OTHERWISE REVERSED');
const NEED_EXPLANATION = words(
  'STALLED NOT_IMPLEMENTED NOT_APPLICABLE PARTLY_IMPLEMENTED IMPLEMENTED_OTHERWISE IN_PROGRESS',
);
const CLOSURES = words('NOT_IMPLEMENTED NOT_APPLICABLE');
const LINK_TYPES = words('RESTATES CONTINUES RESPONDS_TO SPLITS');
const EVIDENCE_KINDS = words('LINK LEGAL_ACT PUBLICATION FILM');
const ASSESSOR = 'zespol-oceniajacy-przyklad';

function words(text: string): string[] {
  return text.split(' ');
}

const problems: string[] = [];
function need(condition: boolean, sentence: string): void {
  if (!condition) problems.push(sentence);
}
function load<T>(path: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')) as T;
}
function unique(what: string, keys: string[]): Set<string> {
  const seen = new Set<string>();
  for (const key of keys) {
    need(!seen.has(key), `${what}: "${key}" appears twice.`);
    need(/^[A-Za-z0-9-]+$/.test(key), `${what}: "${key}" has letters that do not belong in an address.`);
    seen.add(key);
  }
  return seen;
}
function checkDay(day: string | undefined, where: string): void {
  if (day === undefined) return;
  const instant = new Date(`${day}T00:00:00Z`);
  const real =
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    !Number.isNaN(instant.getTime()) &&
    instant.toISOString().startsWith(day);
  need(real, `${where}: "${day}" is not a date.`);
}
function checkPartial(date: PartialDate | undefined, where: string): void {
  if (!date) return;
  checkDay(date.date, where);
  need(
    words('DAY MONTH YEAR').includes(date.precision),
    `${where}: precision "${date.precision}" is unknown.`,
  );
  need(
    date.precision !== 'MONTH' || date.date.endsWith('-01'),
    `${where}: a month is stored by its first day.`,
  );
  need(
    date.precision !== 'YEAR' || date.date.endsWith('-01-01'),
    `${where}: a year is stored by its first day.`,
  );
}
function checkCount(count: Count | undefined, where: string): void {
  if (!count) return;
  need(
    Number.isInteger(count.value) && words('EXACT ABOUT OVER').includes(count.qualifier),
    `${where}: the count is malformed.`,
  );
}
function checkName(name: Localized, where: string): void {
  need(Boolean(name.pl?.trim()), `${where}: the Polish text is missing.`);
}
function checkSources(sources: Source[] | undefined, where: string): void {
  need(Boolean(sources?.length), `${where}: no source.`);
  for (const source of sources ?? []) {
    need(Boolean(source.document), `${where}: a source without its document.`);
    need(
      !/seed|\.txt|\.json/.test(source.document),
      `${where}: a source names a file instead of a document.`,
    );
    need(!source.url || /^https?:\/\//.test(source.url), `${where}: a source has a bad address.`);
  }
}
function checkOutputs(outputs: Output[], where: string): void {
  for (const output of outputs) {
    need(
      words('REPORT FILM DOCUMENT').includes(output.kind),
      `${where}: output kind "${output.kind}" is unknown.`,
    );
    checkName(output.title, `${where}, output`);
    need(
      Boolean(output.url) || Boolean(output.note),
      `${where}: an output without an address says nothing about why.`,
    );
    checkSources(output.sources, `${where}, output`);
  }
}

const voivodeships = load<{ teryt: string }[]>('territory/voivodeships.json');
const cities =
  load<{ teryt: string; slug: string; name: Localized; voivodeship: string; lat: number; lon: number }[]>(
    'territory/cities.json',
  );
const themes = load<Theme[]>('facts/themes.json');
const realInstitutions = load<Institution[]>('facts/institutions.json');
const exampleInstitutions = load<Institution[]>('examples/institutions.json');
const classes = load<{ key: string; name: Localized; sector?: string; sources?: Source[] }[]>(
  'facts/addressee-classes.json',
);
const gatherings = load<{
  series: { slug: string; title: Localized; sources: Source[] }[];
  forums: Gathering[];
}>('facts/gatherings.json');
const actions = load<Action[]>('facts/actions.json');
const realRecommendations = load<Recommendation[]>('facts/recommendations.json');
const exampleFiles = words('krakow-2013 lublin-2014 warszawa-2014 wroclaw-2015');
const examples = exampleFiles.flatMap((name) => {
  const list = load<Recommendation[]>(`examples/recommendations/${name}.json`);
  for (const item of list)
    need(
      item.forum === name,
      `examples/recommendations/${name}.json holds a recommendation of "${item.forum}".`,
    );
  return list;
});

// Territory
const voivodeshipCodes = unique(
  'voivodeships',
  voivodeships.map((v) => v.teryt),
);
const cityCodes = unique(
  'cities',
  cities.map((c) => c.teryt),
);
unique(
  'city addresses',
  cities.map((c) => c.slug),
);
need(voivodeships.length === 16, 'There are not 16 voivodeships.');
need(
  load<{ features: unknown[] }>('territory/voivodeships.geojson').features.length === 16,
  'The map has not 16 voivodeships.',
);
for (const city of cities) {
  need(
    voivodeshipCodes.has(city.voivodeship) && city.teryt.startsWith(city.voivodeship),
    `City ${city.slug}: wrong voivodeship.`,
  );
  need(
    city.lat > 48 && city.lat < 55 && city.lon > 14 && city.lon < 25,
    `City ${city.slug}: the place is not in Poland.`,
  );
  checkName(city.name, `City ${city.slug}`);
}

// Themes
const themeSlugs = unique(
  'themes',
  themes.map((t) => t.slug),
);
const topThemes = new Set(themes.filter((t) => t.parent === null).map((t) => t.slug));
need(topThemes.size === 5, 'The top level of themes is not the five blocks.');
for (const theme of themes) {
  need(
    theme.parent === null || topThemes.has(theme.parent),
    `Theme ${theme.slug}: parent "${theme.parent}" is not a block.`,
  );
  checkName(theme.name, `Theme ${theme.slug}`);
  checkSources(theme.sources, `Theme ${theme.slug}`);
}
function checkThemes(slugs: string[] | undefined, where: string): void {
  for (const slug of slugs ?? []) need(themeSlugs.has(slug), `${where}: theme "${slug}" does not exist.`);
}

// Institutions and classes
unique(
  'institutions',
  [...realInstitutions, ...exampleInstitutions].map((i) => i.slug),
);
const realSlugs = new Set(realInstitutions.map((i) => i.slug));
const exampleSlugs = new Set(exampleInstitutions.map((i) => i.slug));
const exampleNames = new Set(exampleInstitutions.map((i) => i.names[0]?.name.pl));
for (const institution of [...realInstitutions, ...exampleInstitutions]) {
  const where = `Institution ${institution.slug}`;
  need(SECTORS.includes(institution.sector), `${where}: sector "${institution.sector}" is unknown.`);
  need(institution.names.length > 0, `${where}: no name.`);
  need(
    !institution.city || cityCodes.has(institution.city),
    `${where}: city "${institution.city}" does not exist.`,
  );
  need(
    !institution.voivodeship || voivodeshipCodes.has(institution.voivodeship),
    `${where}: voivodeship does not exist.`,
  );
  need(
    !institution.city || !institution.voivodeship || institution.city.startsWith(institution.voivodeship),
    `${where}: its city lies elsewhere.`,
  );
  for (const { name, since, until } of institution.names) {
    checkName(name, where);
    checkPartial(since, where);
    checkPartial(until, where);
  }
  checkPartial(institution.foundedOn, where);
  checkCount(institution.members, where);
}
for (const institution of realInstitutions) {
  checkSources(institution.sources, `Institution ${institution.slug}`);
  need(
    !institution.isExample && !institution.names.some((n) => n.name.pl?.includes('(przykład)')),
    `Institution ${institution.slug}: a real one is marked as an example.`,
  );
}
for (const institution of exampleInstitutions) {
  const where = `Institution ${institution.slug}`;
  const name = institution.names[0]?.name;
  need(
    institution.isExample === true && institution.slug.endsWith('-przyklad'),
    `${where}: not marked as an example.`,
  );
  need(
    Boolean(
      name?.pl?.endsWith(' (przykład)') && name.en?.endsWith(' (example)') && name.uk?.endsWith(' (приклад)'),
    ),
    `${where}: its names do not end in "(przykład)", "(example)" and "(приклад)".`,
  );
}
const fourEyes = exampleInstitutions.filter((i) => i.asksFourEyes).map((i) => i.slug);
need(
  fourEyes.includes('ministerstwo-spraw-spolecznych-przyklad'),
  'The example ministry does not ask for four eyes.',
);
need(
  exampleSlugs.has('urzad-miasta-warszawa-przyklad') && !fourEyes.includes('urzad-miasta-warszawa-przyklad'),
  'The example city office in Warsaw is missing or asks for four eyes.',
);
const classKeys = unique(
  'classes',
  classes.map((c) => c.key),
);
for (const one of classes) {
  checkName(one.name, `Class ${one.key}`);
  need(!one.sector || SECTORS.includes(one.sector), `Class ${one.key}: unknown sector.`);
  if (one.key === 'not-named')
    need(!one.sector, 'The class "not-named" has a sector, so it would expand to somebody.');
  else checkSources(one.sources, `Class ${one.key}`);
}

// Gatherings
const seriesSlugs = unique(
  'series',
  gatherings.series.map((s) => s.slug),
);
for (const series of gatherings.series) checkSources(series.sources, `Series ${series.slug}`);
const gatheringSlugs = unique(
  'gatherings',
  gatherings.forums.map((f) => f.slug),
);
unique(
  'codes',
  gatherings.forums.map((f) => f.code),
);
const bySlug = new Map(gatherings.forums.map((f) => [f.slug, f]));
function checkOrganisers(organisers: Organiser[], where: string): void {
  for (const one of organisers) {
    need(realSlugs.has(one.institution), `${where}: organiser "${one.institution}" is not among the facts.`);
    need(
      words('ORGANISER PARTNER PATRON COOPERATION').includes(one.role),
      `${where}: role "${one.role}" is unknown.`,
    );
  }
}
function checkSpan(start: PartialDate | undefined, end: PartialDate | undefined, where: string): void {
  checkPartial(start, where);
  checkPartial(end, where);
  need(!start || !end || start.date <= end.date, `${where}: ends before it starts.`);
}
for (const forum of gatherings.forums) {
  const where = `Gathering ${forum.slug}`;
  need(FORUM_KINDS.includes(forum.kind), `${where}: kind "${forum.kind}" is unknown.`);
  need(!forum.series || seriesSlugs.has(forum.series), `${where}: series "${forum.series}" does not exist.`);
  need(cityCodes.has(forum.city), `${where}: city does not exist.`);
  checkName(forum.title, where);
  checkSpan(forum.startsOn, forum.endsOn, where);
  checkCount(forum.participants, where);
  checkOrganisers(forum.organisers, where);
  checkThemes(forum.themes, where);
  checkOutputs(forum.outputs, where);
  checkSources(forum.sources, where);
  forum.groups.forEach((group, index) => {
    need(group.number === index + 1, `${where}: group ${group.number} is out of order.`);
    checkName(group.topic, `${where}, group ${group.number}`);
    need(group.themes.length > 0, `${where}, group ${group.number}: no theme.`);
    checkThemes(group.themes, `${where}, group ${group.number}`);
    checkSources(group.sources, `${where}, group ${group.number}`);
  });
}

// Actions
const actionSlugs = unique(
  'actions',
  actions.map((a) => a.slug),
);
for (const action of actions) {
  const where = `Action ${action.slug}`;
  need(ACTION_KINDS.includes(action.kind), `${where}: kind "${action.kind}" is unknown.`);
  checkName(action.title, where);
  checkName(action.summary, where);
  checkSpan(action.startsOn, action.endsOn, where);
  need(!action.city || cityCodes.has(action.city), `${where}: city does not exist.`);
  need(
    !action.gathering || gatheringSlugs.has(action.gathering),
    `${where}: gathering "${action.gathering}" does not exist.`,
  );
  for (const slug of action.answersForums ?? [])
    need(gatheringSlugs.has(slug), `${where}: forum "${slug}" does not exist.`);
  checkCount(action.participants, where);
  checkOrganisers(action.organisers, where);
  checkOutputs(action.outputs, where);
  checkSources(action.sources, where);
}

// Recommendations
function referenceOf(item: Recommendation): string {
  const code = bySlug.get(item.forum)?.code ?? item.forum;
  return item.group === undefined ? `${code}/${item.number}` : `${code}/${item.group}.${item.number}`;
}
const lastDay = new Map(gatherings.forums.map((f) => [f.code, f.endsOn?.date ?? '']));
const references = new Set<string>();
const next = new Map<string, number>();
for (const item of [...realRecommendations, ...examples]) {
  const where = referenceOf(item);
  const forum = bySlug.get(item.forum);
  need(forum !== undefined, `${where}: forum "${item.forum}" does not exist.`);
  need(KINDS.includes(item.kind), `${where}: kind "${item.kind}" is unknown.`);
  const place = `${item.forum}/${item.group ?? ''}`;
  const expected = (next.get(place) ?? 0) + 1;
  need(item.number === expected, `${where}: expected number ${expected}.`);
  next.set(place, item.number);
  if (forum?.groups.length)
    need(
      forum.groups.some((g) => g.number === item.group),
      `${where}: the forum has no such group.`,
    );
  else need(item.group === undefined, `${where}: the gathering has no groups.`);
  need(item.themes.length > 0, `${where}: no theme.`);
  checkThemes(item.themes, where);
  checkPartial(item.adoptedOn, where);
  need(
    item.addressees.length + (item.addresseeClasses?.length ?? 0) > 0,
    `${where}: neither an addressee nor a class.`,
  );
  for (const key of item.addresseeClasses ?? [])
    need(classKeys.has(key), `${where}: class "${key}" does not exist.`);
  unique(
    `${where} addressees`,
    item.addressees.map((a) => a.institution),
  );
  for (const link of item.links ?? []) {
    need(LINK_TYPES.includes(link.type), `${where}: link type "${link.type}" is unknown.`);
    need(references.has(link.to), `${where}: links to ${link.to}, which does not stand before it.`);
    const [code = ''] = link.to.split('/');
    need(
      (lastDay.get(code) ?? '') < (forum?.endsOn?.date ?? ''),
      `${where}: links to ${link.to}, which is not of an earlier Forum.`,
    );
  }
  for (const slug of item.actions ?? [])
    need(actionSlugs.has(slug), `${where}: action "${slug}" does not exist.`);
  references.add(where);
}
for (const item of realRecommendations) {
  const where = referenceOf(item);
  need(
    !item.isExample && !item.story?.length && !item.sentOn,
    `${where}: a real recommendation with an invented story.`,
  );
  for (const { institution } of item.addressees)
    need(realSlugs.has(institution), `${where}: addressee "${institution}" is not among the facts.`);
  checkSources(item.sources, where);
}
need(realRecommendations.length === 3, 'The sources hold three recommendations.');

function checkTexts(item: Recommendation, where: string): void {
  const between = (text: string | undefined, low: number, high: number, what: string) => {
    const length = text?.length ?? 0;
    need(
      length >= low && length <= high,
      `${where}: ${what} has ${length} characters, not ${low} to ${high}.`,
    );
  };
  for (const [language, text] of Object.entries(item.texts)) {
    between(text.title, 10, 90, `the ${language} title`);
    between(text.body, 150, 600, `the ${language} body`);
    between(text.rationale, 100, 300, `the ${language} rationale`);
    if (text.problem) between(text.problem, 100, 300, `the ${language} problem`);
    need(
      !/[<>]/.test(JSON.stringify(text)),
      `${where}: the ${language} text holds HTML.`,
    );
  }
}
function checkEvidence(event: StoryEvent, where: string): void {
  for (const one of event.evidence ?? []) {
    need(EVIDENCE_KINDS.includes(one.kind), `${where}: evidence kind "${one.kind}" is unknown.`);
    need(one.url.startsWith('https://example.org/'), `${where}: evidence points outside example.org.`);
    need(exampleNames.has(one.issuer), `${where}: the issuer "${one.issuer}" is not an example institution.`);
    need(Boolean(one.title && one.proves), `${where}: evidence without a title or what it proves.`);
    checkDay(one.issuedOn, where);
    need(one.issuedOn <= event.on, `${where}: evidence is younger than the event.`);
  }
}
type Standing = { status: string; basis: string; on: string };
type Row = {
  reported?: Standing;
  assessed?: Standing;
  newerReport: boolean;
  responded: boolean;
  pending: boolean;
  moves: number;
};

function tellStory(item: Recommendation): Map<string, Row> {
  const where = referenceOf(item);
  const rows = new Map<string, Row>(
    item.addressees.map((a) => [
      a.institution,
      { newerReport: false, responded: false, pending: false, moves: 0 },
    ]),
  );
  const promised = new Map<string, string>();
  const story = item.story ?? [];
  need(story.length === 0 || item.sentOn !== undefined, `${where}: it has a story but was never sent.`);
  story.forEach((event, index) => {
    const at = `${where}, ${event.on} ${event.act}`;
    const row = rows.get(event.institution);
    if (!row) {
      problems.push(`${at}: "${event.institution}" is not an addressee.`);
      return;
    }
    checkDay(event.on, at);
    const before = story[index - 1];
    need(!before || before.on <= event.on, `${at}: out of order.`);
    need(event.on >= (item.sentOn ?? item.publishedOn ?? ''), `${at}: before it was sent.`);
    need(event.on <= LAST_DAY, `${at}: after ${LAST_DAY}.`);
    checkEvidence(event, at);
    const status = event.status ?? '';
    const statusAct = event.act === 'report' || event.act === 'assess';
    if (statusAct) {
      need(STATUSES.includes(status), `${at}: status "${status}" is unknown.`);
      need(
        !NEED_EVIDENCE.includes(status) || Boolean(event.evidence?.length),
        `${at}: ${status} needs evidence.`,
      );
      need(
        !NEED_EXPLANATION.includes(status) || Boolean(event.explanation),
        `${at}: ${status} needs an explanation.`,
      );
    }
    switch (event.act) {
      case 'respond':
        need(POSITIONS.includes(event.position ?? ''), `${at}: position "${event.position}" is unknown.`);
        need(
          !words('ACCEPTED_IN_PART REJECTED NOT_COMPETENT').includes(event.position ?? '') ||
            Boolean(event.explanation),
          `${at}: ${event.position} needs an explanation.`,
        );
        need(
          !event.referredTo || exampleSlugs.has(event.referredTo),
          `${at}: refers to "${event.referredTo}", which does not exist.`,
        );
        if (event.position === 'NOT_COMPETENT')
          need(
            Boolean(event.referredTo) || Boolean(event.explanation?.includes('nie wiadomo')),
            `${at}: says neither who is competent nor that it is unknown.`,
          );
        row.responded = true;
        break;
      case 'promise':
        need(
          Boolean(event.key && event.text && event.dueOn),
          `${at}: a promise needs a key, a text and a date.`,
        );
        need(
          !promised.has(`${event.institution}/${event.key}`),
          `${at}: promise "${event.key}" was made already.`,
        );
        need((event.dueOn ?? '') > event.on, `${at}: a promise for the past.`);
        checkDay(event.dueOn, at);
        promised.set(`${event.institution}/${event.key}`, event.dueOn ?? '');
        break;
      case 'move': {
        const due = promised.get(`${event.institution}/${event.commitment}`);
        need(due !== undefined, `${at}: no promise "${event.commitment}" to move.`);
        need((event.dueOn ?? '') > (due ?? ''), `${at}: the new date is not later.`);
        need(Boolean(event.reason), `${at}: a moved date needs a reason.`);
        checkDay(event.dueOn, at);
        promised.set(`${event.institution}/${event.commitment}`, event.dueOn ?? '');
        row.moves += 1;
        break;
      }
      case 'report':
        need(status !== 'NO_EVIDENCE', `${at}: an institution cannot report NO_EVIDENCE.`);
        need(status !== 'PLANNED' || Boolean(event.plannedFor), `${at}: PLANNED needs plannedFor.`);
        checkDay(event.plannedFor, at);
        row.reported = { status, basis: 'REPORTED', on: event.on };
        row.newerReport = row.assessed !== undefined;
        break;
      case 'assess':
        need(Boolean(event.explanation), `${at}: an assessment needs an explanation.`);
        need(event.institution !== ASSESSOR, `${at}: the assessor would assess itself.`);
        if (CLOSURES.includes(status)) {
          const after = story[index + 1];
          const confirmed = after?.act === 'confirmClosure' && after.institution === event.institution;
          row.pending = !confirmed;
          if (!confirmed) break;
        }
        row.assessed = { status, basis: 'ASSESSED', on: event.on };
        row.newerReport = false;
        break;
      case 'confirmClosure':
        need(
          before?.act === 'assess' &&
            before.institution === event.institution &&
            CLOSURES.includes(before.status ?? ''),
          `${at}: it does not follow an assessment that closes.`,
        );
        break;
      default:
        problems.push(`${at}: the act is unknown.`);
    }
  });
  return rows;
}

const tally = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
const headlines = new Map<string, number>();
const reported = new Map<string, number>();
const assessed = new Map<string, number>();
const acts = new Map<string, number>();
const perForum = new Map<string, number>();
const perGroup = new Map<string, number>();
const moves = new Map<string, number>();
const picture = {
  nothingKnown: 0,
  neverSent: 0,
  sentNoAnswer: 0,
  disagreement: 0,
  newerReport: 0,
  pending: 0,
  withdrawn: 0,
  threeOrMoreAddressees: 0,
  priority: 0,
};

for (const item of examples) {
  const where = referenceOf(item);
  const forum = bySlug.get(item.forum);
  need(item.isExample, `${where}: not marked as an example.`);
  checkTexts(item, where);
  need(
    Boolean(item.adoptedOn) && (item.adoptedOn?.date ?? '') <= (forum?.endsOn?.date ?? ''),
    `${where}: adopted after the Forum.`,
  );
  need((item.publishedOn ?? '') > (item.adoptedOn?.date ?? ''), `${where}: published before it was adopted.`);
  for (const day of [item.publishedOn, item.sentOn, item.respondBy, item.withdrawnOn]) checkDay(day, where);
  need(!item.sentOn || item.sentOn >= (item.publishedOn ?? ''), `${where}: sent before it was published.`);
  need(Boolean(item.sentOn) === Boolean(item.respondBy), `${where}: sentOn and respondBy go together.`);
  need(
    !item.respondBy || item.respondBy > (item.sentOn ?? ''),
    `${where}: the answer is due before it was sent.`,
  );
  for (const one of item.addressees) {
    need(
      exampleSlugs.has(one.institution),
      `${where}: addressee "${one.institution}" is not an example institution.`,
    );
    need(words('LEAD SUPPORTING').includes(one.role), `${where}: role "${one.role}" is unknown.`);
  }
  need(
    item.addressees.some((a) => a.role === 'LEAD'),
    `${where}: no lead addressee.`,
  );
  for (const key of item.addresseeClasses ?? []) {
    const sector = classes.find((c) => c.key === key)?.sector;
    need(
      !realInstitutions.some((i) => i.sector === sector),
      `${where}: class "${key}" would take in a real institution.`,
    );
  }
  if (item.finalStage) {
    const last = item.story?.at(-1)?.on ?? item.publishedOn ?? '';
    need(
      item.finalStage === 'WITHDRAWN' && Boolean(item.reason) && (item.withdrawnOn ?? '') > last,
      `${where}: withdrawing needs a reason and a later date.`,
    );
    picture.withdrawn += 1;
  }
  const rows = tellStory(item);
  for (const event of item.story ?? []) {
    tally(acts, event.act);
    if (event.act === 'report') tally(reported, event.status ?? '');
    if (event.act === 'assess') tally(assessed, event.status ?? '');
  }
  tally(perForum, item.forum);
  tally(perGroup, `${item.forum}/${item.group}`);
  if (item.isPriority) picture.priority += 1;
  if (item.addressees.length >= 3) picture.threeOrMoreAddressees += 1;
  const all = [...rows.values()];
  if (all.some((r) => r.assessed && r.reported && r.assessed.status !== r.reported.status))
    picture.disagreement += 1;
  if (all.some((r) => r.newerReport)) picture.newerReport += 1;
  if (all.some((r) => r.pending)) picture.pending += 1;
  for (const row of all) if (row.moves) tally(moves, `${row.moves}×`);
  if (item.finalStage) continue;
  if (!item.sentOn) picture.neverSent += 1;
  else if (!all.some((r) => r.responded)) picture.sentNoAnswer += 1;
  if (all.every((r) => !r.assessed && !r.reported)) picture.nothingKnown += 1;
  const leads = item.addressees.filter((a) => a.role === 'LEAD').map((a) => rows.get(a.institution));
  const own = leads.map((r) => (r?.assessed ?? r?.reported)?.status ?? 'NO_EVIDENCE');
  const counted = own.every((s) => s === 'NOT_APPLICABLE') ? own : own.filter((s) => s !== 'NOT_APPLICABLE');
  tally(headlines, counted.sort((a, b) => STATUSES.indexOf(a) - STATUSES.indexOf(b))[0] ?? 'NO_EVIDENCE');
}

need(examples.length >= 64, `Only ${examples.length} example recommendations.`);
for (const name of exampleFiles)
  for (const group of bySlug.get(name)?.groups ?? []) {
    const least = name === 'wroclaw-2015' && [3, 6].includes(group.number) ? 4 : 2;
    need(
      (perGroup.get(`${name}/${group.number}`) ?? 0) >= least,
      `${name}, group ${group.number}: fewer than ${least} recommendations.`,
    );
  }
for (const status of STATUSES) {
  need(status === 'NO_EVIDENCE' || reported.has(status), `Nobody reports ${status}.`);
  need(assessed.has(status), `Nothing is assessed as ${status}.`);
}
const evidenceUrls = examples
  .flatMap((r) => r.story ?? [])
  .flatMap((e) => e.evidence ?? [])
  .map((e) => e.url);
need(new Set(evidenceUrls).size === evidenceUrls.length, 'Two pieces of evidence share an address.');

const show = (title: string, map: Map<string, number>) =>
  console.log(`${title}: ${[...map].map(([key, n]) => `${key} ${n}`).join(', ')}`);
const languages = (language: 'en' | 'uk') => examples.filter((r) => r.texts[language]).length;
console.log(
  `Facts: ${themes.length} themes, ${realInstitutions.length} institutions, ${classes.length} classes, ${gatherings.forums.length} gatherings, ${gatherings.forums.flatMap((f) => f.groups).length} groups, ${actions.length} actions, ${realRecommendations.length} recommendations.`,
);
console.log(`Territory: ${voivodeships.length} voivodeships, ${cities.length} cities.`);
console.log(
  `Examples: ${exampleInstitutions.length} institutions in ${new Set(exampleInstitutions.map((i) => i.voivodeship)).size} voivodeships, ${examples.length} recommendations (pl ${examples.length}, en ${languages('en')}, uk ${languages('uk')}), ${evidenceUrls.length} pieces of evidence, ${examples.flatMap((r) => r.links ?? []).length} links.`,
);
show('Per Forum', perForum);
show(
  'Kinds',
  examples.reduce((map, r) => tally(map, r.kind), new Map<string, number>()),
);
show('Events', acts);
show('Reported', reported);
show('Assessed', assessed);
show('Headlines (of the leads, withdrawn left out)', headlines);
show('Promised dates moved', moves);
console.log(`Picture: ${JSON.stringify(picture)}`);

if (problems.length) {
  console.error(`\n${problems.length} fault(s):`);
  for (const problem of problems) console.error(`- ${problem}`);
  process.exit(1);
}
console.log('The content holds together.');
