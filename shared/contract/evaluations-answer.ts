import * as z from 'zod/mini';
import { assessmentSchema } from './assessment.ts';

/** What `POST /api/v1/evaluations` answers. Apart from the requests, so that checking these loads no schema of answers. */
export const evaluationsAnswerSchema = z.strictObject({ assessments: z.array(assessmentSchema) });
