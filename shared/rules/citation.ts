/** How sure we are of a threshold's source. `bureau-set`: nobody has published it; the bureau enters it. */
export type CitationStatus = 'verified' | 'recalled' | 'bureau-set';

/**
 * Through what a verified text was read: the official text, a reprint (check against the official text before launch),
 * or a secondary account that restates the rule (likewise).
 */
export type CitationVia = 'official' | 'reprint' | 'account';

/** Where a threshold or a rule stands. Every threshold must carry one; the types leave no way around it. */
export interface Citation {
  readonly document: string;
  readonly clause: string;
  readonly status: CitationStatus;
  readonly via: CitationVia;
  /** The day on which the text was last checked. */
  readonly checkedOn: string;
  /** Only of what the bureau has entered: the first day for which it counts. */
  readonly from?: string;
}

/** A source with its reading: `cite('国科发政〔2017〕115号', '第六条（二）', 'verified', 'reprint')`. */
export function source(document: string, checkedOn: string) {
  return (clause: string, status: CitationStatus = 'verified', via: CitationVia = 'official'): Citation => ({
    document,
    clause,
    status,
    via,
    checkedOn,
  });
}
