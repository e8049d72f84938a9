import type { Trx } from '../database/tables.ts';
import {
  assessStatus,
  confirmClosure,
  confirmReport,
  movePromisedDate,
  promise,
  reportStatus,
  respond,
} from '../follow-up/index.ts';
import { citeSources } from '../forums/index.ts';
import { globalId } from '../graphql/global-ids.ts';
import {
  addressRecommendation,
  adoptRecommendation,
  draftRecommendation,
  linkRecommendation,
  publishRecommendation,
  reviseRecommendation,
  withdrawRecommendation,
} from '../recommendations/index.ts';
import type { Outcome } from '../refusal.ts';
import type { RecommendationContent, StoryEvent } from './content.ts';
import type { Hands } from './hands.ts';

/** Enters a recommendation and its story, act by act, as people would. */
export const enterRecommendation = async (
  db: Trx,
  hands: Hands,
  content: RecommendationContent,
): Promise<void> => {
  const { editor } = hands;
  const place = await placeOf(db, content);
  const id = must(
    await draftRecommendation(
      editor,
      {
        ...place,
        ...content.texts.pl,
        kind: content.kind,
        byWhen: content.byWhen,
        lawChange: content.lawChange,
        jointProject: content.jointProject,
        themes: content.themes,
        addressees: proposed(content),
      },
      { isExample: content.isExample },
    ),
    content,
  );
  const { reference } = await db
    .selectFrom('recommendations')
    .select('reference')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (!reference.endsWith(`${content.number}`))
    throw new Error(`${reference} should be number ${content.number}`);
  const acts = actsOn(db, content, reference);
  for (const [language, text] of [
    ['EN', content.texts.en],
    ['UK', content.texts.uk],
  ] as const) {
    if (text)
      await acts((version) => reviseRecommendation(editor, { reference, version, language, ...text }));
  }
  const { consensus, dissent, minorityOpinion, isPriority } = content;
  const adopted = { adoptedOn: content.adoptedOn.date, precision: content.adoptedOn.precision };
  await acts((version) =>
    adoptRecommendation(editor, {
      reference,
      version,
      ...adopted,
      consensus,
      dissent,
      minorityOpinion,
      isPriority,
    }),
  );
  const { publishedOn } = content;
  await acts((version) => publishRecommendation(editor, { reference, version, publishedOn }));
  if (content.sentOn) {
    const { sentOn, respondBy } = content;
    await acts(() =>
      addressRecommendation(editor, { reference, addressees: proposed(content), sentOn, respondBy }),
    );
  }
  for (const { type, to } of content.links ?? []) {
    await acts(() => linkRecommendation(editor, { reference, to, type, linkedOn: publishedOn }));
  }
  await tellStory(db, hands, content, id);
  if (content.finalStage === 'WITHDRAWN') {
    const { withdrawnOn, reason = '' } = content;
    await acts((version) => withdrawRecommendation(editor, { reference, version, withdrawnOn, reason }));
  }
  const act = { trx: db, personId: 'archive-editor', now: editor.clock.now() };
  await citeSources(act, 'recommendationId', id, content.sources);
};

const proposed = ({ addressees, addresseeClasses = [] }: RecommendationContent) => [
  ...addressees,
  ...addresseeClasses.map((addresseeClass) => ({ addresseeClass, role: 'LEAD' as const })),
];

/** Does an act with the version that stands now; content that the rules refuse is a fault of the content. */
const actsOn =
  (db: Trx, content: RecommendationContent, reference: string) =>
  async (act: (version: number) => Promise<Outcome>): Promise<void> => {
    const { version } = await db
      .selectFrom('recommendations')
      .select('version')
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
    must(await act(version), content);
  };

const must = (
  outcome: Outcome,
  content: { forum: string; group?: number; number: number },
  event?: StoryEvent,
): string => {
  if ('done' in outcome) return outcome.done;
  const { forum, group, number } = content;
  const faults = outcome.refused.map(
    ({ code, path, sentence }) => `${code} ${path.join('.')}: ${sentence.EN}`,
  );
  throw new Error(
    `${forum} ${group ?? ''}/${number} ${event ? `${event.act} ${event.on}` : ''}: ${faults.join('; ')}`,
  );
};

