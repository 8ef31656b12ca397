import { inTime } from '../sleep.ts';
import { machineTime } from '../time-source.ts';

/** Why the switch must not be renewed; `undefined` where all is well, or where it was called off. */
export const askCheck = async (
  check: () => boolean | Promise<boolean>,
  ms: number,
  signal: AbortSignal,
): Promise<string | undefined> => {
  try {
    let well = false;
    const asked = Promise.resolve(check()).then((answer) => {
      // Whatever else it answers, in a program without types, is no yes.
      well = (answer as unknown) === true;
    });
    const inGoodTime = await inTime(machineTime, asked, ms, signal);
    if (signal.aborted) return undefined;
    if (!inGoodTime) return 'the check did not answer in time.';
    return well ? undefined : 'the check said no.';
  } catch (error) {
    return `the check threw ${(error as Error)?.name ?? 'something'}.`;
  }
};
