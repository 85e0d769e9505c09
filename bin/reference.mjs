import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode, root, say } from './machine.mjs';

/* `node bin/reference.mjs`: writes the pages of docs/ that are lists of what the code declares. */

requireNode();
ensureInstalled();
ensureBuilt();
const { readDatasets, readModels } = await import('../dist/src/dataset.js');
const { catalogue } = await import('../dist/src/errors.js');
const { functions } = await import('../dist/src/engine/functions/functions.js');
const { dictionaryPage, errorsPage, functionsPage } = await import('../dist/src/reference.js');

write('data-dictionary.md', dictionaryPage(await readDatasets(), await readModels('silver')));
write('errors.md', errorsPage(catalogue));
write('functions.md', functionsPage(functions));

function write(file, text) {
  writeFileSync(join(root, 'docs', file), text);
  say(`wrote docs/${file}`);
}
