/** A question that is measured, and beside it the best statement that was found by hand. */
export type Question = {
  name: string;
  document: string;
  variables?: Record<string, unknown>;
  byHand?: ByHand;
  /** What the figures do not say: why there is nothing by hand, or why it is so much quicker. */
  note?: string;
};

/** One statement over the bare driver: reads `$in`, and returns as `data` what the server answers, keys for ids. */
export type ByHand = {
  cypher: string;
  input: Record<string, unknown>;
  /** It brings what the answer is worked out from in Node, and is not compared with the answer. */
  isDataAlone?: true;
};
