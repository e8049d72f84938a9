import type {
  InstitutionSector,
  RecommendationKind,
  ResponsePosition,
  SummaryDimension,
} from '../graphql/__generated__/types.ts';
import type { Sentence } from '../refusal.ts';

const say = (PL: string, EN: string, UK: string): Sentence => ({ PL, EN, UK });

const kinds: Record<RecommendationKind, Sentence> = {
  LAW_CHANGE: say('zmiana prawa', 'change in law', 'зміна в законодавстві'),
  INSTITUTIONAL: say(
    'dla instytucji i organizacji',
    'for institutions and NGOs',
    'для установ і організацій',
  ),
  JOINT_PROJECT: say('wspólny projekt', 'joint project', 'спільний проєкт'),
};

const sectors: Record<InstitutionSector, Sentence> = {
  MINISTRY: say('ministerstwa', 'ministries', 'міністерства'),
  CENTRAL_OFFICE: say('urzędy centralne', 'central offices', 'центральні відомства'),
  VOIVODESHIP_OFFICE: say('urzędy wojewódzkie', 'voivodeship offices', 'воєводські управління'),
  MARSHAL_OFFICE: say('urzędy marszałkowskie', 'marshals’ offices', 'управління маршалків'),
  COUNTY: say('powiaty', 'counties', 'повіти'),
  MUNICIPALITY: say('gminy i miasta', 'municipalities', 'ґміни та міста'),
  COURT: say('sądy', 'courts', 'суди'),
  POLICE: say('policja', 'police', 'поліція'),
  BORDER_GUARD: say('Straż Graniczna', 'border guard', 'прикордонна служба'),
  HEALTH: say('ochrona zdrowia', 'health service', 'охорона здоров’я'),
  EDUCATION: say('oświata', 'education', 'освіта'),
  UNIVERSITY: say('uczelnie', 'universities', 'виші'),
  PARLIAMENT: say('parlament', 'parliament', 'парламент'),
  OMBUDSMAN: say('rzecznicy', 'ombudsmen', 'омбудсмени'),
  LABOUR_OFFICE: say('urzędy pracy', 'labour offices', 'служби зайнятості'),
  SOCIAL_WELFARE: say('pomoc społeczna', 'social welfare', 'соціальна допомога'),
  NGO: say('organizacje pozarządowe', 'NGOs', 'неурядові організації'),
  MIGRANT_ORGANISATION: say('organizacje migranckie', 'migrant organisations', 'організації мігрантів'),
  BUSINESS: say('biznes', 'business', 'бізнес'),
  INTERNATIONAL: say('organizacje międzynarodowe', 'international organisations', 'міжнародні організації'),
  MEDIA: say('media', 'media', 'медіа'),
  OTHER: say('inne', 'other', 'інші'),
};

const positions: Record<ResponsePosition, Sentence> = {
  NOT_SENT: say('nie wysłano', 'not sent', 'не надіслано'),
  AWAITING: say('czeka na odpowiedź', 'awaiting an answer', 'очікує відповіді'),
  ACKNOWLEDGED: say('potwierdzono odbiór', 'acknowledged', 'отримання підтверджено'),
  ACCEPTED: say('przyjęta', 'accepted', 'прийнято'),
  ACCEPTED_IN_PART: say('przyjęta w części', 'accepted in part', 'прийнято частково'),
  REJECTED: say('odrzucona', 'rejected', 'відхилено'),
  NOT_COMPETENT: say('niewłaściwy adresat', 'not competent', 'не належить до компетенції'),
  NO_RESPONSE: say('brak odpowiedzi', 'no response', 'немає відповіді'),
};

/** Words for the values of dimensions that are enums. */
export const labels: Partial<Record<SummaryDimension, Record<string, Sentence>>> = {
  KIND: kinds,
  SECTOR: sectors,
  RESPONSE: positions,
};
