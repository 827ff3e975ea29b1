import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export type Tone = 'met' | 'gap' | 'wait' | 'na';

const icons: Record<Tone, IconName> = { met: 'check', gap: 'cross', wait: 'ask', na: 'dash' };

/** A state as shape, words and colour together. */
export function Status({ tone, children }: { tone: Tone; children: ComponentChildren }) {
  return (
    <span class={`st st--${tone}`}>
      <Icon name={icons[tone]} />
      {children}
    </span>
  );
}
