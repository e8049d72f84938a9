import { error } from '@sveltejs/kit';

/** A group's number from an address. */
export const groupNumber = (text: string): number => (/^\d{1,3}$/.test(text) ? Number(text) : error(404));
