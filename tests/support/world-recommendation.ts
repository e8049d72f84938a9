import type {
  AddresseeRole,
  DatePrecision,
  EvidenceInput,
  ImplementationStatus,
  Language,
  TextLanguage,
  RecommendationField,
  RecommendationKind,
  RecommendationLinkType,
  ResponsePosition,
} from '../../server/src/graphql/__generated__/types.ts';
import type { Payload, Voice } from './api.ts';
import { places, type Persona } from './cast.ts';
import type { World } from './world.ts';

export interface Draft {
  by?: Persona;
  title?: string;
  body?: string;
  rationale?: string;
  kind?: RecommendationKind;
  language?: Language;
  themes?: string[];
  /** Slugs of the leading addressees; by default the city office. */
  addressedTo?: string[];
  supportedBy?: string[];
  classes?: string[];
}

interface Place {
  forum: string;
  group?: number;
  ready?: () => Promise<unknown>;
}

interface When {
  /** The day it happened; today when left out. */
  on?: string;
  /** When it is entered, if not now. */
  recorded?: string;
  by?: Persona;
}

interface AtAddressee extends When {
  /** Slug of the institution; by default the first addressee. */
  at?: string;
}

interface Word extends AtAddressee {
  precision?: DatePrecision;
  explanation?: string;
  evidence?: EvidenceInput[];
  plannedFor?: string;
  /** True when a second person does not confirm what needs it. */
  unconfirmed?: boolean;
}

/** What a recommendation is known by once it was built. */
export interface Told {
  id: string;
  reference: string;
  version: number;
  /** Ids of the addressees by the slug of their institution. */
  addressees: Record<string, string>;
  /** Id of the first addressee. */
  addressee: string;
  /** Ids of the status updates, oldest first. */
  updates: string[];
  /** Ids of the promises, oldest first. */
  promises: string[];
  /** Ids of what was said about its parts, oldest first. */
  remarks: string[];
  /** To go on telling. */
  and: RecommendationInWorld;
}

/** Tells the story of a recommendation step by step, each step through the verb that people use. Await it at the end. */
export interface RecommendationInWorld extends PromiseLike<Told> {
  submitted(when?: When): this;
  adopted(when?: When & { precision?: DatePrecision; isPriority?: boolean }): this;
  revised(
    text: {
      title?: string;
      body?: string;
      themes?: string[];
      language?: Language;
      changeNote?: string;
    } & When,
  ): this;
  /** Its text in another language, English when left out. */
  translated(
    text?: {
      title?: string;
      body?: string;
      language?: TextLanguage;
      isMachineMade?: boolean;
      translatesVersion?: number;
    } & When,
  ): this;
  /** Something said about one part of it. */
  remarked(what?: When & { field?: RecommendationField; comment?: string }): this;
  sentBack(when?: When & { comment?: string }): this;
  resubmitted(when?: When): this;
  published(when?: When): this;
  addressedTo(slugs: string[], how?: { role?: AddresseeRole } & When): this;
  sent(when?: When & { respondBy?: string; to?: string[] }): this;
  responded(
    position: ResponsePosition,
    how?: AtAddressee & { explanation?: string; referredTo?: string },
  ): this;
  promised(text: string, how?: AtAddressee & { dueOn?: string }): this;
  moved(dueOn: string, how?: AtAddressee & { promise?: number; reason?: string }): this;
  reported(status: ImplementationStatus, how?: Word): this;
  assessed(status: ImplementationStatus, how?: Word): this;
  linked(type: RecommendationLinkType, to: string, when?: When): this;
  withdrawn(when?: When & { reason?: string }): this;
  /** From a draft of the group to the public, on the given day. */
  made(stage: 'ADOPTED' | 'PUBLISHED', when?: When): this;
}

export const aLink: EvidenceInput = {
  kind: 'LINK',
  title: 'Zarządzenie nr 12',
  url: 'https://example.org/zarzadzenie-12',
};

/** Statuses that cannot be said without evidence. */
const needEvidence: ImplementationStatus[] = [
  'PARTLY_IMPLEMENTED',
  'IMPLEMENTED',
  'IMPLEMENTED_OTHERWISE',
  'REVERSED',
];
const closesWithout: ImplementationStatus[] = ['NOT_IMPLEMENTED', 'NOT_APPLICABLE'];

/** Who answers for an institution. */
const clerkOf = (slug: string): Persona => {
  if (slug === places.cityOffice) return 'focal-point';
  return slug === places.ministry ? 'focal-point-2' : 'clerk';
};

