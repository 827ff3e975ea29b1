/** `dossier.judgement`: the firm's own bands for what experts score (高企). */
import * as z from 'zod/mini';
import { count, section, whole, yes } from './fields.ts';

const band = z.enum(['A', 'B', 'C', 'D', 'E']);

export const judgementSchema = section({
  ownsCoreIp: yes,
  techInSupportedFields: yes,
  technicalAdvancement: band,
  coreSupport: band,
  standardsParticipation: yes,
  transformationsThreeYears: count,
  managementPoints: whole(0, 20),
  operatingYears: z.literal([1, 2, 3]),
});
