/** Answers of Semantic Scholar's Graph API: papers with the papers and authors inside them, each a record. */
import { type Converted, checked, Refused } from '../json.ts';
import { authorRecord, paperRecord } from './convert.ts';
import { type ApiPaper, apiAuthor, apiPaper } from './schema.ts';

/** An object of an answer, and what it stands in. */
export type Piece = { is: 'paper' | 'author' | 'other'; value: unknown; cites?: unknown };

type Given = Record<string, unknown>;
const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Given[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** All that an answer holds: the papers of a page, those that cite them, those they cite, authors told of at length. */
export function piecesOf(value: unknown): Piece[] {
  if (!isObject(value)) return [{ is: 'other', value }];
  if (Array.isArray(value.data)) return value.data.flatMap(piecesOf);
  if ('authorId' in value)
    return [{ is: 'author', value }, ...listOf(value.papers).filter(hasId).flatMap(piecesOf)];
  if (!('paperId' in value)) return [{ is: 'other', value }];
  const { citations, references, authors } = value;
  return [
    { is: 'paper', value },
    ...listOf(citations)
      .filter(hasId)
      .map(
        (paper): Piece => ({
          is: 'paper',
          value: paper,
          cites: { paperId: value.paperId, corpusId: value.corpusId },
        }),
      ),
    ...listOf(references)
      .filter((paper) => hasId(paper) && 'title' in paper)
      .map((paper): Piece => ({ is: 'paper', value: paper })),
    ...listOf(authors)
      .filter((author) => author.authorId && AT_LENGTH.some((field) => field in author))
      .map((author): Piece => ({ is: 'author', value: author })),
  ];
}

const hasId = ({ paperId }: Given) => typeof paperId === 'string';
const AT_LENGTH = ['paperCount', 'citationCount', 'hIndex', 'affiliations', 'homepage'];

/** The record of one piece; throws `Refused` where it is none. */
export function fromPiece({ is, value, cites }: Piece): Converted {
  if (is === 'author') return authorRecord(checked(apiAuthor, value));
  if (is === 'other') throw new Refused(reasonOf(value));
  const { record, notes = [] } = toRecord(checked(apiPaper, value));
  if (!cites) return { record, notes };
  const [cited] = toRecord(checked(apiPaper, cites)).record.ids;
  return { record: { ...record, references: [...(record.references ?? []), { id: cited! }] }, notes };
}

function reasonOf(value: unknown) {
  if (isObject(value) && ('citingPaper' in value || 'citedPaper' in value))
    return 'does not say which paper it is about: ask for the paper with fields=citations.title,references.title';
  return 'of no known dataset or answer: expected paperId, authorId, corpusid, citingcorpusid or authorid';
}

function toRecord(paper: ApiPaper) {
  const { references, embedding, s2FieldsOfStudy, fieldsOfStudy, ...more } = paper;
  const fields = s2FieldsOfStudy?.map((field) => field?.category) ?? fieldsOfStudy;
  const { record, notes = [] } = paperRecord({ ...more, fields: fields?.flatMap((field) => field ?? []) });
  const cited = references?.flatMap((reference) => {
    if (reference?.paperId)
      return [
        { id: paperRecord({ paperId: reference.paperId, corpusId: reference.corpusId }).record.ids[0]! },
      ];
    notes.push('references: a title without an id, no citation is made of it');
    return [];
  });
  return {
    record: {
      ...record,
      ...(cited ? { references: cited } : {}),
      ...(embedding ? { embedding: embedding.vector } : {}),
      ...(record.title ? {} : { isPartial: true }),
    },
    notes,
  };
}
