/** What a generated graph is to be like. */
export type GenerateOptions = {
  seed: number;
  papers: number;
  /** Begins every key, so that two parts in one graph have nothing in common: lower-case letters. */
  part?: string;
  /** How many of the papers cite the hub, which is the first paper. */
  hubCitations?: number;
  /** Share of the papers that have a record; the others are placeholders. */
  fullShare?: number;
  /** Drawn references of a full paper, on average; besides, a few are drawn twice and some make placeholders known. */
  references?: number;
  /** The byline, on average; a few are hundreds long if this is 3 or more. */
  authors?: number;
  /** The most topics of a paper. */
  topics?: number;
  /** Share of the full papers that have an abstract. */
  abstracts?: number;
  /** Share of the full papers that have an embedding, besides the hub. */
  embeddings?: number;
};

export type Shape = Required<GenerateOptions>;

/** What is left out is as in a large graph of scholarly papers. */
export const shapeOf = (options: GenerateOptions): Shape => ({
  part: 'gen',
  hubCitations: Math.min(100_000, Math.floor(options.papers / 10)),
  fullShare: 0.8,
  references: 16,
  authors: 5,
  topics: 3,
  abstracts: 0.4,
  embeddings: 0.125,
  ...options,
});
