import type { PaperWhere } from './paper.ts';

const branches = (where: PaperWhere): PaperWhere[] => [
  ...(where.and ?? []),
  ...(where.or ?? []),
  ...(where.not ? [where.not] : []),
];

const mentions = (where: PaperWhere): boolean =>
  where.isPlaceholder != null || branches(where).some(mentions);

/** Whether a filter asks for placeholders, which a root list shows only then. */
export const asksForPlaceholders = (where: PaperWhere | null | undefined): boolean =>
  !!where && (where.isPlaceholder === true || branches(where).some(mentions));
