/** What a book is made of. */
export interface BookSource {
  readonly market: 'spot' | 'futures' | 'unified';
  /** The id of the channel that feeds it. */
  readonly channel: string;
  /** Where a whole book comes from: the id of an endpoint, or `push`. */
  readonly snapshot: string;
  /** The levels of each side that the exchange tells; `Infinity` for all. */
  readonly depth: number;
  /** Why it is not the feed that was asked for. */
  readonly instead?: string;
}
