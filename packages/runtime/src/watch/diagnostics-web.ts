const silent = { hasSubscribers: false, publish: (_: unknown): void => {} };

/** Where there is no `diagnostics_channel`, nobody listens. */
export const diagnostics = { call: silent, attempt: silent, end: silent };
