import { fold } from './folding.ts';

/** Words that say nothing about what a text is about. They are indexed, but nobody is asked to share them. */
const smallWords = `
  a aby albo ale ani aż bez bo by być był była było były będą będzie ci ciebie co czy dla do dlatego gdy gdzie go i ich ile im
  inne innych ja jak jako jakie jakich jest jego jej jeśli jeżeli już każdy ktoś która które którego której którym którymi
  których który którzy lub ma mają mi między mieć może mogą można my na nad nam nas nasz nie niech nich nim nimi niż no o od
  oraz po pod ponieważ poza powinien powinna powinno powinny przed przez przy są się sobie swoich swoje swój ta tak także tam
  te tego tej ten też to tu tych tylko tym tymi u w wam was we więc wszystkich wszystkie wy z za zawsze ze że żeby
  about all also an and any are as at be been but by can could for from had has have he her his how if in into is it its may
  more must no not of on or other our she should so such than that the their them then there these they this those through to
  under was we were what when where which who will with would you your
  а або але без би бо був була було були бути в вже від вони він вона воно для до є за з зі і із її їх його й інші та так також
  те ті то тому того тут у усі усіх це цей ці цих що щоб як яка яке який які яких я ми ви не ні на над нас наш про при по під
  після перед через чи де коли може можуть має мають мати хто`;

const folded = new Set(smallWords.split(/\s+/).filter(Boolean).map(fold));

export const isSmallWord = (word: string): boolean => folded.has(fold(word));
