/** A question with its variables. */
export type Question = {
  query: string;
  variables: Record<string, unknown>;
  /** Which operation, where the document holds several. */
  operationName?: string | undefined;
};

const tab = (query: string, variables: Record<string, unknown> = {}): Question => ({
  query: query.trim(),
  variables,
});

/** The opening questions, in their order; each has its answer in the sample graph. */
export const tabs: Question[] = [
  tab(
    `
query CitingPapersThatShareAuthors {
  paper(id: "arXiv:2402.10688") {
    title
    authors(first: 10) { edges { position node { name } } }
    citations(first: 20, where: { sharesAuthors: true }, orderBy: SHARED_AUTHORS) {
      totalCount
      edges {
        sharedAuthorCount
        sharedAuthors { id name }
        node { title year authors(first: 3) { totalCount nodes { name } } }
      }
    }
  }
}`,
  ),
  tab(
    `
# Two hops: who cites the papers that cite this one?
query CitationsOfCitations($paper: ID!, $first: Int!) {
  paper(id: $paper) {
    title
    citations(first: $first, orderBy: MOST_CITED_HERE) {
      totalCount
      nodes {
        title
        year
        citations(first: $first, orderBy: NEWEST) {
          totalCount
          edges { isSelfCitation node { title year } }
        }
      }
    }
  }
}`,
    { paper: 'arXiv:2201.02177', first: 10 },
  ),
  tab(
    `
# With whom has the first author of this paper written, how often, and what?
query Coauthors($paper: ID!) {
  paper(id: $paper) {
    title
    authors(first: 1) {
      nodes {
        name
        identity
        metrics { paperCount citationCount hIndex }
        coauthors(first: 10) {
          totalCount
          edges {
            sharedPaperCount
            firstYear
            lastYear
            node { name }
            sharedPapers(first: 3) { title year }
          }
        }
      }
    }
  }
}`,
    { paper: 'arXiv:2402.10688' },
  ),
  tab(
    `
# A topic, what lies below it, and its papers, those of narrower topics included
query TopicTree($topic: ID!) {
  topic(id: $topic) {
    name
    narrower(first: 20) {
      nodes {
        name
        level
        narrower(first: 20) { nodes { name papers(first: 1) { totalCount } } }
      }
    }
    papers(includeNarrower: true, first: 5, orderBy: MOST_CITED_HERE) {
      totalCount
      nodes { title year primaryTopic { name broader { name } } }
    }
  }
}`,
    { topic: 'sample:computer-science' },
  ),
  tab(
    `
# Words in title and abstract, within some years; $after takes endCursor for the next page
query Search($words: String!, $years: IntRange, $after: String) {
  searchPapers(query: $words, where: { year: $years }, first: 10, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { score node { id title year venue topics(first: 3) { nodes { name } } } }
  }
}`,
    { words: 'mechanistic interpretability', years: { from: 2023, to: 2025 } },
  ),
  tab(
    `
# Many papers at once, by ids of any kind and spelling; null where none is held
query BatchLookUp($ids: [ID!]!) {
  papers(ids: $ids) {
    id
    title
    year
    externalIds { doi arxiv }
    publicationVenue { name type }
  }
}`,
    {
      ids: [
        'arXiv:2402.10688v1',
        'https://arxiv.org/abs/2301.05217',
        'https://doi.org/10.1162/COLI_a_00422',
        'doi:10.18653/v1/N19-1423',
        'sample:shu2025sae',
        'arXiv:0000.00000',
      ],
    },
  ),
  tab(
    `
# How much of what this paper cites, and of what cites it, does this graph hold?
query Coverage($paper: ID!) {
  graph { paperCount placeholderCount authorCount topicCount citationCount sources }
  paper(id: $paper) {
    title
    coverage {
      publishedReferences
      heldReferences
      placeholderReferences
      publishedCitations
      heldCitations
      identifiedAuthors
    }
    references(first: 20, orderBy: OLDEST) { totalCount nodes { title year isPlaceholder } }
  }
}`,
    { paper: 'arXiv:2402.10688' },
  ),
  tab(
    `
# One filter for any list: what the survey cites, some of it, counted by year, topic and author. A bucket's key
# is what the filter of that name takes
query ReferencesFilteredAndCounted($paper: ID!, $where: PaperFilter) {
  paper(id: $paper) {
    title
    references(where: $where, orderBy: MOST_CITED_HERE, first: 10) {
      totalCount
      facets {
        year { buckets { key count } }
        topics(first: 5) { otherCount buckets { key displayName count } }
        authors(first: 5) { otherCount buckets { key displayName count } }
      }
      edges { isSelfCitation node { title year publicationTypes citations { totalCount } } }
    }
  }
}`,
    {
      paper: 'arXiv:2402.10688',
      where: {
        year: { from: 2022 },
        or: [{ publicationTypes: ['CONFERENCE'] }, { authorCount: { from: 5 } }],
        not: { topicIds: ['sample:hallucination-and-truthfulness'] },
      },
    },
  ),
  tab(
    `
# Words searched inside a list, on two levels: what the survey cites about them, and what of that cites again
query SearchInsideLists($paper: ID!, $words: String!) {
  paper(id: $paper) {
    title
    references(query: $words, first: 10) {
      totalCount
      facets { venues(first: 5) { otherCount buckets { displayName count } } }
      nodes {
        title
        year
        citations(query: $words, where: { sharesAuthors: false }, orderBy: TITLE, first: 5) {
          totalCount
          nodes { title year }
        }
      }
    }
  }
}`,
    { paper: 'arXiv:2402.10688', words: 'language models' },
  ),
  tab(
    `
# Who cites both of these papers and not the third? A set may also be an author's papers, a topic's, or a filter
query CitesTheseAndNotThat($these: [ID!]!, $that: [ID!]!) {
  searchPapers(where: { cites: { allOf: { ids: $these }, noneOf: { ids: $that } } }, orderBy: FIRST_AUTHOR) {
    totalCount
    nodes { title year authors(first: 1) { nodes { name } } }
  }
}`,
    {
      these: ['arXiv:2301.05217', 'arXiv:2201.02177'],
      that: ['arXiv:2206.04817'],
    },
  ),
];
