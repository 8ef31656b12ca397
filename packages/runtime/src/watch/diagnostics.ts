/** The part of `node:diagnostics_channel` that is used. */
export interface DiagnosticsChannel {
  readonly hasSubscribers: boolean;
  publish(event: unknown): void;
}

/** One channel for each kind of event. */
export interface Diagnostics {
  readonly call: DiagnosticsChannel;
  readonly attempt: DiagnosticsChannel;
  readonly end: DiagnosticsChannel;
}
