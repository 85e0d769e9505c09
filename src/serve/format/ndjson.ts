import { rowFormatter } from '../row.ts';
import type { Format } from './format.ts';

/** One JSON object a line, as in `data` of the JSON answer. */
export const ndjson: Format = {
  type: 'application/x-ndjson; charset=utf-8',
  extension: 'ndjson',
  async *encode(batches, columns) {
    const format = rowFormatter(columns);
    for await (const documents of batches) {
      let text = '';
      for (const document of documents) text += `${JSON.stringify(format(document))}\n`;
      yield text;
    }
  },
};
