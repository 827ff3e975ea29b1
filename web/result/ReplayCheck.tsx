import { useSignal } from '@preact/signals';
import { replayAssessment } from '../api/assessments.ts';
import { Status, type Tone } from '../layout/Status.tsx';
import { result } from '../messages.ts';

/** Asks the server to compute the stored figures again and says whether the answer is the same to the letter. */
export function ReplayCheck({ id }: { id: string }) {
  const said = useSignal<{ tone: Tone; words: string } | null>(null);
  const { stored } = result;
  const check = async () => {
    said.value = { tone: 'na', words: stored.replayBusy };
    const answer = await replayAssessment(id);
    if (!answer.ok) said.value = { tone: 'wait', words: stored.replayFailed };
    else if (answer.value.identical) said.value = { tone: 'met', words: stored.replaySame };
    else if (answer.value.sameDecision) said.value = { tone: 'met', words: stored.replayDecision };
    else said.value = { tone: 'gap', words: stored.replayDiffers };
  };
  return (
    <p class="replay small no-print">
      <button type="button" class="btn btn--line btn--s" title={stored.replayHint} onClick={() => void check()}>
        {stored.replay}
      </button>
      <span role="status">{said.value !== null && <Status tone={said.value.tone}>{said.value.words}</Status>}</span>
    </p>
  );
}
