import type { Diagnostics, DiagnosticsChannel } from './diagnostics.ts';

const silent: DiagnosticsChannel = { hasSubscribers: false, publish: () => {} };

/** Where there is no `diagnostics_channel`, nobody listens. */
export const diagnostics: Diagnostics = { call: silent, attempt: silent, end: silent };
