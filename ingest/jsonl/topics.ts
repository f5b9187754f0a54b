/** Topics of a Citeweave JSONL line, with what is broader. */
import { type ExternalId, parseExternalId } from '../../cypher/ids.ts';
import { parseId } from '../ids.ts';
import { Refused } from '../json.ts';
import type { PaperTopicRecord, TopicRecord } from '../record.ts';
import type { ParentInput, TopicInput } from './schema.ts';

type Named = { id: ExternalId; scheme: string };

/** The topics of one line; a parent given by its id alone has its name from the line's other topics, if there. */
export function topicRecords(topics: TopicInput[], source: string): PaperTopicRecord[] {
  const own = topics.map((topic, i) => record(topic, identify(topic, source, source, `topics[${i}].id`)));
  const named = new Map(own.map((topic) => [keyOf(topic.id), topic]));
  const withBroader = (
    topic: TopicRecord,
    parent: ParentInput | null | undefined,
    field: string,
  ): TopicRecord => {
    if (!parent) return topic;
    const self = identify(parent, source, topic.scheme, `${field}.id`);
    if (keyOf(self.id) === keyOf(topic.id))
      throw new Refused(`${field}: expected another topic, received the same`);
    const above = (!parent.name && named.get(keyOf(self.id))) || record(parent, self);
    return { ...topic, broader: [withBroader(above, parent.parent, `${field}.parent`)] };
  };
  return topics.map((topic, i) => ({
    topic: withBroader(own[i]!, topic.parent, `topics[${i}].parent`),
    score: topic.score ?? null,
    isPrimary: topic.isPrimary ?? false,
  }));
}

/** `arxiv-category:hep-lat` is of the scheme arxiv-category; a known spelling has its own; else what the line says, else the one given. */
function identify(
  topic: { id: string; scheme?: string | null },
  source: string,
  scheme: string,
  field: string,
): Named {
  const text = topic.id.trim();
  const prefixed = /^[a-z][\w.-]*:\S/i.test(text) ? parseExternalId('Topic', text) : null;
  if (prefixed && prefixed.kind !== source && prefixed.kind !== 'openalex')
    return { id: prefixed, scheme: prefixed.kind };
  const id = parseId('Topic', source, field, text);
  if (id.kind === 'openalex')
    return { id, scheme: id.value.startsWith('C') ? 'openalex-concepts' : 'openalex-topics' };
  return { id, scheme: topic.scheme ?? scheme };
}

const record = (
  { name, level }: { name?: string | null; level?: number | null },
  { id, scheme }: Named,
): TopicRecord => ({
  id,
  name: name ?? id.value,
  ...(name ? {} : { nameUnknown: true }),
  scheme,
  level: level ?? null,
});

const keyOf = ({ kind, value }: ExternalId) => `${kind}:${value}`;
