/** The audit log in words. What has no word yet, of a verb that is newer than this list, shows as it is. */
import { formatDay, formatSecond } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';

const messages = m as unknown as Record<string, undefined | (() => string)>;
const word = (key: string): string | undefined => messages[key]?.();

export const auditVerbWord = (verb: string): string => word(`audit_verb_${verb}`) ?? verb;
/** Every verb that has a word. */
export const auditVerbs = (): string[] =>
  Object.keys(messages).flatMap((key) => /^audit_verb_(.+)$/.exec(key)?.[1] ?? []);

export const auditObjects = [
  'Recommendation',
  'Addressee',
  'Person',
  'ApiToken',
  'WallLink',
  'Invitation',
  'WorkingGroup',
  'AuditEdition',
  'RecommendationImport',
] as const;
export const auditObjectWord = (type: string): string => word(`audit_object_${type}`) ?? type;

/** `addressees.urzad-miasta.sentOn` as "adresat urzad-miasta: dzień wysłania". An id within a path says nothing to people. */
export function auditFieldWord(field: string): string {
  const parts = field.split('.');
  const last = parts.at(-1) ?? '';
  const own = word(`audit_field_${last}`) ?? word(`language_${last}`) ?? last;
  if (parts.length === 1) return own;
  const first = word(`audit_part_${parts[0]}`) ?? parts[0];
  const between = parts.slice(1, -1).filter((part) => !isUuid(part));
  return `${[first, ...between].join(' ')}: ${own}`;
}

const isUuid = (text: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);

/** The words of a value: enums by the field they stand in, days and instants as the page writes them. */
export function auditValueWord(field: string, value: string): string {
  if (value.startsWith('sha256:')) return m.audit_fingerprint({ start: value.slice(7, 15) });
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return formatSecond(value);
  const parts = field.split('.');
  const last = parts.at(-1) ?? '';
  const enums = last === 'role' && parts.length === 1 ? 'person' : enumsOf[last];
  if (value === 'true' || value === 'false') return value === 'true' ? m.audit_yes() : m.audit_no();
  return (enums && word(`${enums}_${value}`)) ?? value;
}

/** What the messages of a field's values begin with. */
const enumsOf: Record<string, string> = {
  stage: 'stage',
  kind: 'kind',
  role: 'role',
  position: 'response',
  status: 'status',
  originalLanguage: 'language',
  precision: 'panel_precision',
  adoptedPrecision: 'panel_precision',
};
