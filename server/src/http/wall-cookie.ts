/** Holds the secret of a link to a Forum's wall, set by the page that the link opens; no script reads it. */
export const wallCookie = 'forum-wall';
