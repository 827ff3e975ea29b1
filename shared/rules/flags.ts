import type { Flag } from '../contract/assessment.ts';
import { isContradicted } from '../dossier/consistency.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Frame } from '../dossier/fact.ts';
import { bilingual } from '../kernel/bilingual.ts';
import { TRUE } from '../kernel/trit.ts';
import type { CompiledFlag, CompiledVersion } from './compile.ts';

interface Asked {
  readonly frame: Frame;
  readonly dossier: Dossier;
  readonly asOf: string;
  readonly asOfYear: number;
}

/** Things to know that decide nothing, in a fixed order: the version's age, the figures, the title's own flags, checks by hand. */
export function flagsOf(version: CompiledVersion, { frame, dossier, asOf, asOfYear }: Asked): Flag[] {
  const flags: Flag[] = [];
  const { effectiveTo, definition } = version;
  if (effectiveTo !== null && asOf > effectiveTo) flags.push(superseded(effectiveTo));
  if (definition.consistency.some((check) => isContradicted(check, dossier, frame))) flags.push(INCONSISTENT);
  for (const flag of version.flags) if (isRaised(flag, frame, asOfYear)) flags.push({ id: flag.definition.id, text: flag.definition.text });
  if (definition.byHand.length > 0) flags.push(byHand(version));
  return flags;
}

function isRaised({ definition: { years }, condition }: CompiledFlag, frame: Frame, year: number): boolean {
  if (years !== undefined && (year < years.from || (years.to !== null && year > years.to))) return false;
  return condition === null || condition.eval(frame) === TRUE;
}

function superseded(effectiveTo: string): Flag {
  return {
    id: 'superseded',
    text: bilingual(
      `这一版规则的有效期到 ${effectiveTo}，判定日期在此之后。`,
      `This version of the rules ended on ${effectiveTo}, before the date of evaluation.`,
    ),
  };
}

const INCONSISTENT: Flag = {
  id: 'inconsistent-figures',
  text: bilingual(
    '填报的数字互相矛盾，已按填报值计算，请核对。',
    'Some figures contradict each other. They were evaluated as given; please check them.',
  ),
};

const texts = new WeakMap<CompiledVersion, Flag>();

function byHand(version: CompiledVersion): Flag {
  let flag = texts.get(version);
  if (flag === undefined) {
    const rows = version.definition.byHand;
    flag = {
      id: 'check-by-hand',
      text: bilingual(
        `以下条款不在填报项目内，须人工核对：${rows.map((row) => row.text.zh).join('；')}。`,
        `These clauses are not among the fields and must be checked by hand: ${rows.map((row) => row.text.en).join('; ')}.`,
      ),
    };
    texts.set(version, flag);
  }
  return flag;
}
