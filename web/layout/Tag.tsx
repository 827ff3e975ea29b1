import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export type TagTone = 'met' | 'wait' | 'info' | 'plain';

/** A small label in a frame, with an optional icon. */
export function Tag({ tone = 'plain', icon, children }: { tone?: TagTone; icon?: IconName; children: ComponentChildren }) {
  return (
    <span class={tone === 'plain' ? 'tag' : `tag tag--${tone}`}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  );
}
