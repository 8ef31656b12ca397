// One contestant in a process of its own: what another does to the engine, or leaves on its heap, is not its burden.
// Arguments: its index and the exchange's base URL. It answers the index of a measure with its figure.
import { contestants, type Contestant } from './contestants.ts';
import { measures } from './measures.ts';

const [index, base = ''] = process.argv.slice(2);
const make = contestants[Number(index)];
if (!make) throw new Error('there is no such contestant');
// The official SDK writes a line when it is made.
console.log = console.info = () => {};
const made = new Map<boolean, Contestant>();

process.on('message', (wanted: number) => {
  const measure = measures[wanted];
  if (!measure) throw new Error('there is no such measure');
  const run = async (): Promise<number> => {
    const { alone = false, call, figure } = measure;
    const contestant = made.get(alone) ?? (await make(alone ? null : base));
    made.set(alone, contestant);
    return figure(contestant[call]);
  };
  run().then(
    (figure) => process.send?.({ name: made.values().next().value?.name, figure }),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit());
