import { defineParams } from '@sveltejs/kit/params';

/** Places that have no page of their own yet, and where their content stands meanwhile. */
export const places = {
  consultations: '/forums',
  platform: '/institutions?q=Platforma',
  awards: '/actions?rodzaj=award',
} as const;

export const params = defineParams({
  place: (name) => (name in places ? (name as keyof typeof places) : undefined),
});
