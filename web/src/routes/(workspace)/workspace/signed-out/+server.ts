import { redirect } from '@sveltejs/kit';
import { href } from '#lib/paths.ts';
import type { RequestHandler } from './$types';

/** A sign-out leads through the workspace, whose service worker then forgets the pages that it kept. */
export const GET: RequestHandler = () => redirect(303, href('/'));
