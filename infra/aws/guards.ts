import { existsSync } from 'node:fs';
import type { Environment } from './environments.ts';

/** A property that a construct or the configuration may not have: what was wrong, what was given, what is allowed. */
export class RefusedProperty extends Error {
  override readonly name = 'RefusedProperty';
}

export type Requirement = { what: string; given: unknown; allowed: string; holds: boolean };

/** Throws `RefusedProperty` for the first requirement that does not hold. */
export function demand(where: string, requirements: readonly Requirement[]): void {
  for (const { what, given, allowed, holds } of requirements) {
    if (!holds) throw new RefusedProperty(`${where}: ${what} is ${JSON.stringify(given)}; allowed is ${allowed}.`);
  }
}

/** A requirement that a number is whole and within two bounds, both included. */
export function within(what: string, given: number, [least, most]: readonly [number, number]): Requirement {
  return {
    what,
    given,
    allowed: `a whole number from ${least} to ${most}`,
    holds: Number.isInteger(given) && given >= least && given <= most,
  };
}

/** A requirement that a text matches a pattern, told in words. */
export function matching(what: string, given: string, { pattern, words }: { pattern: RegExp; words: string }): Requirement {
  return { what, given, allowed: words, holds: pattern.test(given) };
}

/** Whether a region belongs to the partition of mainland China. */
export const isChina = (region: string): boolean => region.startsWith('cn-');

/** CloudWatch's steps of retention from six months to ten years. */
const LOG_DAYS = [365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

/** Refuses an environment that could not be deployed or would be deployed wrongly. */
export function checkEnvironment(environment: Environment): void {
  const { name, region, certificate, api, logDays } = environment;
  demand(`environment ${JSON.stringify(name)}`, [
    matching('name', name, {
      pattern: /^[a-z][a-z0-9-]{1,20}$/,
      words: '2 to 21 small letters, digits and hyphens, beginning with a letter',
    }),
    matching('region', region, { pattern: /^[a-z]{2}(-[a-z]+)+-\d$/, words: 'an AWS region such as cn-northwest-1' }),
    {
      what: 'certificate',
      given: certificate,
      allowed: isChina(region) ? '"iam" (CloudFront in China takes no ACM certificates)' : '"acm"',
      holds: certificate === (isChina(region) ? 'iam' : 'acm'),
    },
    within('api.throttle.rate', api.throttle.rate, [1, 10_000]),
    within('api.throttle.burst', api.throttle.burst, [api.throttle.rate, 20_000]),
    within('api.memoryMb', api.memoryMb, [256, 3008]),
    within('api.timeoutSeconds', api.timeoutSeconds, [3, 29]),
    {
      what: 'logDays',
      given: logDays,
      allowed: `one of ${LOG_DAYS.join(', ')} (six months at least are the law)`,
      holds: LOG_DAYS.includes(logDays),
    },
  ]);
}

/** Refuses to pack a folder in which the build has not put what belongs there. */
export function checkBuilt(folder: string, file: string): void {
  demand('build output', [
    {
      what: file,
      given: 'missing',
      allowed: `a file in ${folder}; make it with \`npm run build\``,
      holds: existsSync(`${folder}/${file}`),
    },
  ]);
}
