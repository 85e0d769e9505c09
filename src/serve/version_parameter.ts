import { GoldserveError } from '../errors.ts';
import { isVersion } from '../versions.ts';
import { type Parameter, Refusal } from './parameter.ts';

export const versionParameter = (): Parameter[] => [
  {
    name: 'version',
    schema: {
      type: 'string',
      pattern: '^\\d{8}T\\d{9}Z-[0-9a-f]{6}$',
      description:
        'The published version to answer from: one of `versions` in `/datasets/<name>`, or `meta.version` of an answer. ' +
        'Such an answer never changes. A version that is not kept any more is 410. Default: the newest.',
      examples: ['20260115T030000123Z-1f3a5c'],
    },
    read(text, query) {
      if (!isVersion(text)) throw new Refusal('is not a version', ['`meta.version` of an answer']);
      query.version = text;
    },
  },
];

/** `kept`: what can be asked for instead, newest first. */
export function versionGone(version: string, kept: readonly string[] = []): GoldserveError {
  const message = `version ${version} is not kept here`;
  const allowed = kept.slice(0, 10);
  const errors = [{ parameter: 'version', message, ...(allowed.length ? { allowed } : {}) }];
  return new GoldserveError('version-gone', message, { details: { errors } });
}
