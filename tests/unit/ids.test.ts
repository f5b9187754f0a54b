import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type EntityType, type ExternalId, ID_KINDS, keyOf, parseExternalId } from '../../cypher/ids.ts';

const S2 = '204e3073870fae3d05bcbc2f6a8e263d9b72e776';

/** Canonical form on the left, every spelling of it on the right. */
const SPELLINGS: Record<EntityType, Record<string, string[]>> = {
  Paper: {
    'doi:10.18653/v1/n19-1423': [
      '10.18653/v1/n19-1423',
      '10.18653/V1/N19-1423',
      ' doi:10.18653/v1/N19-1423 ',
      'DOI: 10.18653/v1/N19-1423',
      'doi.org/10.18653/v1/N19-1423',
      'https://doi.org/10.18653/v1/N19-1423',
      'http://dx.doi.org/10.18653/v1/N19-1423',
      'HTTPS://DOI.ORG/10.18653/V1/N19-1423',
      'https://doi.org/10.18653%2Fv1%2FN19-1423',
    ],
    'doi:10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2': [
      '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2',
    ],
    'arxiv:2402.10688': [
      '2402.10688',
      '2402.10688v2',
      'arXiv:2402.10688',
      'ARXIV: 2402.10688v1',
      'https://arxiv.org/abs/2402.10688',
      'http://www.arxiv.org/abs/2402.10688v3',
      'https://export.arxiv.org/abs/2402.10688',
      'arxiv.org/abs/2402.10688',
      'https://arxiv.org/pdf/2402.10688v2.pdf',
      'https://arxiv.org/pdf/2402.10688',
      '10.48550/arXiv.2402.10688',
      '10.48550/ARXIV.2402.10688v2',
      'doi:10.48550/arXiv.2402.10688',
      'doi.org/10.48550/arXiv.2402.10688',
      'https://doi.org/10.48550/arXiv.2402.10688',
    ],
    'arxiv:hep-th/9711200': ['hep-th/9711200', 'HEP-TH/9711200', 'arXiv:hep-th/9711200v3'],
    'arxiv:math/0211159': [
      'math/0211159',
      'math.DG/0211159',
      'https://arxiv.org/abs/math.DG/0211159',
      '10.48550/arXiv.math/0211159',
    ],
    'pmid:21108091': [
      '21108091',
      'PMID:21108091',
      'pmid: 21108091',
      'https://pubmed.ncbi.nlm.nih.gov/21108091/',
      'https://www.ncbi.nlm.nih.gov/pubmed/21108091',
    ],
    'pmcid:PMC3074407': [
      'PMC3074407',
      'pmc3074407',
      'PMCID:PMC3074407',
      'pmcid:3074407',
      'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3074407/',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC3074407/',
      'https://www.ncbi.nlm.nih.gov/pmc/articles/3074407',
    ],
    'mag:2002668484': ['MAG:2002668484', 'mag: 2002668484'],
    'acl:P19-1001': [
      'P19-1001',
      'p19-1001',
      'ACL:P19-1001',
      'https://aclanthology.org/P19-1001/',
      'https://www.aclweb.org/anthology/P19-1001',
    ],
    'acl:2020.acl-main.1': [
      '2020.acl-main.1',
      'ACL:2020.ACL-main.1',
      'https://www.aclanthology.org/2020.acl-main.1.pdf',
    ],
    'dblp:conf/acl/Smith19': [
      'DBLP:conf/acl/Smith19',
      'https://dblp.org/rec/conf/acl/Smith19.html',
      'https://dblp.uni-trier.de/rec/conf/acl/Smith19',
    ],
    [`s2:${S2}`]: [
      S2,
      S2.toUpperCase(),
      `S2:${S2}`,
      `https://www.semanticscholar.org/paper/${S2}`,
      `https://www.semanticscholar.org/paper/Attention-is-All-you-Need/${S2}`,
    ],
    'corpusId:13756489': [
      'CorpusId:13756489',
      'CORPUSID: 13756489',
      'https://api.semanticscholar.org/CorpusID:13756489',
    ],
    'openalex:W2002668484': [
      'W2002668484',
      'w2002668484',
      'openalex:W2002668484',
      'https://openalex.org/W2002668484',
      'https://openalex.org/works/W2002668484',
      'https://api.openalex.org/works/w2002668484',
    ],
    'bib:smith2020': ['bib:smith2020'],
    'bib:Smith 2020, p. 4': ['bib:Smith 2020, p. 4'],
  },
  Author: {
    'orcid:0000-0002-1825-009X': [
      '0000-0002-1825-009X',
      '0000-0002-1825-009x',
      'ORCID:0000-0002-1825-009X',
      'https://orcid.org/0000-0002-1825-009X',
      'orcid.org/0000-0002-1825-009X',
      'http://orcid.org/0000-0002-1825-009x/',
    ],
    'openalex:A5023888391': [
      'A5023888391',
      'https://openalex.org/A5023888391',
      'https://api.openalex.org/authors/a5023888391',
    ],
    's2:1741101': ['S2:1741101', 'https://www.semanticscholar.org/author/Oren-Etzioni/1741101'],
    'dblp:65/9612': ['DBLP:65/9612', 'https://dblp.org/pid/65/9612.html'],
  },
  Topic: {
    'openalex:T10181': ['T10181', 'https://openalex.org/T10181', 'https://api.openalex.org/topics/t10181'],
    'openalex:C41008148': ['C41008148', 'https://openalex.org/C41008148'],
    'openalex:subfields/1702': ['https://openalex.org/subfields/1702', 'openalex:Subfields/1702'],
    'arxiv-category:hep-th': ['arxiv-category:hep-th'],
  },
  Venue: {
    'issn:0804-4643': ['0804-4643', 'ISSN:0804-4643', 'https://portal.issn.org/resource/ISSN/0804-4643'],
    'issn:2049-363X': ['2049-363x'],
    'openalex:S137773608': ['S137773608', 'https://openalex.org/sources/S137773608'],
  },
};

