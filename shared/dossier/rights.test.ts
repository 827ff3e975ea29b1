import { describe, expect, it } from 'vitest';
import { dayNumber } from '../kernel/civil-date.ts';
import { acquisitionOf, countRights } from './rights.ts';

type Right = Parameters<typeof acquisitionOf>[0][number];

const DAY = dayNumber('2026-07-15');
const counted = (rights: readonly Right[], typedSpent?: number | null) => {
  const { classOne, classTwo, classTwoSpent } = countRights(rights, DAY, typedSpent);
  return [classOne, classTwo, classTwoSpent];
};
const patent: Right = { kind: '发明专利', grantedOn: '2020-01-01', status: '有效', acquisition: 'own' };
const model: Right = { kind: '实用新型', grantedOn: '2020-01-01', status: '有效', acquisition: 'bought' };

describe('countRights', () => {
  it.each([
    '发明专利',
    '国防专利',
    '植物新品种',
    '国家级农作物品种',
    '国家新药',
    '国家一级中药保护品种',
    '集成电路布图设计专有权',
    '集成电路布图设计',
  ])('%s is of class I', (kind) => expect(counted([{ ...patent, kind }])).toEqual([1, 0, 0]));
  it.each(['实用新型', '实用新型专利', '外观设计', '外观设计专利', '软件著作权', '计算机软件著作权'])('%s is of class II', (kind) =>
    expect(counted([{ ...model, kind, usedInHnteYear: 2023 }])).toEqual([0, 1, 1]),
  );
  it.each(['商标', '注册商标', '作品著作权'])('%s is of neither class', (kind) =>
    expect(counted([{ ...patent, kind }])).toEqual([0, 0, 0]),
  );

  it('a right counts from the day of its grant', () => {
    expect(counted([{ kind: '发明专利', grantedOn: '2026-07-15' }])).toEqual([1, 0, 0]);
    expect(counted([{ kind: '发明专利', grantedOn: '2026-07-16' }])).toEqual([0, 0, 0]);
  });
  it.each(['失效', '无效', '终止', '届满', '撤回', '驳回', '放弃', '申请中', '审查中', '实质审查', '受理'])(
    '%s is not in force',
    (status) => expect(counted([{ ...patent, status }])).toEqual([0, 0, 0]),
  );
  it.each(['有效', '授权', '已授权', '维持'])('%s is in force without a day of grant', (status) =>
    expect(counted([{ kind: '发明专利', status }])).toEqual([1, 0, 0]),
  );
  it('a licensed right is not owned', () => expect(counted([{ ...patent, acquisition: 'licensed' }])).toEqual([0, 0, 0]));
  it('without grant and standing the class stays open', () => {
    expect(counted([{ kind: '发明专利' }])).toEqual([null, 0, 0]);
    expect(counted([{ kind: '实用新型', status: '不明' }])).toEqual([0, null, null]);
  });
  it('without a kind, or with one that nobody knows, both classes stay open', () => {
    expect(counted([{ grantedOn: '2020-01-01' }])).toEqual([null, null, null]);
    expect(counted([{ kind: '奇怪的权利', grantedOn: '2020-01-01' }])).toEqual([null, null, null]);
    expect(counted([{ kind: '奇怪的权利', status: '失效' }])).toEqual([0, 0, 0]);
  });
  it('an empty list is complete: no right', () => expect(counted([])).toEqual([0, 0, 0]));

  it('rights without a year of use are open until a typed number says how many are spent', () => {
    const rights = [model, { ...model, usedInHnteYear: 2023 }];
    expect(counted(rights)).toEqual([0, 2, null]);
    expect(counted(rights, 1)).toEqual([0, 2, 1]);
    expect(counted(rights, 2)).toEqual([0, 2, 2]);
    expect(counted(rights, 0)).toEqual([0, 2, null]);
  });
  it('rights that are all spent need no typed number', () => {
    expect(counted([{ ...model, usedInHnteYear: 2023 }], 0)).toEqual([0, 1, 1]);
  });
});

describe('acquisitionOf', () => {
  const of = (...rights: readonly Right[]) => acquisitionOf(rights, DAY);
  it('own as soon as one right in force is the firm’s own work', () => {
    expect(of(model, patent)).toBe('own');
    expect(of(patent, { grantedOn: '2020-01-01' })).toBe('own');
  });
  it('acquired where all are bought, given or merged', () => {
    expect(of(model, { ...patent, acquisition: 'given' }, { ...patent, acquisition: 'merged' })).toBe('acquired');
    expect(of(model, { ...model, kind: null })).toBe('acquired');
  });
  it('none without a right that counts', () => {
    expect(of()).toBe('none');
    expect(of({ ...patent, acquisition: 'licensed' }, { ...patent, kind: '商标' })).toBe('none');
    expect(of({ ...patent, status: '失效' }, { ...patent, grantedOn: '2026-07-16' })).toBe('none');
  });
  it('an own right that has lapsed does not make the others own', () => {
    expect(of({ ...patent, status: '终止' }, model)).toBe('acquired');
  });
  it('open while a right could still change the answer', () => {
    expect(of({ ...patent, acquisition: null })).toBeNull();
    expect(of({ ...patent, grantedOn: null, status: null })).toBeNull();
    expect(of({ ...model, kind: null })).toBeNull();
    expect(of(model, { ...patent, kind: '奇怪的权利' })).toBeNull();
  });
});
