import { describe, expect, it } from 'vitest';
import { readDossierFile, readDossierText } from './read-file.ts';

describe('taking a file in', () => {
  it('accepts what the page exports, and a bare dossier', () => {
    const dossier = { years: { '2025': { staffTotal: 128.25 } } };
    expect(readDossierText(JSON.stringify({ asOf: '2026-11-24', dossier }))).toEqual({ ok: true, dossier });
    expect(readDossierText(JSON.stringify(dossier))).toEqual({ ok: true, dossier });
  });

  it('names each fault with its path, in words', () => {
    const read = readDossierText('{"dossier":{"enterprise":{"uscc":"914208007570000000"},"years":{"2025":{"salesRevenue":-1,"x":1}}}}');
    expect(read.ok ? [] : read.faults.map(({ path }) => path)).toEqual([
      'dossier.enterprise.uscc',
      'dossier.years.2025.salesRevenue',
      'dossier.years.2025.x',
    ]);
    expect(read.ok ? '' : read.faults[1]?.words).toBe('不能小于 0；填的是 -1。');
  });

  it.each(['', '[1]', '"x"', '{"dossier"', 'null'])('refuses %j as no dossier file', (text) => {
    expect(readDossierText(text)).toEqual({ ok: false, faults: [{ path: '', words: '不是有效的档案文件，内容不完整或格式不对' }] });
  });

  it.each(['{}', '{"dossier":{}}', '{"dossier":{"years":null}}'])('refuses %j, which would empty the form', (text) => {
    expect(readDossierText(text)).toEqual({
      ok: false,
      faults: [{ path: '', words: '这个文件里没有企业信息表的内容，您填写的内容没有变' }],
    });
  });

  it('refuses prototype names and files over 1 MB', async () => {
    expect(readDossierText('{"dossier":{"__proto__":{"x":1}}}').ok).toBe(false);
    expect(await readDossierFile(new Blob(['x'.repeat(1024 * 1024 + 1)]))).toEqual({
      ok: false,
      faults: [{ path: '', words: '文件超过 1 兆字节' }],
    });
  });
});
