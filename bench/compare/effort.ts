/** How much is done for a question's figures. */
export type Effort = {
  /** Calls of each way before anything is measured. */
  warm: number;
  runs: number;
  /** Calls of each way in a run. */
  rounds: number;
  /** What takes longer than so many seconds for a way or in a run is cut short. */
  patience: number;
  /** How long each number of clients asks over HTTP, in a run. */
  seconds: number;
  /** Answers whose statements are profiled. */
  profiled: number;
  /** Questions that are asked over HTTP as well; left out: all. */
  overHttp?: number;
};

export const FULL: Effort = { warm: 300, runs: 3, rounds: 60, patience: 60, seconds: 2, profiled: 5 };

/** All that can go wrong is done, and no figure is worth reading. */
export const QUICK: Effort = {
  warm: 3,
  runs: 1,
  rounds: 3,
  patience: 10,
  seconds: 0.1,
  profiled: 1,
  overHttp: 1,
};
