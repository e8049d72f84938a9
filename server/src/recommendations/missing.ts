import type { Database } from '../database/tables.ts';
import type { RecommendationField } from '../graphql/__generated__/types.ts';
import { refusal, type Refusal, type Sentence } from '../refusal.ts';
import { hasPictureWithoutWords } from './pictures.ts';
import { isInWork, type RecommendationRow } from './recommendation.ts';
import { addressedOf, textsInUseOf, themesOfRecommendations } from './recommendations-queries.ts';

/** Something without which a recommendation cannot be public, and at which field it is mended. */
export interface PublishingGap {
  field: RecommendationField;
  sentence: Sentence;
}

/**
 * What publishing needs and is not there: an addressee, a theme, words for every picture (domain.md, axis A). Nothing
 * once it is public or taken in by another one.
 */
export const publishingGaps = async (
  db: Database,
  recommendations: readonly RecommendationRow[],
): Promise<PublishingGap[][]> => {
  const waiting = recommendations.filter(isInWork);
  if (waiting.length === 0) return recommendations.map(() => []);
  const ids = waiting.map(({ id }) => id);
  const addressed = new Set((await addressedOf(db, ids)).map(({ recommendationId }) => recommendationId));
  const themes = await themesOfRecommendations(db, waiting);
  const texts = Map.groupBy(await textsInUseOf(db, ids), ({ recommendationId }) => recommendationId);
  return recommendations.map((recommendation) => {
    const at = waiting.indexOf(recommendation);
    if (at < 0) return [];
    return [
      ...picturesIn(texts.get(recommendation.id) ?? []),
      ...(addressed.has(recommendation.id)
        ? []
        : [{ field: 'ADDRESSEES' as const, sentence: needsAddressee }]),
      ...(themes[at]?.length ? [] : [{ field: 'THEMES' as const, sentence: needsTheme }]),
    ];
  });
};

interface Texts {
  problem: string | null;
  rationale: string | null;
  body: string;
}

/** The fields of texts, in any language, with a picture that says nothing. */
const picturesIn = (texts: readonly Texts[]): PublishingGap[] =>
  (['problem', 'rationale', 'body'] as const)
    .filter((name) => texts.some((text) => hasPictureWithoutWords(text[name])))
    .map((name) => ({ field: fieldOf[name], sentence: needsWords }));

const fieldOf = { problem: 'PROBLEM', rationale: 'RATIONALE', body: 'BODY' } as const;

/** Refuses a text that would put a picture without words before the public. */
export const checkPictures = (text: Texts): Refusal[] =>
  picturesIn([text]).map(({ field, sentence }) => refusal('REQUIRED', field.toLowerCase(), sentence));

const needsAddressee = {
  PL: 'Wskaż co najmniej jednego adresata albo grupę adresatów. Bez tego nikt nie odpowie za rekomendację.',
  EN: 'Name at least one addressee or group of addressees. Without one nobody answers for the recommendation.',
  UK: 'Вкажіть щонайменше одного адресата або групу адресатів. Без цього ніхто не відповідатиме за рекомендацію.',
};

const needsTheme = {
  PL: 'Wybierz co najmniej jeden temat; ani rekomendacja, ani jej grupa żadnego nie ma.',
  EN: 'Choose at least one theme; neither the recommendation nor its group has one.',
  UK: 'Виберіть щонайменше одну тему; ні рекомендація, ні її група не мають жодної.',
};

const needsWords = {
  PL: 'Opisz każdą ilustrację w nawiasie kwadratowym: ![co na niej widać](adres). Bez opisu nie dowie się o niej ten, kto jej nie widzi.',
  EN: 'Describe every picture in its square brackets: ![what it shows](address). Without that, whoever cannot see it does not learn of it.',
  UK: 'Опишіть кожне зображення у квадратних дужках: ![що на ньому](адреса). Без опису про нього не дізнається той, хто його не бачить.',
};
