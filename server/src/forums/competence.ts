import type { InstitutionSector, RecommendationKind } from '../graphql/__generated__/types.ts';
import type { Sentence } from '../refusal.ts';

/** Who can act on something, and by which provision. */
export interface Competence {
  sector: InstitutionSector;
  body: Sentence;
  can: Sentence;
  kinds: readonly RecommendationKind[];
  /** Slugs of themes, which include those below them; none: about any. */
  themes: readonly string[];
  act: string;
  eli: string;
  article: string;
  /** The day on which somebody compared the provision with the text at `source`. */
  checkedOn: string;
  source: string;
}

const foreigners = {
  act: 'Ustawa z dnia 12 grudnia 2013 r. o cudzoziemcach',
  eli: 'DU/2013/1650',
  checkedOn: '2026-11-30',
  source: 'https://arslege.pl/ustawa-o-cudzoziemcach/k1114/a72864',
};

const constitution = {
  act: 'Konstytucja Rzeczypospolitej Polskiej z dnia 2 kwietnia 1997 r.',
  eli: 'DU/1997/483',
  checkedOn: '2026-11-30',
};

const initiative = { ...constitution, source: 'http://pzg.warszawa.pl/konstytucja/art-118/' };

const municipality = {
  act: 'Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym',
  eli: 'DU/1990/95',
  checkedOn: '2026-11-30',
  source: 'http://www.zapytajprawnika.pl/ustawa-o-samorzadzie-gminnym/art-7-13/',
};

/**
 * The table. A row stands here only when its provision was compared with the reprint at `source`, which is not the
 * official journal; with each change of the act it is compared again and `checkedOn` moves on. What was not compared is
 * left out: a gap is honest, a wrong addressee costs a year.
 */
