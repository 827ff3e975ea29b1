/** What a person needs who typed something wrong. */
export interface Complaint {
  /** What was wrong. */
  readonly what: string;
  readonly given: string;
  readonly allowed: string;
  /** What to do next. */
  readonly next: string;
}

export function complaintText({ what, given, allowed, next }: Complaint): string {
  return `${what}\n  given:   ${given}\n  allowed: ${allowed}\n  next:    ${next}`;
}