const placeOf = async (db: Trx, { forum, group }: RecommendationContent) => {
  if (group === undefined) return { forum };
  const { id } = await db
    .selectFrom('workingGroups as g')
    .innerJoin('forums as f', 'f.id', 'g.forumId')
    .select('g.id')
    .where('f.slug', '=', forum)
    .where('g.number', '=', group)
    .executeTakeFirstOrThrow();
  return { workingGroup: globalId('WorkingGroup', id) };
};

const tellStory = async (db: Trx, hands: Hands, content: RecommendationContent, recommendationId: string) => {
  const addressees = await db
    .selectFrom('addressees as a')
    .innerJoin('institutions as i', 'i.id', 'a.institutionId')
    .select(['a.id', 'i.id as institutionId', 'i.slug', 'i.asksFourEyes'])
    .where('a.recommendationId', '=', recommendationId)
    .execute();
  const commitments = new Map<string, string>();
  for (const event of content.story ?? []) {
    const addressee = addressees.find(({ slug }) => slug === event.institution);
    if (!addressee)
      throw new Error(`${content.forum} ${content.number}: ${event.institution} is not an addressee`);
    await tell(db, hands, { content, event, addressee, commitments });
  }
};

interface Telling {
  content: RecommendationContent;
  event: StoryEvent;
  addressee: { id: string; institutionId: string; asksFourEyes: boolean };
  /** Ids of the commitments made so far, by their key in the content. */
  commitments: Map<string, string>;
}

const tell = async (
  db: Trx,
  hands: Hands,
  { content, event, addressee, commitments }: Telling,
): Promise<void> => {
  const id = globalId('Addressee', addressee.id);
  const clerk = hands.institution(addressee.institutionId);
  const { on, precision } = event;
  const done = (outcome: Outcome) => must(outcome, content, event);
  switch (event.act) {
    case 'respond': {
      const { position, explanation, referredTo } = event;
      done(await respond(clerk, { addressee: id, position, respondedOn: on, explanation, referredTo }));
      break;
    }
    case 'promise': {
      done(await promise(clerk, { addressee: id, text: event.text, promisedOn: on, dueOn: event.dueOn }));
      commitments.set(event.key, await latestCommitment(db, addressee.id));
      break;
    }
    case 'move': {
      const commitment = globalId('Commitment', commitments.get(event.commitment) ?? '');
      const { dueOn, reason } = event;
      done(await movePromisedDate(clerk, { addressee: id, commitment, movedOn: on, dueOn, reason }));
      break;
    }
    case 'report': {
      const { status, explanation, plannedFor, evidence } = event;
      const said = { addressee: id, status, occurredOn: on, precision, explanation, plannedFor, evidence };
      const statusUpdate = globalId('StatusUpdate', done(await reportStatus(clerk, said)));
      if (addressee.asksFourEyes) {
        done(await confirmReport(hands.validator(addressee.institutionId), { statusUpdate }));
      }
      break;
    }
    case 'assess': {
      const { status, explanation, evidence } = event;
      done(
        await assessStatus(hands.assessor, {
          addressee: id,
          status,
          occurredOn: on,
          precision,
          explanation,
          evidence,
        }),
      );
      break;
    }
    case 'confirmClosure': {
      const statusUpdate = globalId('StatusUpdate', await latestAssessment(db, addressee.id));
      done(await confirmClosure(hands.second, { statusUpdate }));
    }
  }
};

const latestCommitment = async (db: Trx, addresseeId: string) =>
  (
    await db
      .selectFrom('commitments')
      .select('id')
      .where('addresseeId', '=', addresseeId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
  ).id;

const latestAssessment = async (db: Trx, addresseeId: string) =>
  (
    await db
      .selectFrom('statusUpdates')
      .select('id')
      .where('addresseeId', '=', addresseeId)
      .where('basis', '=', 'ASSESSED')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
  ).id;
