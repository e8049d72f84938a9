import { answerTable } from '../answering-table.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerTable(event, 'XLSX', true);
