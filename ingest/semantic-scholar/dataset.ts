/** A line of Semantic Scholar's datasets to a record: what each file knows of a paper, by its corpus id. */
import { type Converted, Refused } from '../json.ts';
import { INTENTS, type PaperRecord, type ReferenceRecord } from '../record.ts';
import { authorRecord, byCorpus, freeCopy, paperRecord } from './convert.ts';
import type { Dataset, Line } from './schema.ts';

type Converters = { [D in Dataset]: (line: Line<D>) => Converted };

/** What a line tells of a paper that another file describes. */
const partly = (corpusid: string, known: Partial<PaperRecord>): Converted => ({
  record: { ids: [byCorpus(corpusid)], ...known, isPartial: true },
});

/** One converter a dataset. */
export const CONVERTERS: Converters = {
  papers: (line) =>
    paperRecord({
      corpusId: line.corpusid,
      externalIds: line.externalids,
      url: line.url,
      title: line.title,
      authors: line.authors,
      venue: line.venue ?? line.journal?.name ?? null,
      publicationVenue: line.publicationvenueid ? { id: line.publicationvenueid, name: line.venue } : null,
      year: line.year,
      publicationDate: line.publicationdate,
      referenceCount: line.referencecount,
      citationCount: line.citationcount,
      influentialCitationCount: line.influentialcitationcount,
      isOpenAccess: line.isopenaccess,
      fields: line.s2fieldsofstudy?.flatMap((field) => field?.category ?? []),
      publicationTypes: line.publicationtypes,
    }),
  abstracts: ({ corpusid, abstract, openaccessinfo: pdf }) =>
    partly(corpusid, { abstract, openAccessPdf: freeCopy(pdf) }),
  tldrs: ({ corpusid, model, text }) =>
    partly(corpusid, { tldr: text ? { model: model ?? 'tldr', text } : null }),
  embeddings: ({ corpusid, vector }) => partly(corpusid, { embedding: vector }),
  citations: ({ citingcorpusid, citedcorpusid, isinfluential, contexts, intents }) => {
    if (!citedcorpusid) throw new Refused('citedcorpusid: none, what is cited is not known');
    const reference: ReferenceRecord = {
      id: byCorpus(citedcorpusid),
      contexts: contexts?.flatMap((context) => context ?? []) ?? null,
      intents: intents ? intentsOf(intents.flat()) : null,
      isInfluential: isinfluential ?? null,
    };
    return partly(citingcorpusid, { references: [reference] });
  },
  paperIds: ({ corpusid, sha }) => {
    if (!/^[0-9a-f]{40}$/i.test(sha))
      throw new Refused(`sha: ${JSON.stringify(sha)} is not 40 hexadecimal digits`);
    return {
      record: { ids: [byCorpus(corpusid), { kind: 's2', value: sha.toLowerCase() }], isPartial: true },
    };
  },
  authors: (line) =>
    authorRecord({
      authorId: line.authorid,
      externalIds: line.externalids,
      name: line.name,
      aliases: line.aliases,
      affiliations: line.affiliations,
      homepage: line.homepage,
      paperCount: line.papercount,
      citationCount: line.citationcount,
      hIndex: line.hindex,
    }),
};

/** Each intent once; those of other words are left out. */
function intentsOf(texts: (string | null)[]): ReferenceRecord['intents'] {
  const given = new Set(texts.map((text) => text?.toUpperCase()));
  return INTENTS.filter((intent) => given.has(intent));
}
