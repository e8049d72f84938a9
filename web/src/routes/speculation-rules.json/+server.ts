import type { RequestHandler } from './$types';

/** Fetches the public page behind a link when a reader is about to follow it. */
const rules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          {
            not: {
              href_matches: ['/panel*', '/en/workspace*', '/demo/*', '/*.csv*', '/*.json*', '/evidence/*'],
            },
          },
          { not: { selector_matches: '[rel~=nofollow]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
};

export const GET: RequestHandler = () =>
  new Response(JSON.stringify(rules), {
    headers: {
      'content-type': 'application/speculationrules+json',
      'cache-control': 'public, max-age=86400',
    },
  });
