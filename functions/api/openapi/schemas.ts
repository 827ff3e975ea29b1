/** The zod schemas under the names that they have in the API document, as JSON Schema 2020-12. */
import * as z from 'zod/mini';
import { assessmentSchema, criterionSchema, flagSchema, gapSchema } from '../../../shared/contract/assessment.ts';
import { deductionSchema } from '../../../shared/contract/deduction.ts';
import * as requests from '../../../shared/contract/evaluation.ts';
import { evaluationsAnswerSchema } from '../../../shared/contract/evaluations-answer.ts';
import { problemKindSchema, problemSchema } from '../../../shared/contract/problem.ts';
import { rulebookListSchema } from '../../../shared/contract/rulebook-list.ts';
import { rulebookDetailSchema } from '../../../shared/contract/rulebook.ts';
import * as stored from '../../../shared/contract/stored-assessment.ts';
import { dossierSchema } from '../../../shared/dossier/dossier.ts';
import * as fields from '../../../shared/dossier/fields.ts';
import { rdProjectSchema } from '../../../shared/dossier/rd-project.ts';
import { yearSchema } from '../../../shared/dossier/year.ts';

interface Named {
  readonly schema: z.core.$ZodType;
  /** What the schema checks beyond what JSON Schema says of it. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

const described = (schema: z.core.$ZodType, description: string, extra: object = {}): Named => ({
  schema,
  extra: { description, ...extra },
});

const health = z.strictObject({ status: z.literal('ok'), engine: z.string(), rulebooks: z.number() });

const named: Readonly<Record<string, Named>> = {
  Money: described(fields.money, 'Yuan, 0 or more, at most two decimals.'),
  SignedMoney: described(fields.signedMoney, 'Yuan, may be negative, at most two decimals.'),
  Count: described(fields.count, 'A number of persons, items, months or square metres, at most four decimals.'),
  Share: described(fields.share, 'Part of a whole, at most six decimals.'),
  Growth: described(fields.growth, 'Change over the year before as a ratio, at most six decimals.'),
  Rank: described(fields.rank, 'Place in an order, a whole number from 1.'),
  Text: described(fields.text, 'Text without control characters and lone surrogates.'),
  CalendarDate: described(fields.date, 'A real calendar day, YYYY-MM-DD.', { format: 'date' }),
  AsOf: described(requests.asOfSchema, 'A real day from 2000-01-01 to 2100-12-31, Asia/Shanghai.', { format: 'date' }),
  CreditCode: described(fields.uscc, '统一社会信用代码 by GB 32100, check character verified.', { minLength: 18, maxLength: 18 }),
  IndustryCode: described(fields.industry, 'GB/T 4754-2017, such as C3985.', { pattern: '^[A-T][0-9]{0,4}$' }),
  Dossier: described(
    dossierSchema,
    'What an enterprise or incubator declares. An absent or null member is unknown; no other members are allowed.',
  ),
  AccountingYear: described(yearSchema, 'Figures of one accounting year.'),
  RdProject: described(rdProjectSchema, 'One R&D project.'),
  EvaluationRequest: { schema: requests.evaluationRequestSchema },
  EvaluationsRequest: { schema: requests.evaluationsRequestSchema },
  EvaluationsResponse: { schema: evaluationsAnswerSchema },
  StoreRequest: { schema: requests.storeRequestSchema },
  Assessment: { schema: assessmentSchema },
  Criterion: { schema: criterionSchema },
  Gap: { schema: gapSchema },
  Flag: { schema: flagSchema },
  Deduction: { schema: deductionSchema },
  RulebookList: { schema: rulebookListSchema },
  Rulebook: { schema: rulebookDetailSchema },
  StoredReceipt: { schema: stored.storedReceiptSchema },
  StoredAssessment: { schema: stored.storedAssessmentSchema },
  Replay: { schema: stored.replaySchema },
  Verification: { schema: stored.verificationSchema },
  Problem: { schema: problemSchema },
  ProblemKind: { schema: problemKindSchema },
  Health: { schema: health },
};

/** The schemas themselves, by their name in the document. */
export const schemasByName: Readonly<Record<string, z.core.$ZodType>> = Object.fromEntries(
  Object.entries(named).map(([id, { schema }]) => [id, schema]),
);

/** `components.schemas` of the document. */
export function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, { schema }] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, unrepresentable: 'any' });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _draft, $id: _uri, ...schema }]) => [id, { ...schema, ...named[id]?.extra }]),
  );
}
