/** What the device keeps of the workspace, and under which names. Read by pages and by the service worker. */

/** Scripts, styles and marks: the same for everybody. */
export const shellCache = 'forum-shell';
/** One cache of pages a person; another person's are deleted as soon as somebody else is seen. */
export const pagesPrefix = 'forum-pages:';
/** When a kept page was made, as its `Date` header would say. */
export const keptOn = 'x-kept-on';
/** What a kept page was made of: it is asked for again when that changed. */
export const keptOf = 'x-kept-of';

/** Milliseconds for which a page is shown without the network: the four days of a Forum, and the one after. */
export const keptFor = 5 * 24 * 60 * 60 * 1000;

/** Where a sign-out leads through, so that the worker hears of it. */
export const leaving = /^\/(panel\/wylogowano|en\/workspace\/signed-out)$/;

const places = [
  // A group's board, and the form of a new recommendation.
  /^\/(panel\/grupy|en\/workspace\/groups)\/[^/]+\/\d{1,3}(\/(nowa|new))?$/,
  // The form of one that is being revised.
  /^\/(panel\/rekomendacje|en\/workspace\/recommendations)\/[^/]+\/[\d.]+\/(popraw|revise)$/,
];

/** True for the pages of a group that open without network. A translation's form is none: it is another text at the same path. */
export const isKeptPlace = ({ pathname, searchParams }: URL): boolean =>
  places.some((place) => place.test(pathname)) && !searchParams.has('jezyk');
