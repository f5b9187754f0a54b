import { builder } from './builder.ts';

export const PaperOrder = builder.enumType('PaperOrder', {
  description: 'One order for every list of papers. Missing values come last; ties go by key.',
  values: {
    RELEVANCE: {
      description:
        "The list's own measure: search score, evidenceCount, topic score. BAD_USER_INPUT where it has none.",
    },
    NEWEST: {
      description: 'By publication date, the latest first; a paper with only a year counts as 1 January.',
    },
    OLDEST: { description: 'By publication date, the earliest first.' },
    MOST_CITED: { description: 'By citationCount where published, else by citations held.' },
    LEAST_CITED: { description: 'The reverse of MOST_CITED.' },
    MOST_CITED_HERE: { description: 'By citations held in this graph.' },
    MOST_INFLUENTIAL: {
      description:
        'In citations and references the influential ones first; then by influentialCitationCount, as published.',
    },
    SHARED_AUTHORS: {
      description:
        'By the number of authors shared with the paper the list hangs from. BAD_USER_INPUT elsewhere.',
    },
    VELOCITY: {
      description:
        'By citations held of late: by papers of the twelve months up to the newest day held, as `Paper.velocity` counts them. Of papers that hang from a paper or an author; BAD_USER_INPUT elsewhere. Where these have more than 1,000,000 citations in all, the newest are counted and `truncation` says so.',
    },
    TITLE: { description: 'By title, any case.' },
    FIRST_AUTHOR: { description: 'By the name of the first author as printed, any case.' },
    RECENTLY_ADDED: {
      description:
        'What came into this graph last, first: the paper, or in a list of citations the citation.',
    },
    FIRST_ADDED: {
      description: 'In order of coming: keep `endCursor` and ask again for what is new.',
    },
  } as const,
});

export const AuthorOrder = builder.enumType('AuthorOrder', {
  description: 'Order of authors; ties go by key.',
  values: {
    RELEVANCE: { description: 'By search score. BAD_USER_INPUT without a query.' },
    NAME: { description: 'By preferred name, any case.' },
    MOST_PAPERS: { description: 'By paperCount where published, else by papers held.' },
    MOST_CITED: {
      description: 'By citationCount where published, else by citations held of the papers held.',
    },
  } as const,
});

export const SearchMode = builder.enumType('SearchMode', {
  description: 'How papers are matched.',
  values: {
    FULL_TEXT: { description: 'By words in title and abstract.' },
    MEANING: {
      description:
        'By embedding: the 1,000 full papers nearest to `near` or to the text of the query, which is then read as plain text. Filters, totals and facets are of these. The score is (1 + cosine) / 2, 0 to 1. NOT_AVAILABLE where no embeddings are held, or for a text where no endpoint is configured.',
    },
    HYBRID: {
      description:
        'By words and by embedding, the best 1,000 of each, joined by reciprocal rank: the score is the sum of 1 / (60 + rank) over both (Cormack, Clarke and Büttcher 2009). Filters, totals and facets are of these.',
    },
  } as const,
});

export const QuerySyntax = builder.enumType('QuerySyntax', {
  description: 'How the text of a query is read.',
  values: {
    WORDS: { description: 'Plain words, all of which must occur; no character is special.' },
    OPERATORS: {
      description:
        'AND, OR, NOT in capitals, "a phrase", prefix*, fuzzy~ (two slips; ~1, ~2 say how many) and ( ): `(autoencoder* OR "language model") NOT review`. Words side by side must all occur; NOT binds closer than AND, AND closer than OR. A paper with neither title nor abstract is found by no query, not even by `NOT review`. Every other sign is plain text, as in `title:hair` or `x^2`; * and ~ elsewhere than at the end of a word, signs without a letter or digit, and + - ! before a word are refused. A malformed query is BAD_USER_INPUT and has in its details the `position` that cannot be read, counted from 1.',
    },
  } as const,
});

export const EntityType = builder.enumType('EntityType', {
  description: 'Kinds of suggestion.',
  values: {
    PAPER: { description: 'A full paper, by its title.' },
    AUTHOR: { description: 'An author, by any name.' },
    TOPIC: { description: 'A topic, by its name.' },
    VENUE: { description: 'A venue, by its name.' },
  } as const,
});

export const CoauthorOrder = builder.enumType('CoauthorOrder', {
  description: 'Order of co-authors; ties go by key.',
  values: {
    MOST_SHARED_PAPERS: { description: 'Most joint papers first.' },
    MOST_RECENT: { description: 'Latest joint year first; unknown last.' },
    NAME: { description: 'By name, any case.' },
  } as const,
});

export const AuthorIdentity = builder.enumType('AuthorIdentity', {
  description: 'What makes an author one person: how far equal names may be trusted.',
  values: {
    ORCID: { description: 'Known by an ORCID.' },
    SOURCE_ID: { description: 'Known by the id of a source, such as OpenAlex.' },
    NAME: { description: "Equal printed names taken for one person, on the importer's order." },
    BYLINE: { description: "A name on one byline, nobody else's." },
  } as const,
});

export const Independence = builder.enumType('Independence', {
  description: 'Whether a citation comes from the same people.',
  values: {
    SELF: { description: 'The papers share an author.' },
    CLOSE: {
      description:
        "Not SELF; an author of the citing paper wrote another paper with one of the cited paper's authors, in the citing paper's year or the five before it.",
    },
    INDEPENDENT: { description: 'Neither, as far as this graph knows.' },
    UNKNOWN: {
      description:
        'A byline is missing, or nobody on it has an identity, or the citing year is unknown; and it is not SELF.',
    },
  } as const,
});

export const CitationIntent = builder.enumType('CitationIntent', {
  description: 'Why a paper is cited.',
  values: {
    BACKGROUND: { description: 'As background.' },
    METHODOLOGY: { description: 'Its method, data or tool is used.' },
    RESULT: { description: 'Its result is compared or built on.' },
  } as const,
});

export const PublicationType = builder.enumType('PublicationType', {
  description: 'Kind of work.',
  values: {
    REVIEW: { description: 'A review or survey.' },
    JOURNAL_ARTICLE: { description: 'An article in a journal.' },
    CASE_REPORT: { description: 'A case report.' },
    CLINICAL_TRIAL: { description: 'A clinical trial.' },
    CONFERENCE: { description: 'A paper at a conference or workshop.' },
    DATASET: { description: 'A data set.' },
    EDITORIAL: { description: 'An editorial.' },
    LETTERS_AND_COMMENTS: { description: 'A letter or comment.' },
    META_ANALYSIS: { description: 'A meta-analysis.' },
    NEWS: { description: 'News.' },
    STUDY: { description: 'A study.' },
    BOOK: { description: 'A book.' },
    BOOK_SECTION: { description: 'A chapter or section of a book.' },
    PREPRINT: { description: 'A preprint.' },
    THESIS: { description: 'A thesis or dissertation.' },
    OTHER: { description: 'Anything else.' },
  } as const,
});
