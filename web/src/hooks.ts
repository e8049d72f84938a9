import type { Reroute } from '@sveltejs/kit/hooks';
import { toRoute } from '#lib/paths.ts';

export const reroute: Reroute = ({ url }) => toRoute(url.pathname);
