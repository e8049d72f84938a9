import { record } from '../activity/index.ts';
import { checkText } from '../checking-input.ts';
import type { EditorialStage, ReviseRecommendationInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refused, refusedIfAny, type Outcome } from '../refusal.ts';
import { onRecommendation, type RecommendationAct } from './acting.ts';
import { findAddressees, replaceAddressees } from './addressing.ts';
import { checkDetails, detailsOf, revisedDetails, writeDetails } from './details.ts';
import { addLinks, findLinks } from './linking.ts';
import { checkParts } from './parts.ts';
import { checkPictures } from './missing.ts';
import { limits } from './recommendation.ts';
import { isOvertaken, keepAutosaved } from './autosaving.ts';
import { checkTexts, revisedText, saysTheSame, textsInUse, titled, writeText } from './texts.ts';
import { findThemes, setThemes } from './theming.ts';

/**
 * Changes text, kind or themes. Once public it needs a change note and stays public; an adopted one that a coordinator
 * revises is being edited from then on.
 */
export const reviseRecommendation = (context: Context, input: ReviseRecommendationInput): Promise<Outcome> =>
  onRecommendation(context, 'reviseRecommendation', input, async (act) => {
    const { recommendation } = act;
    const isPublished = recommendation.stage === 'PUBLISHED';
    const texts = await textsInUse(act.trx, recommendation.id);
    const isAutosave = input.isAutosave ?? false;
    const isDraft = recommendation.stage === 'DRAFT';
    const language = input.language ?? recommendation.originalLanguage;
    const inUse = texts.find((each) => each.language === language);
    const sent = revisedText(inUse, language, input);
    const text = isDraft && sent.language === recommendation.originalLanguage ? titled(sent) : sent;
    const isTranslation = text.language !== recommendation.originalLanguage;
    const original = texts.find(({ language }) => language === recommendation.originalLanguage);
    const letters = isTranslation ? (original?.parts ?? []).map(({ label }) => label) : undefined;
    const kind = input.kind ?? recommendation.kind;
    const before = await detailsOf(act.trx, recommendation);
    const themes = await findThemes(act, input.themes);
    const addressees = await findAddressees(act, input.addressees ?? []);
    const links = await findLinks(act, input.links, recommendation.id);
    const faults = refusedIfAny([
      isAutosave && !isDraft && refusal('WRONG_STATE', 'isAutosave', onlyDrafts),
      ...checkTexts(text, { mayLackBody: isAutosave }),
      ...checkParts(input.parts, letters),
      ...checkDetails(input, kind, context.clock),
      ...themes.refusals,
      ...addressees.refusals,
      ...links.refusals,
      isTranslation && saysMore(input) && refusal('INVALID', 'language', onlyTexts),
      Boolean(input.addressees) &&
        !ofTheGroup.includes(recommendation.stage) &&
        refusal('WRONG_STATE', 'addressees', namedByCoordinator),
      ...(isPublished ? checkPictures(text) : []),
      isPublished && !input.changeNote?.trim() && refusal('REASON_REQUIRED', 'changeNote', saysWhy),
      checkText('changeNote', input.changeNote, { limit: limits.note, needed: false }),
    ]);
    if (faults) return faults;
    if (input.addressees && !(await replaceAddressees(act, recommendation.id, addressees)))
      return refused('INVALID', 'addressees', namedByCoordinator);
    if (inUse && isOvertaken(inUse, text, { by: act.personId, isAutosave }))
      await keepAutosaved(act.trx, inUse, isTranslation ? null : before);
    const version = recommendation.version + 1;
    const translatesVersion = isTranslation ? (original?.version ?? null) : null;
    await act.trx
      .updateTable('recommendations')
      .set({ version, kind, stage: stageAfter(recommendation.stage) })
      .where('id', '=', recommendation.id)
      .execute();
    const details = revisedDetails(input, before);
    if (!isTranslation) await writeDetails(act.trx, recommendation.id, details);
    // A new theme or day is no reason to look at the translations again.
    const isSame = inUse && !isAutosave && !inUse.autosavedBy && saysTheSame(inUse, text);
    const unchangedSince = isSame ? inUse.version : undefined;
    await writeText(act, { id: recommendation.id, version, translatesVersion, unchangedSince }, text, {
      changeNote: input.changeNote ?? null,
      details: isTranslation ? null : details,
      isAutosave,
    });
    if (input.themes) await setThemes(act, recommendation.id, themes.ids);
    if (!isAutosave) {
      await record(act, {
        kind: isPublished ? 'REVISED' : 'EDITED',
        recommendationId: recommendation.id,
        note: input.changeNote,
        role: act.role,
      });
    }
    await addLinks(act, recommendation.id, links.links, { role: act.role });
    return done(recommendation.id);
  });

/** Stages in which the addressees are still the group's proposal. */
const ofTheGroup: readonly EditorialStage[] = ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'];

/** Whether it says what is the same in every language. */
const saysMore = (input: ReviseRecommendationInput): boolean => {
  const { byWhen, lawChange, jointProject, addressees, links } = input;
  return Boolean(byWhen ?? lawChange ?? jointProject ?? addressees ?? links);
};

const stageAfter = (stage: RecommendationAct['recommendation']['stage']) =>
  stage === 'ADOPTED' ? 'EDITING' : stage;

const onlyTexts = {
  PL: 'Termin, adresaci i szczegóły są wspólne dla wszystkich języków. Zmień je w tekście oryginalnym.',
  EN: 'Date, addressees and details are the same in every language. Change them with the original text.',
  UK: 'Термін, адресати та подробиці однакові всіма мовами. Змініть їх в оригінальному тексті.',
};

const onlyDrafts = {
  PL: 'Samoczynnie zapisuje się tylko szkic. Ten tekst zapisz przyciskiem.',
  EN: 'Only a draft is saved by itself. Save this text with the button.',
  UK: 'Автоматично зберігається лише чернетка. Збережіть цей текст кнопкою.',
};

const namedByCoordinator = {
  PL: 'Adresatów wyznaczonych po przyjęciu zmienia osoba koordynująca. Poproś ją o to.',
  EN: 'Addressees named after the adoption are changed by a coordinator. Ask them.',
  UK: 'Адресатів, визначених після схвалення, змінює координатор. Зверніться до нього.',
};

const saysWhy = {
  PL: 'Tekst jest opublikowany. Napisz, co i dlaczego zmieniasz; ta notatka będzie publiczna.',
  EN: 'The text is public. Say what you change and why; this note will be public.',
  UK: 'Текст опубліковано. Напишіть, що і чому ви змінюєте; ця примітка буде публічною.',
};