const text = ({ kind, value }: ExternalId) => `${kind}:${value}`;
const types = Object.keys(SPELLINGS) as EntityType[];
const cases = types.flatMap((type) =>
  Object.entries(SPELLINGS[type]).flatMap(([id, all]) => all.map((spelling) => ({ type, spelling, id }))),
);

test.each(cases)('$type $spelling is $id', ({ type, spelling, id }) => {
  expect(text(parseExternalId(type, spelling)!)).toBe(id);
});

test.each(types)('a canonical %s id, and its key, are spellings of themselves', (type) => {
  for (const id of Object.keys(SPELLINGS[type])) {
    const parsed = parseExternalId(type, id)!;
    expect(text(parsed)).toBe(id);
    expect(parseExternalId(type, keyOf(parsed))).toEqual(parsed);
  }
});

test('digits alone are a PMID, and no id of anything but a paper', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,12}$/), (digits) => {
      expect(parseExternalId('Paper', digits)).toEqual({ kind: 'pmid', value: digits });
      for (const type of ['Author', 'Topic', 'Venue'] as const)
        expect(parseExternalId(type, digits)).toBeNull();
    }),
  );
});

describe('what is no id is null', () => {
  const JUNK = [
    '',
    ' ',
    'deep learning',
    'http://',
    'https://example.org/a',
    '10.1',
    '%',
    '%zz',
    'W',
    'bib:',
  ];
  test.each(types)('of a %s', (type) => {
    for (const junk of JUNK) expect(parseExternalId(type, junk)).toBeNull();
  });

  test.each(types)('of a %s: a known prefix without its form', (type) => {
    for (const kind of ID_KINDS[type]) {
      expect(parseExternalId(type, `${kind}:?`)).toBeNull();
      expect(parseExternalId(type, `${kind.toUpperCase()}: not one`)).toBeNull();
    }
  });
});

test('any text is either no id or one whose canonical form is a spelling of itself', () => {
  const parts = fc.constantFrom(
    'doi:',
    '10.1234/',
    'arxiv',
    ':',
    '/',
    '2402.10688',
    'W12',
    'v1',
    'PMC',
    '%2F',
  );
  const anything = fc.oneof(
    fc.string(),
    fc.array(parts, { maxLength: 5 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...types), anything, (type, spelling) => {
      const id = parseExternalId(type, spelling);
      if (id) expect(parseExternalId(type, text(id))).toEqual(id);
    }),
    { numRuns: 2_000 },
  );
});