export function aRecommendationIn(world: World, place: Place, draft: Draft = {}): RecommendationInWorld {
  const told = { updates: [], promises: [], remarks: [] } as unknown as Told;
  const lead = draft.addressedTo ?? [places.cityOffice];
  let sofar: Promise<unknown> = Promise.resolve().then(() => draftIt(world, place, draft, lead, told));

  const keep = ({ recommendation }: Payload) => {
    told.version = recommendation.version;
    told.addressees = Object.fromEntries(
      recommendation.addressees.map((each: { id: string; institution: { slug: string } }) => [
        each.institution.slug,
        each.id,
      ]),
    );
    told.addressee = told.addressees[lead[0] ?? ''] ?? recommendation.addressees[0]?.id ?? '';
  };
  const then = (recorded: string | undefined, step: () => Promise<unknown>) => {
    sofar = sofar.then(() => world.clock.during(recorded, step));
    return story;
  };
  const voice = (by: Persona): Voice => world.as(by);
  const stage = () => ({ reference: told.reference, version: told.version });
  const at = (slug: string | undefined) => {
    const id = slug ? told.addressees[slug] : told.addressee;
    if (!id) throw new Error(`${told.reference} is not addressed to ${slug ?? 'anybody'}`);
    return { addressee: id, slug: slug ?? lead[0] ?? '' };
  };
  const today = () => world.clock.today();

  const story: RecommendationInWorld = {
    then: (done, failed) =>
      sofar
        .then(() => ({
          ...told,
          updates: [...told.updates],
          promises: [...told.promises],
          remarks: [...told.remarks],
          and: story,
        }))
        .then(done, failed),
    submitted: ({ recorded, by = 'coordinator' } = {}) =>
      then(recorded, async () => keep(await voice(by).do('submitRecommendation', stage()))),
    adopted: ({ on, recorded, by = 'coordinator', precision, isPriority } = {}) =>
      then(recorded, async () =>
        keep(await voice(by).do('adoptRecommendation', { ...stage(), adoptedOn: on, precision, isPriority })),
      ),
    revised: ({ recorded, by = 'coordinator', on: _on, ...text }) =>
      then(recorded, async () => keep(await voice(by).do('reviseRecommendation', { ...stage(), ...text }))),
    translated: ({ recorded, by = 'coordinator', on: _on, ...text } = {}) =>
      then(recorded, async () => {
        const words = { title: 'In English', body: 'Do it.', language: 'EN' as const, ...text };
        keep(await voice(by).do('translateRecommendation', { ...stage(), ...words }));
      }),
    remarked: ({ recorded, by = 'coordinator', field = 'BODY', comment = 'Od kiedy?' } = {}) =>
      then(recorded, async () => {
        const { reference } = told;
        await voice(by).do('remarkOnRecommendation', { reference, field, comment });
        const { recommendation } = await voice(by).ask(
          'query ($reference: String!) { recommendation(reference: $reference) { remarks { id } } }',
          { reference },
        );
        told.remarks.push(recommendation.remarks[0].id);
      }),
    sentBack: ({ recorded, by = 'coordinator', comment = 'Proszę doprecyzować adresata.' } = {}) =>
      then(recorded, async () => keep(await voice(by).do('requestChanges', { ...stage(), comment }))),
    resubmitted: ({ recorded, by = 'coordinator' } = {}) =>
      then(recorded, async () => keep(await voice(by).do('resubmitRecommendation', stage()))),
    published: ({ on, recorded, by = 'coordinator' } = {}) =>
      then(recorded, async () =>
        keep(await voice(by).do('publishRecommendation', { ...stage(), publishedOn: on })),
      ),
    addressedTo: (slugs, { role = 'LEAD', recorded, by = 'coordinator' } = {}) =>
      then(recorded, async () =>
        keep(
          await voice(by).do('addressRecommendation', {
            reference: told.reference,
            addressees: slugs.map((institution) => ({ institution, role })),
          }),
        ),
      ),
    sent: ({ on, respondBy, to, recorded, by = 'coordinator' } = {}) =>
      then(recorded, async () =>
        keep(
          await voice(by).do('addressRecommendation', {
            reference: told.reference,
            addressees: (to ?? Object.keys(told.addressees)).map((institution) => ({
              institution,
              role: 'LEAD',
            })),
            sentOn: on ?? today(),
            respondBy,
          }),
        ),
      ),
    responded: (position, { at: slug, on, recorded, by, explanation, referredTo } = {}) =>
      then(recorded, async () => {
        const { addressee, slug: where } = at(slug);
        const reason =
          explanation ?? (/IN_PART|REJECTED/.test(position) ? 'Tylko w szkołach miejskich.' : undefined);
        await voice(by ?? clerkOf(where)).do('respond', {
          addressee,
          position,
          respondedOn: on,
          explanation: position === 'NOT_COMPETENT' && !referredTo ? (reason ?? 'Nie wiadomo kto.') : reason,
          referredTo,
        });
      }),
    promised: (text, { at: slug, on, recorded, by, dueOn } = {}) =>
      then(recorded, async () => {
        const { addressee, slug: where } = at(slug);
        const answer = await voice(by ?? clerkOf(where)).do('promise', {
          addressee,
          text,
          promisedOn: on,
          dueOn,
        });
        const known = new Set(told.promises);
        told.promises.push(
          ...answer.addressee.commitments
            .map(({ id }: { id: string }) => id)
            .filter((id: string) => !known.has(id)),
        );
      }),
    moved: (dueOn, { at: slug, on, recorded, by, promise = -1, reason = 'Czekamy na budżet.' } = {}) =>
      then(recorded, async () => {
        const { addressee, slug: where } = at(slug);
        const commitment = told.promises.at(promise) ?? '';
        await voice(by ?? clerkOf(where)).do('movePromisedDate', {
          addressee,
          commitment,
          movedOn: on,
          dueOn,
          reason,
        });
      }),
    reported: (status, { at: slug, on, recorded, by, unconfirmed, ...word } = {}) =>
      then(recorded, async () => {
        const { addressee, slug: where } = at(slug);
        const { statusUpdate } = await voice(by ?? clerkOf(where)).do('reportStatus', {
          addressee,
          status,
          occurredOn: on ?? today(),
          ...wordFor(status, word),
        });
        told.updates.push(statusUpdate.id);
        if (statusUpdate.isPending && !unconfirmed)
          await voice('validator').do('confirmReport', { statusUpdate: statusUpdate.id });
      }),
    assessed: (status, { at: slug, on, recorded, by = 'assessor', unconfirmed, ...word } = {}) =>
      then(recorded, async () => {
        const { addressee } = at(slug);
        const { statusUpdate } = await voice(by).do('assessStatus', {
          addressee,
          status,
          occurredOn: on ?? today(),
          ...wordFor(status, word),
          explanation: word.explanation ?? 'Sprawdzono na miejscu.',
        });
        told.updates.push(statusUpdate.id);
        if (closesWithout.includes(status) && !unconfirmed)
          await voice('coordinator').do('confirmClosure', { statusUpdate: statusUpdate.id });
      }),
    linked: (type, to, { on, recorded, by = 'coordinator' } = {}) =>
      then(recorded, async () =>
        keep(await voice(by).do('linkRecommendation', { reference: told.reference, to, type, linkedOn: on })),
      ),
    withdrawn: ({ on, recorded, by = 'coordinator', reason = 'Połączono prace w innym trybie.' } = {}) =>
      then(recorded, async () =>
        keep(await voice(by).do('withdrawRecommendation', { ...stage(), withdrawnOn: on, reason })),
      ),
    made: (wanted, { on, recorded, by } = {}) => {
      const adopted = story.adopted({ on, recorded, by });
      return wanted === 'PUBLISHED' ? adopted.published({ on, recorded }) : adopted;
    },
  };

  async function draftIt(world: World, place: Place, draft: Draft, lead: string[], told: Told) {
    await place.ready?.();
    const where = place.group === undefined ? { forum: place.forum } : { workingGroup: await groupId(place) };
    const payload = await world.as(draft.by ?? 'rapporteur').do('draftRecommendation', {
      ...where,
      kind: draft.kind ?? 'INSTITUTIONAL',
      title: draft.title ?? 'Szczepienia dzieci cudzoziemskich',
      body: draft.body ?? 'Gmina zapewnia szczepienia w szkole.',
      rationale: draft.rationale,
      language: draft.language,
      themes: draft.themes,
      addressees: [
        ...lead.map((institution) => ({ institution, role: 'LEAD' as const })),
        ...(draft.supportedBy ?? []).map((institution) => ({ institution, role: 'SUPPORTING' as const })),
        ...(draft.classes ?? []).map((addresseeClass) => ({ addresseeClass, role: 'LEAD' as const })),
      ],
    });
    told.id = payload.recommendation.id;
    told.reference = payload.recommendation.reference;
    keep(payload);
  }

  async function groupId({ forum, group }: Place) {
    const { id } = await world.database.db
      .selectFrom('workingGroups as g')
      .innerJoin('forums as f', 'f.id', 'g.forumId')
      .select('g.id')
      .where('f.slug', '=', forum)
      .where('g.number', '=', group ?? 0)
      .executeTakeFirstOrThrow();
    return `WorkingGroup:${id}`;
  }

  return story;
}

const wordFor = (status: ImplementationStatus, { precision, explanation, evidence, plannedFor }: Word) => ({
  precision,
  explanation: explanation ?? 'Uzasadnienie.',
  evidence: evidence ?? (needEvidence.includes(status) ? [aLink] : undefined),
  plannedFor: plannedFor ?? (status === 'PLANNED' ? '2017-06-30' : undefined),
});
