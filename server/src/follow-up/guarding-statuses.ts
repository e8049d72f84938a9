import type {
  AssessStatusInput,
  ImplementationStatus,
  ReportStatusInput,
} from '../graphql/__generated__/types.ts';
import { checkDay, checkText } from '../checking-input.ts';
import type { Clock } from '../database/clock.ts';
import { firstDayOf } from '../recommendations/index.ts';
import { refusal, type Refusal, type Sentence } from '../refusal.ts';

type Dated = Pick<ReportStatusInput, 'occurredOn' | 'precision'>;

/** What a status needs before it can be said (domain.md, the scale's column "needs", and rules 3 and 4). */
interface Needs {
  evidence?: boolean;
  explanation?: Sentence;
}

const needs: Partial<Record<ImplementationStatus, Needs>> = {
  STALLED: {
    explanation: {
      PL: 'Podaj, dlaczego prace wstrzymano.',
      EN: 'Say why the work was stopped.',
      UK: 'Вкажіть, чому роботу зупинено.',
    },
  },
  PARTLY_IMPLEMENTED: {
    evidence: true,
    explanation: {
      PL: 'Napisz, czego jeszcze brakuje.',
      EN: 'Say what is still missing.',
      UK: 'Напишіть, чого ще бракує.',
    },
  },
  IMPLEMENTED: { evidence: true },
  IMPLEMENTED_OTHERWISE: {
    evidence: true,
    explanation: {
      PL: 'Wyjaśnij, w jaki inny sposób osiągnięto cel.',
      EN: 'Explain by what other means the aim was reached.',
      UK: 'Поясніть, яким іншим способом досягнуто мети.',
    },
  },
  NOT_IMPLEMENTED: {
    explanation: {
      PL: 'Podaj powód zamknięcia bez realizacji.',
      EN: 'Say why it is closed without being carried out.',
      UK: 'Вкажіть причину закриття без виконання.',
    },
  },
  REVERSED: { evidence: true },
  NOT_APPLICABLE: {
    explanation: {
      PL: 'Podaj, dlaczego rekomendacja jest nieaktualna.',
      EN: 'Say why the recommendation no longer applies.',
      UK: 'Вкажіть, чому рекомендація вже не актуальна.',
    },
  },
};

/** The refusals that a report and an assessment have in common. `hasEvidence` counts what was shown before, too. */
export const checkStatus = (
  input: ReportStatusInput | AssessStatusInput,
  { clock, hasEvidence }: { clock: Clock; hasEvidence: boolean },
): (Refusal | null | false)[] => {
  const { evidence = false, explanation } = needs[input.status] ?? {};
  return [
    ...checkPeriod(input, clock),
    checkDay('plannedFor', input.plannedFor, clock, { future: true }),
    evidence && !hasEvidence && refusal('EVIDENCE_REQUIRED', 'evidence', addEvidence),
    explanation !== undefined &&
      !input.explanation?.trim() &&
      refusal('REASON_REQUIRED', 'explanation', explanation),
    checkText('explanation', input.explanation, { limit: 10_000, needed: false }),
  ];
};

/** A day that exists and has come; of a month or a year it is enough that its first day has come. */
const checkPeriod = ({ occurredOn, precision }: Dated, clock: Clock): (Refusal | null)[] => {
  const exists = checkDay('occurredOn', occurredOn, clock, { needed: true, future: true });
  return [exists ?? checkDay('occurredOn', firstDayOf(occurredOn, precision ?? 'DAY'), clock)];
};

const addEvidence: Sentence = {
  PL: 'Ten stan wymaga dowodu. Dodaj odnośnik, plik, akt prawny, publikację albo film.',
  EN: 'This status needs evidence. Add a link, a file, a legal act, a publication or a film.',
  UK: 'Цей стан потребує доказу. Додайте посилання, файл, правовий акт, публікацію або фільм.',
};
