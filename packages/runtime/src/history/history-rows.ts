import type { HistoryNotice, Span } from './notice.ts';
import type { Notify } from './pages.ts';
import { firstNotices, type Plan } from './plan.ts';
import { createPosition, type Position } from './position.ts';
import type { Kept } from './retention.ts';
import { writeToken, type Place } from './token.ts';
import { walk } from './walk.ts';

/**
 * The rows of a history, oldest first, each once: `for await (const fill of rows)`. Nothing is asked before the first
 * row is wanted. A loop that was left, or ended by an error, can be followed by another one, which goes on from there.
 */
export class HistoryRows<Row> implements AsyncIterable<Row> {
  /** From when to when rows were asked for, in ms. */
  readonly window: Span;
  /** What of it the exchange can still have: rows from before that are gone. */
  readonly covered: Span;
  /** How far back the exchange goes, by kind of row; empty where nobody knows. */
  readonly retention: readonly Kept[];
  readonly #plan: Plan;
  readonly #onNotice: ((notice: HistoryNotice) => void) | undefined;
  readonly #notices = new Map<string, HistoryNotice>();
  #place: () => Place;
  #walking = false;

  /** @internal Histories come from endpoints. */
  constructor(plan: Plan, onNotice?: (notice: HistoryNotice) => void) {
    this.#plan = plan;
    this.#onNotice = onNotice;
    this.window = plan.window;
    this.covered = plan.covered;
    this.retention = plan.kept;
    this.#place = this.#positionAt(plan.place).place;
    for (const notice of firstNotices(plan)) this.#tell(notice);
  }

  /** What there is to know beyond the rows, so far. */
  get notices(): readonly HistoryNotice[] {
    return [...this.#notices.values()];
  }

  /**
   * Where the walk stands, as text without secrets: passed as `from`, it goes on after the last row that was handed out.
   * It holds after every row, after an error and at the end, from where on it brings what has come since.
   */
  get token(): string {
    return writeToken(this.#plan.id, this.#plan.of, this.#place());
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    if (this.#walking) throw new Error(`${this.#plan.id}: this history is being walked already.`);
    this.#walking = true;
    try {
      const { id } = this.#plan;
      const position = this.#positionAt(this.#place());
      this.#place = position.place;
      const notify: Notify = (kind, message, span) =>
        this.#tell({ kind, endpoint: id, message: `${id}: ${message}`, ...(span ? { span } : {}) });
      for await (const row of walk(this.#plan, position, notify)) yield row as Row;
    } finally {
      this.#walking = false;
    }
  }

  #positionAt(place: Place | undefined): Position {
    const { now, window, history } = this.#plan;
    return createPosition(now, window.since, place, history.window?.filters === undefined);
  }

  /** The same thing is said once. */
  #tell(notice: HistoryNotice): void {
    const what = `${notice.kind} ${notice.kind === 'clamped' ? '' : notice.message}`;
    if (this.#notices.has(what)) return;
    this.#notices.set(what, notice);
    this.#onNotice?.(notice);
  }
}