export const competenceTable: readonly Competence[] = [
  {
    sector: 'VOIVODESHIP_OFFICE',
    body: {
      PL: 'Wojewoda właściwy ze względu na miejsce pobytu cudzoziemca',
      EN: 'The voivode of the foreigner’s place of stay',
      UK: 'Воєвода за місцем перебування іноземця',
    },
    can: {
      PL: 'Udziela zezwoleń na pobyt czasowy albo odmawia ich udzielenia.',
      EN: 'Grants or refuses temporary residence permits.',
      UK: 'Надає дозволи на тимчасове перебування або відмовляє в них.',
    },
    kinds: ['INSTITUTIONAL', 'JOINT_PROJECT'],
    themes: ['legalizacja-pobytu', 'obsluga-w-urzedach'],
    ...foreigners,
    article: 'art. 104 ust. 1',
  },
  {
    sector: 'EDUCATION',
    body: {
      PL: 'Publiczne przedszkola i szkoły',
      EN: 'Public kindergartens and schools',
      UK: 'Публічні дитячі садки та школи',
    },
    can: {
      PL: 'Przyjmują dzieci i młodzież bez obywatelstwa polskiego na warunkach obywateli polskich.',
      EN: 'Admit children and young people without Polish citizenship on the terms of Polish citizens.',
      UK: 'Приймають дітей і молодь без польського громадянства на умовах громадян Польщі.',
    },
    kinds: ['INSTITUTIONAL', 'JOINT_PROJECT'],
    themes: ['edukacja-dzieci'],
    act: 'Ustawa z dnia 14 grudnia 2016 r. – Prawo oświatowe',
    eli: 'DU/2017/59',
    article: 'art. 165 ust. 1 i 2',
    checkedOn: '2026-11-30',
    source:
      'https://prawnik.cc/laws/prawo-oswiatowe/rozdzial-7-ksztalcenie-osob-przybywajacych-art-165-korzystanie-z-nauki',
  },
  {
    sector: 'COUNTY',
    body: {
      PL: 'Starosta, przez powiatowe centrum pomocy rodzinie',
      EN: 'The county governor (starosta), through the county family support centre',
      UK: 'Староста повіту через повітовий центр допомоги сім’ї',
    },
    can: {
      PL: 'Udziela pomocy integracyjnej osobom, które otrzymały status uchodźcy albo ochronę uzupełniającą: indywidualny program integracji.',
      EN: 'Gives integration support to people with refugee status or subsidiary protection: an individual integration programme.',
      UK: 'Надає інтеграційну допомогу особам зі статусом біженця або додатковим захистом: індивідуальна програма інтеграції.',
    },
    kinds: ['INSTITUTIONAL', 'JOINT_PROJECT'],
    themes: ['polityka-spoleczna'],
    act: 'Ustawa z dnia 12 marca 2004 r. o pomocy społecznej',
    eli: 'DU/2004/593',
    article: 'art. 91',
    checkedOn: '2026-11-30',
    source: 'https://pcprkrosno.pl/index.php/pomoc-spoleczna/pomoc-cudzoziemcom',
  },
  {
    sector: 'MUNICIPALITY',
    body: { PL: 'Gmina (miasto)', EN: 'The municipality (city)', UK: 'Гміна (місто)' },
    can: {
      PL: 'Zadania własne: lokalny transport zbiorowy, ochrona zdrowia, pomoc społeczna, mieszkania gminne, edukacja publiczna, kultura.',
      EN: 'Its own tasks: local public transport, health, social assistance, municipal housing, public education, culture.',
      UK: 'Власні завдання: місцевий громадський транспорт, охорона здоров’я, соціальна допомога, комунальне житло, публічна освіта, культура.',
    },
    kinds: ['INSTITUTIONAL', 'JOINT_PROJECT'],
    themes: ['polityka-spoleczna', 'kultura'],
    ...municipality,
    article: 'art. 7 ust. 1 pkt 4–9',
  },
  {
    sector: 'MARSHAL_OFFICE',
    body: { PL: 'Samorząd województwa', EN: 'The region’s self-government', UK: 'Самоврядування воєводства' },
    can: {
      PL: 'Zadania o charakterze wojewódzkim: edukacja publiczna, zdrowie, kultura, pomoc społeczna, przeciwdziałanie bezrobociu i aktywizacja lokalnego rynku pracy.',
      EN: 'Tasks of the region: public education, health, culture, social assistance, unemployment and the local labour market.',
      UK: 'Завдання воєводського рівня: публічна освіта, здоров’я, культура, соціальна допомога, протидія безробіттю та місцевий ринок праці.',
    },
    kinds: ['INSTITUTIONAL', 'JOINT_PROJECT'],
    themes: ['polityka-spoleczna', 'kultura', 'rynek-pracy'],
    act: 'Ustawa z dnia 5 czerwca 1998 r. o samorządzie województwa',
    eli: 'DU/1998/576',
    article: 'art. 14 ust. 1 pkt 1–4 i 15',
    checkedOn: '2026-11-30',
    source: 'https://sip.lex.pl/akty-prawne/dzu-dziennik-ustaw/samorzad-wojewodztwa-16799842/art-14',
  },
  {
    sector: 'MUNICIPALITY',
    body: { PL: 'Gmina (miasto)', EN: 'The municipality (city)', UK: 'Гміна (місто)' },
    can: {
      PL: 'Współpracuje z organizacjami pozarządowymi: to jej zadanie własne.',
      EN: 'Works together with non-governmental organisations: a task of its own.',
      UK: 'Співпрацює з неурядовими організаціями: це її власне завдання.',
    },
    kinds: ['JOINT_PROJECT'],
    themes: [],
    ...municipality,
    article: 'art. 7 ust. 1 pkt 19',
  },
  {
    sector: 'NGO',
    body: {
      PL: 'Organizacje pozarządowe',
      EN: 'Non-governmental organisations',
      UK: 'Неурядові організації',
    },
    can: {
      PL: 'Realizują zadania publiczne, które organy administracji wspierają lub powierzają, co do zasady po otwartym konkursie ofert.',
      EN: 'Carry out public tasks that public bodies support or entrust to them, as a rule after an open call.',
      UK: 'Виконують публічні завдання, які органи влади підтримують або доручають, зазвичай після відкритого конкурсу.',
    },
    kinds: ['INSTITUTIONAL', 'JOINT_PROJECT'],
    themes: [],
    act: 'Ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
    eli: 'DU/2003/873',
    article: 'art. 11 ust. 1 i 2',
    checkedOn: '2026-11-30',
    source: 'https://prawo-pl.com/o_dzialalnosci_pozytku_publicznego_i_o_wolontariacie/11.htm',
  },
  {
    sector: 'MINISTRY',
    body: { PL: 'Rada Ministrów', EN: 'The Council of Ministers', UK: 'Рада Міністрів' },
    can: {
      PL: 'Ma inicjatywę ustawodawczą.',
      EN: 'Can introduce bills.',
      UK: 'Має право законодавчої ініціативи.',
    },
    kinds: ['LAW_CHANGE'],
    themes: [],
    ...initiative,
    article: 'art. 118 ust. 1',
  },
  {
    sector: 'PARLIAMENT',
    body: {
      PL: 'Posłowie i Senat',
      EN: 'Deputies of the Sejm, and the Senate',
      UK: 'Депутати Сейму та Сенат',
    },
    can: {
      PL: 'Mają inicjatywę ustawodawczą.',
      EN: 'Can introduce bills.',
      UK: 'Мають право законодавчої ініціативи.',
    },
    kinds: ['LAW_CHANGE'],
    themes: [],
    ...initiative,
    article: 'art. 118 ust. 1',
  },
  {
    sector: 'OTHER',
    body: {
      PL: 'Prezydent Rzeczypospolitej',
      EN: 'The President of the Republic',
      UK: 'Президент Республіки',
    },
    can: {
      PL: 'Ma inicjatywę ustawodawczą.',
      EN: 'Can introduce bills.',
      UK: 'Має право законодавчої ініціативи.',
    },
    kinds: ['LAW_CHANGE'],
    themes: [],
    ...initiative,
    article: 'art. 118 ust. 1',
  },
  {
    sector: 'OTHER',
    body: {
      PL: 'Co najmniej 100 000 obywateli mających prawo wybierania do Sejmu',
      EN: 'At least 100,000 citizens with the right to vote for the Sejm',
      UK: 'Щонайменше 100 000 громадян із правом обирати до Сейму',
    },
    can: {
      PL: 'Mają inicjatywę ustawodawczą.',
      EN: 'Can introduce a bill.',
      UK: 'Мають право законодавчої ініціативи.',
    },
    kinds: ['LAW_CHANGE'],
    themes: [],
    ...initiative,
    article: 'art. 118 ust. 2',
  },
  {
    sector: 'OTHER',
    body: { PL: 'Każdy', EN: 'Anybody', UK: 'Кожен' },
    can: {
      PL: 'Może złożyć petycję, wniosek lub skargę w interesie publicznym do organów władzy publicznej.',
      EN: 'Can submit a petition, a motion or a complaint in the public interest to public authorities.',
      UK: 'Може подати петицію, пропозицію або скаргу в суспільних інтересах до органів влади.',
    },
    kinds: ['LAW_CHANGE', 'INSTITUTIONAL'],
    themes: [],
    ...constitution,
    article: 'art. 63',
    source: 'http://ww2.senat.pl/k7/petycje/info.htm',
  },
];
