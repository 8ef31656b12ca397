import type { Client } from '../client.ts';
import { createOutlet, type Outlet } from '../live/outlet.ts';
import { readDeadMan, type DeadManEvent, type DeadManSettings, type DeadManState } from './options.ts';
import { createRun, type Run } from './run.ts';
import type { SwitchSpec } from './spec.ts';

const EVENTS: readonly DeadManEvent['type'][] = ['renewed', 'at-risk', 'stopping', 'struck', 'disarmed'];

/**
 * The exchange's dead man's switch, kept from striking while all is well: it is renewed in time, and no more once the
 * check fails. Then the exchange cancels the orders, and this tells which.
 */
export class DeadManSwitch implements AsyncDisposable {
  readonly #outlet: Outlet<DeadManEvent>;
  readonly #run: Run;

  /** @internal Switches come from `kucoin.deadman()`. */
  constructor(client: Client, spec: SwitchSpec, settings: DeadManSettings) {
    const terms = readDeadMan(spec, settings);
    this.#outlet = createOutlet('deadman', EVENTS);
    this.#run = createRun(client, spec, terms, this.#outlet);
  }

  /** Resolves when it is set for the first time. */
  get ready(): Promise<void> {
    return this.#run.ready;
  }

  get state(): DeadManState {
    return this.#run.state();
  }

  /** When the exchange cancels the orders unless it is renewed: ms by its clock; `undefined` where it is not set. */
  get strikesAt(): number | undefined {
    return this.#run.strikesAt();
  }

  /** Calls the handler with every event of a kind; what comes back takes it off. */
  on<T extends DeadManEvent['type']>(
    type: T,
    handler: (event: Extract<DeadManEvent, { type: T }>) => void,
  ): () => void {
    return this.#outlet.on(type, handler);
  }

  events(): AsyncIterableIterator<DeadManEvent> {
    return this.#outlet.events();
  }

  /**
   * Switches it off: never renews it again, and resolves when the exchange says that none is set. One that has struck is off.
   * @throws {KucoinError} where that cannot be proven; it says when the orders will be cancelled.
   */
  close(): Promise<void> {
    return this.#run.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
