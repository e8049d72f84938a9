import { json } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { href } from '#lib/paths.ts';
import { groupDesk } from '#lib/workspace/tasks.ts';
import { groupNumber } from '../group-number.ts';
import type { RequestHandler } from './$types';

/** Makes a group's desk an app of its own. It says nothing that the address does not: browsers ask for it without a session. */
export const GET: RequestHandler = ({ params }) => {
  const number = groupNumber(params.number);
  const board = href(groupDesk(params.forum, number));
  return json(
    {
      ...{ id: board, start_url: board, scope: `${href('/workspace')}/`, display: 'standalone' },
      name: `${m.site_name()}: ${m.panel_group_number({ number })}`,
      short_name: m.panel_group_number({ number }),
      ...{ background_color: '#ffffff', theme_color: '#ffffff' },
      icons: [
        { src: '/ring.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      ],
    },
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
