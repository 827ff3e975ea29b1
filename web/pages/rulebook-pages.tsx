import type { ComponentChildren } from 'preact';
import { findRulebook, versionAt } from '../assess/rulebooks.ts';
import { describe } from '../../shared/rules/describe.ts';
import { say } from '../assess/verdict-words.ts';
import { RUNGS } from '../assess/verdicts.ts';
import { rulebook as words } from '../messages.ts';
import { rulebookPath } from '../routes.ts';
import { RulebookPage } from './RulebookPage.tsx';

export interface RenderedRulebook {
  path: string;
  title: string;
  description: string;
  body: ComponentChildren;
}

/** A page for every version of every rulebook of the form: the one in force at its own address, earlier ones below it. */
export function rulebookPages(today: string): RenderedRulebook[] {
  return RUNGS.flatMap((id, index) => {
    const rulebook = findRulebook(id);
    if (rulebook === undefined) return [];
    const inForce = versionAt(rulebook, today);
    const pathOf = (version: string) => (version === inForce?.id ? rulebookPath(id) : rulebookPath(id, version));
    const versions = [...rulebook.versions]
      .reverse()
      .map((one) => ({ id: one.id, path: pathOf(one.id), from: one.effectiveFrom, to: one.effectiveTo }));
    return rulebook.versions.map((version, place) => {
      const before = rulebook.versions[place - 1];
      const detail = describe(version);
      const title = `${words.heading(say(detail.title))} ${detail.version}`;
      return {
        path: pathOf(version.id),
        title,
        description: words.indexLead,
        body: <RulebookPage detail={detail} rung={index + 1} former={before === undefined ? null : describe(before)} versions={versions} />,
      };
    });
  });
}
