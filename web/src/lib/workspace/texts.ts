/** The texts of a recommendation, one for each language it exists in. */
import type { WorkTextFragment } from '#lib/server/__generated__/operations.ts';
import type { Language } from '#lib/server/__generated__/schema.ts';

export interface WorkText {
  language: Language;
  isStale: boolean;
  isMachineMade: boolean;
  title: string;
  body: string;
  rationale: string;
  problem: string;
}

/** The original first. */
export function textsOf(recommendation: WorkTextFragment): WorkText[] {
  const all = {
    PL: [recommendation.titlePl, recommendation.bodyPl, recommendation.rationalePl, recommendation.problemPl],
    EN: [recommendation.titleEn, recommendation.bodyEn, recommendation.rationaleEn, recommendation.problemEn],
    UK: [recommendation.titleUk, recommendation.bodyUk, recommendation.rationaleUk, recommendation.problemUk],
  } as const;
  return recommendation.languages.map((language) => {
    const [title, body, rationale, problem] = all[language];
    return {
      language,
      isStale: title.isStale,
      isMachineMade: title.isMachineMade,
      title: title.value,
      body: body.value,
      // A translation may lack what the original has: the best available would be the original's own words.
      rationale: rationale?.language === language ? rationale.value : '',
      problem: problem?.language === language ? problem.value : '',
    };
  });
}
