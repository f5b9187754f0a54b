/** What a generated graph is to be like. */
export type GenerateOptions = {
  seed: number;
  papers: number;
  /** Begins every key, so that two parts in one graph have nothing in common. */
  part?: string;
  /** How many of the papers cite the hub, which is the first paper. */
  hubCitations?: number;
  /** Share of the papers that have a record; the others are placeholders. */
  fullShare?: number;
  /** References of a full paper, besides those that make placeholders known. */
  references?: number;
  /** The longest byline. */
  authors?: number;
  /** The most topics of a paper. */
  topics?: number;
};

export type Shape = Required<GenerateOptions>;

export const shapeOf = (options: GenerateOptions): Shape => ({
  part: 'gen',
  hubCitations: Math.floor(options.papers / 4),
  fullShare: 0.3,
  references: 4,
  authors: 8,
  topics: 3,
  ...options,
});
