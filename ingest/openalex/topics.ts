/** Topics of an OpenAlex work: concepts (until 2023 the only ones), and topics with subfield, field and domain. */
import { parseExternalId } from '../../cypher/ids.ts';
import type { PaperTopicRecord, TopicRecord } from '../record.ts';
import type { Work, WorkConcept, WorkTopic } from './schema.ts';

type Named = { id: string | null; display_name: string | null } | null | undefined;

/** Both vocabularies, as far as the work has them; null when it says nothing of either. */
export function topicRecords({ topics, primary_topic, concepts }: Work): PaperTopicRecord[] | null {
  if (!topics && !primary_topic && !concepts) return null;
  const fromTopics = topicsOf(topics ?? [], primary_topic ?? null);
  return [...fromTopics, ...conceptsOf(concepts ?? [], !fromTopics.length)];
}

function topicsOf(topics: WorkTopic[], primary: WorkTopic | null): PaperTopicRecord[] {
  const listed = topics.some(({ id }) => id === primary?.id);
  return (primary && !listed ? [primary, ...topics] : topics).flatMap((given) => {
    const topic = topicOf(given, 3, 'openalex-topics');
    if (!topic) return [];
    const broader = [given.domain, given.field, given.subfield].reduce<TopicRecord[]>(
      (above, named, level) => {
        const record = topicOf(named, level, 'openalex-topics');
        return record ? [below(record, above)] : above;
      },
      [],
    );
    return [{ topic: below(topic, broader), score: scoreOf(given), isPrimary: given.id === primary?.id }];
  });
}

/** The topic with what is directly broader, as far as that is known. */
export const below = (topic: TopicRecord, broader: TopicRecord[]): TopicRecord =>
  broader.length ? { ...topic, broader } : topic;

/** The topic of an id and a name; null without an id of OpenAlex. */
export function topicOf(named: Named, level: number | null, scheme: string): TopicRecord | null {
  const id = named?.id ? parseExternalId('Topic', named.id) : null;
  if (id?.kind !== 'openalex') return null;
  const name = named?.display_name;
  return { id, name: name ?? id.value, ...(name ? {} : { nameUnknown: true }), scheme, level };
}

/** The concepts; the highest-scoring one is the main topic of a work that has no other. */
function conceptsOf(concepts: WorkConcept[], mayBePrimary: boolean): PaperTopicRecord[] {
  const records = concepts.flatMap((concept): PaperTopicRecord[] => {
    const topic = topicOf(concept, concept.level ?? null, 'openalex-concepts');
    return topic ? [{ topic, score: scoreOf(concept) }] : [];
  });
  const best = Math.max(0, ...records.map(({ score }) => score ?? 0));
  const main = mayBePrimary && best > 0 ? records.findIndex(({ score }) => score === best) : -1;
  return records.map((record, i) => ({ ...record, isPrimary: i === main }));
}

/** The score, which some releases give as text; null where it is no number. */
function scoreOf({ score }: { score?: number | string | null }): number | null {
  const number = typeof score === 'string' && score.trim() ? Number(score) : score;
  return typeof number === 'number' && Number.isFinite(number) ? Math.min(1, Math.max(0, number)) : null;
}
