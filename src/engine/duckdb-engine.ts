import { tabulate } from '../figure/tabulate.ts';
import type { Dataset } from '../round/dataset.ts';
import type { Engine } from './engine.ts';

export function duckdbEngine(): Engine {
  const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as Dataset;
  return {
    async tabulate(dataset, specs) {
      return tabulate(
        'parts' in dataset ? read(dataset.parts[0]?.bytes ?? new Uint8Array()) : dataset,
        specs,
      );
    },
    async toParts(dataset) {
      return [{ name: 'all', bytes: new TextEncoder().encode(JSON.stringify(dataset)) }];
    },
    async fromParts({ parts }) {
      return read(parts[0]?.bytes ?? new Uint8Array());
    },
    async close() {},
  };
}
