/** Authors and topics of OpenAlex, which the snapshot has in folders of their own: authors, topics, subfields … concepts. */
import * as z from 'zod';
import { parseExternalId } from '../../cypher/ids.ts';
import { count, isWebAddress, parseDate, text } from '../fields.ts';
import { distinct, parseIdOfKind } from '../ids.ts';
import { attempt, type Converted, checked, Refused } from '../json.ts';
import type { TopicRecord } from '../record.ts';
import { below, topicOf } from './topics.ts';

const named = z.object({ id: text, display_name: text });

const authorSchema = z.object({
  id: z.string(),
  orcid: text,
  display_name: text,
  display_name_alternatives: z.array(text).nullish(),
  works_count: count,
  cited_by_count: count,
  summary_stats: z.object({ h_index: count }).nullish(),
  last_known_institutions: z.array(named.nullable()).nullish(),
  last_known_institution: named.nullish(),
  updated_date: text,
  homepage_url: text,
});

const topicSchema = z.object({
  id: z.string(),
  display_name: text,
  level: count,
  works_count: count,
  subfield: named.nullish(),
  field: named.nullish(),
  domain: named.nullish(),
  ancestors: z.array(named.extend({ level: count }).nullable()).nullish(),
});

/** The record of an author or a topic; null when the value is of something else. */
export function apartOf(value: object): Converted | null {
  const id = 'id' in value && typeof value.id === 'string' ? value.id : '';
  if (parseExternalId('Author', id)?.kind === 'openalex') return authorOf(value);
  return parseExternalId('Topic', id)?.kind === 'openalex' ? topicRecord(value) : null;
}

function authorOf(value: object): Converted {
  const author = checked(authorSchema, value);
  const notes: string[] = [];
  const orcid = author.orcid ? parseIdOfKind('Author', 'orcid', author.orcid) : null;
  if (author.orcid && !orcid) notes.push(`orcid: ${JSON.stringify(author.orcid)} is no ORCID iD`);
  if (!author.display_name) throw new Refused('display_name: expected a text, received none');
  const institutions = author.last_known_institutions ?? [author.last_known_institution];
  const affiliations = institutions.flatMap((one) => one?.display_name ?? []);
  const updated = author.updated_date?.slice(0, 10);
  const asOf = updated ? attempt(() => parseDate('updated_date', updated)) : null;
  return {
    author: {
      ids: distinct([parseExternalId('Author', author.id)!, ...(orcid ? [orcid] : [])]),
      name: author.display_name,
      alternativeNames: author.display_name_alternatives?.flatMap((name) => name ?? []) ?? [],
      affiliations: affiliations.length ? affiliations : null,
      asOf: typeof asOf === 'object' ? (asOf?.day ?? null) : null,
      homepage: author.homepage_url && isWebAddress(author.homepage_url) ? author.homepage_url : null,
      paperCount: author.works_count ?? null,
      citationCount: author.cited_by_count ?? null,
      hIndex: author.summary_stats?.h_index ?? null,
    },
    ...(notes.length ? { notes } : {}),
  };
}

const LEVELS = ['domains', 'fields', 'subfields'];
const TOPICS = 'openalex-topics';
const CONCEPTS = 'openalex-concepts';

function topicRecord(value: object): Converted {
  const given = checked(topicSchema, value);
  const { value: id } = parseExternalId('Topic', given.id)!;
  const isConcept = id.startsWith('C');
  const folder = LEVELS.indexOf(id.split('/')[0]!);
  const level = isConcept ? (given.level ?? null) : folder < 0 ? LEVELS.length : folder;
  const topic = topicOf(given, level, isConcept ? CONCEPTS : TOPICS)!;
  const broader = isConcept ? parentsOf(given) : placesOf(given);
  return { topic: { ...below(topic, broader), paperCount: given.works_count ?? null } };
}

/** Domain, field and subfield, each below the one before; the last alone is directly broader. */
const placesOf = ({ domain, field, subfield }: z.infer<typeof topicSchema>): TopicRecord[] =>
  [domain, field, subfield].reduce<TopicRecord[]>((above, place, level) => {
    const record = topicOf(place, level, TOPICS);
    return record ? [below(record, above)] : above;
  }, []);

/** Of a concept's ancestors those one level above it. */
const parentsOf = ({ level, ancestors }: z.infer<typeof topicSchema>): TopicRecord[] =>
  (ancestors ?? []).flatMap((one) => {
    const isParent = typeof level === 'number' && one?.level === level - 1;
    return (isParent && topicOf(one, one.level!, CONCEPTS)) || [];
  });
