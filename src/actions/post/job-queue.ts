/** Work that goes on behind the pages, and is taken up again after a stop. */
export interface JobQueue {
  /** Does what is due as soon as a worker is free; asking twice does no harm. */
  wake(): Promise<void>;
  /** The queue's own count of what it has in hand. */
  counts(): Promise<{ readonly waiting: number; readonly active: number }>;
  stop(): Promise<void>;
}
