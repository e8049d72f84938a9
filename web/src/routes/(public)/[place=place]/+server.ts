import { redirect } from '@sveltejs/kit';
import { href } from '#lib/paths.ts';
import { places } from '../../../params.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params }) => redirect(307, href(places[params.place]));
