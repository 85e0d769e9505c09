#!/usr/bin/env node
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode, say } from './machine.mjs';

/* `goldserve <command>`: whatever is missing is installed and built first, then the command runs in this process. */

requireNode();
try {
  ensureInstalled();
  ensureBuilt();
} catch (error) {
  say(error.message);
  process.exit(1);
}
await import('../dist/src/cli.js');
