import type { PaperRecord, TopicRecord } from '../../ingest/record.ts';
import {
  at,
  type Case,
  casesAt,
  collaborationCases,
  conflictCase,
  expertsCase,
  kindCases,
  lookUpCases,
  pathCases,
  setCases,
  stepCase,
} from '../plans/cases.ts';
import { own, paper } from '../support/graph.ts';

const field: TopicRecord = { id: own('field'), name: 'Field', scheme: 'test', level: 0 };
const subject: TopicRecord = {
  id: own('subject'),
  name: 'Subject',
  scheme: 'test',
  level: 1,
  broader: [field],
};
const about = [{ topic: subject, score: 0.9, isPrimary: true }];
const publicationVenue = { ids: [own('journal')], name: 'Journal' };

const people = ['zhao', 'yang', 'du', 'li', 'wang', 'chen'];
const byline = (i: number) => [people[i % people.length]!, people[(i * 2 + 1) % people.length]!, `only ${i}`];

/** Thirty papers around one: what it cites, and what cites it, in part by its own authors. */
export const NEIGHBOURHOOD: PaperRecord[] = [
  paper('centre', {
    year: 2020,
    authors: ['zhao', 'yang', 'du'],
    cites: Array.from({ length: 8 }, (_, i) => `cited ${i}`),
    topics: about,
    publicationVenue,
    ids: [{ kind: 'doi', value: '10.5555/centre' }],
  }),
  ...Array.from({ length: 8 }, (_, i) =>
    paper(`cited ${i}`, { year: 2005 + i, authors: byline(i), cites: [`unknown ${i}`], topics: about }),
  ),
  ...Array.from({ length: 13 }, (_, i) =>
    paper(`citing ${i}`, {
      year: i % 4 ? 2021 : null,
      authors: byline(i),
      cites: ['centre', `cited ${i % 8}`],
      topics: about,
      publicationVenue,
    }),
  ),
];

const SETS = [
  { authorId: 'test:zhao' },
  { topicId: 'test:field' },
  { citing: 'test:centre' },
  { citedBy: 'test:centre' },
];

/**
 * Everything that may be asked of it; what is searched grows with the hits that all papers have. What a filter reads is in
 * its count: a page of the same adds the cards of its papers.
 */
export const NEIGHBOURHOOD_CASES: Case[] = [
  ...at('the centre', casesAt('Paper', 'test:centre')),
  ...at('the centre', [stepCase('test:centre', ['test:cited 1', 'test:citing 1', 'test:citing 2'])]),
  ...at('an author', casesAt('Author', 'test:zhao')),
  ...at('two authors', collaborationCases(['test:zhao', 'test:yang'])),
  ...at('a set', setCases(['test:centre', 'test:cited 0', 'test:cited 1', 'test:citing 0', 'test:citing 1'])),
  ...at('sets', await kindCases(SETS)),
  ...at('two groups', [conflictCase(['test:zhao', 'test:yang'], ['test:du', 'test:li', 'test:yang'])]),
  ...at('two papers', pathCases(['test:citing 1', 'test:cited 1'])),
  ...at('a set', [expertsCase(['test:centre', 'test:cited 0', 'test:citing 1'])]),
  ...at('the topic', casesAt('Topic', 'test:subject')),
  ...at('the broader topic', casesAt('Topic', 'test:field')),
  ...at('the venue', casesAt('Venue', 'test:journal')),
  ...lookUpCases({ key: 'test:centre', alias: 'Paper:none', doi: '10.5555/centre' }),
].filter(({ name }) => !name.includes('searched') && !/^\S+ [A-Z_]+ \(/.test(name));
