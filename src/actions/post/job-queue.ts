/** Gives after how many seconds it is worth doing again, where that is sooner than the next minute. */
export type Work = () => Promise<number | undefined>;

/** Work that goes on behind the pages, and is taken up again after a stop. */
export interface JobQueue {
  /** Does what is due as soon as a worker is free; asking twice does no harm. */
  wake(): Promise<void>;
  /** Lets the work in hand end, and begins no more. */
  stop(): Promise<void>;
}
