/** How much is taken in. Beyond this a sentence says so; nothing is read in part. */
export const documentLimits = {
  bytes: 20 * 1024 * 1024,
  /** One packed part of a Word file, unpacked. */
  unpackedBytes: 40 * 1024 * 1024,
  pages: 600,
} as const;
