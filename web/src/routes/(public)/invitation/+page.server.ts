import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => event.setHeaders({ 'cache-control': 'private, no-store' });
