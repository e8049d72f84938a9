import { answerTable } from '../[number]/answering-table.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerTable(event, 'XLSX');
