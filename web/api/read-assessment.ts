import { storedAssessmentSchema, type StoredAssessmentView } from '../../shared/contract/stored-assessment.ts';
import { type ApiResult, callAssessments } from './assessments.ts';

/** Reads a stored result and checks its shape before anything of it is shown. Apart from the other calls, because only one page needs the checker. */
export async function readAssessment(id: string): Promise<ApiResult<StoredAssessmentView>> {
  const answer = await callAssessments<unknown>(`/${encodeURIComponent(id)}`, { method: 'GET' });
  if (!answer.ok) return answer;
  const checked = storedAssessmentSchema.safeParse(answer.value);
  return checked.success ? { ok: true, value: checked.data } : { ok: false, failure: 'refused' };
}
