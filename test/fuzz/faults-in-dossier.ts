/** One fault put into a valid dossier; each says the path that must be named and the code of its field. */
import { membersOf, objectsOf, put } from './places.ts';
import type { Random } from './random.ts';

export interface DossierFault {
  readonly path: string;
  readonly codes: readonly string[];
}

type Spoil = (dossier: Record<string, unknown>, random: Random) => DossierFault;

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
const ODD_NAMES = ['x', 'StaffTotal', 'staff-total', '荆门', '0', '-1', 'length', 'null'];

function inObject(names: readonly string[]): Spoil {
  return (dossier, random) => {
    const { object, path } = random.pick(objectsOf(dossier, 'dossier'));
    const name = random.pick(names);
    put({ parent: object, name, path }, random.pick([1, null, {}, [], 'x']));
    return { path: `${path}.${name}`, codes: ['field.unknown'] };
  };
}

/** Sets a field by its place, making the objects on the way. */
function setting(path: string, value: (random: Random) => unknown, codes: readonly string[]): Spoil {
  return (dossier, random) => {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let parent = dossier;
    for (const name of names) {
      const next = parent[name];
      parent[name] = typeof next === 'object' && next !== null ? next : {};
      parent = parent[name] as Record<string, unknown>;
    }
    put({ parent, name: last, path }, value(random));
    return { path: `dossier.${path}`, codes };
  };
}

/** A value of no type that could stand there. */
const wrongType: Spoil = (dossier, random) => {
  const places = membersOf(dossier, 'dossier').filter(({ parent, name }) => (parent as Record<string, unknown>)[name] !== undefined);
  if (places.length === 0) return setting('enterprise', () => 7, ['field.type'])(dossier, random);
  const place = random.pick(places);
  const before: unknown = (place.parent as Record<string, unknown>)[place.name];
  const isObject = typeof before === 'object' && before !== null && !Array.isArray(before);
  // A member that was null may be of any type, so it becomes one that no field takes.
  put(place, isObject ? random.pick(['x', 1, true, [[]]]) : { '\u0007': [] });
  return { path: place.path, codes: ['field.type', 'field.choice', 'field.unknown', 'field.format'] };
};

const year = 'years.2025';
const range = ['field.range'];

export const dossierFaults: Readonly<Record<string, Spoil>> = {
  'unknown field': inObject(ODD_NAMES),
  'name of a prototype': inObject(PROTOTYPE_NAMES),
  'wrong type': wrongType,
  'money too large': setting(`${year}.salesRevenue`, (r) => r.pick([1e13, 1e300, Number.MAX_VALUE]), ['field.range']),
  'money below zero': setting(`${year}.rdExpense`, (r) => r.pick([-0.01, -1e12]), range),
  'money with fractions of a fen': setting(`${year}.netAssets`, (r) => r.pick([0.001, 1.005, 0.1 + 0.2, 1e-7]), ['field.decimals']),
  'count too large': setting(`${year}.staffTotal`, (r) => r.pick([10_000_001, 1e9]), range),
  'count with five decimals': setting(`${year}.techStaff`, (r) => r.pick([0.00001, 1.23456]), ['field.decimals']),
  'share above one': setting('qualifications.marketShare', (r) => r.pick([1.000001, 12]), range),
  'rank of zero': setting('qualifications.nationalRank', () => 0, range),
  'points in halves': setting('judgement.managementPoints', () => 10.5, ['field.decimals']),
  'unknown choice': setting('judgement.coreSupport', (r) => r.pick(['F', 'a', '', 'A ']), ['field.choice']),
  'day that is none': setting('enterprise.registeredOn', (r) => r.pick(['2025-02-29', '2025-13-01', 'today', '2025-01-01T00:00:00Z']), [
    'field.format',
  ]),
  'credit code that is none': setting('enterprise.uscc', (r) => r.pick(['91110000600037341M', '9', '91110000600037341l']), [
    'field.format',
  ]),
  'industry that is none': setting('enterprise.industry', (r) => r.pick(['3985', 'CC', 'c39', 'Z12']), ['field.format']),
  'control character': setting('enterprise.name', (r) => r.pick(['a\u0000', '\u001b[31m', 'a\nb', '\u009f']), ['field.characters']),
  'lone surrogate': setting('enterprise.name', (r) => r.pick(['\ud800', 'x\udfffy', '\udc00\ud800']), ['field.characters']),
  'text too long': setting('enterprise.chain', () => 'x'.repeat(2001), ['field.length']),
  'list too long': setting('enterprise.formerNames', () => Array<string>(10_001).fill('x'), ['field.length']),
  'year that is none': setting('years.25', () => ({}), ['field.unknown']),
};
