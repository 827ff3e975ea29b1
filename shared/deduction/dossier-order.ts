/** Fields of a project in the order of the contract's dossier; those of its lists and sections after the list they belong to. */
const FIELDS = ['form', 'treatment', 'activity', 'approved', 'contractRegistered', 'ownsResult', 'items', 'entrusted', 'amortisation'];
const PARTS = [
  'code',
  'amount',
  'recorded',
  'party',
  'paid',
  'contractRegistered',
  'related',
  'trusteeDetail',
  'invoice',
  'years',
  'monthsThisYear',
  'selfDeveloped',
];

/** Puts facts of one project (`items.3.amount`) into dossier order. */
export function inDossierOrder(paths: Iterable<string>): string[] {
  return [...paths].sort((a, b) => {
    const [left, right] = [placeOf(a), placeOf(b)];
    return left.field - right.field || left.row - right.row || left.part - right.part;
  });
}

function placeOf(path: string): { field: number; row: number; part: number } {
  const steps = path.split('.');
  const row = Number(steps[1]);
  return {
    field: FIELDS.indexOf(steps[0] ?? ''),
    row: Number.isNaN(row) ? -1 : row,
    part: PARTS.indexOf(steps.at(-1) ?? ''),
  };
}
