import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from './build.ts';

const KB = 1024;
const ASSESS_LIMIT = 90 * KB;

let folder = '';
let pages: string[] = [];

const page = (file: string) => readFile(join(folder, file), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  pages = await buildSite(folder, '2026-11-24');
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Addresses of the scripts and styles that a page loads at once. */
function loaded(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
}

async function weight(html: string): Promise<number> {
  const files = await Promise.all(loaded(html).map((file) => readFile(join(folder, file))));
  return files.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).byteLength, 0);
}

describe('the built site', () => {
  it('has every page in both languages', () => {
    const chinese = pages.filter((file) => !file.startsWith('en/'));
    expect(pages.filter((file) => file.startsWith('en/')).map((file) => file.slice(3))).toEqual(chinese);
    expect(chinese).toEqual([
      'index.html',
      'assess/index.html',
      'result/index.html',
      'a/index.html',
      'rulebooks/index.html',
      'rulebooks/tech-sme/2017-115/index.html',
      'rulebooks/tech-sme/index.html',
      'rulebooks/hnte/2016-32/index.html',
      'rulebooks/hnte/index.html',
      'about/index.html',
      'privacy/index.html',
      'accessibility/index.html',
      '404.html',
    ]);
  });

  it.each(['', 'en/'])('keeps the assessment page within 90 KB gzip of script and style (%s)', async (prefix) => {
    const html = await page(`${prefix}assess/index.html`);
    expect(loaded(html).length).toBeGreaterThan(2);
    expect(await weight(html)).toBeLessThanOrEqual(ASSESS_LIMIT);
  });

  it('keeps a page that only informs within 12 KB', async () => {
    expect(await weight(await page('index.html'))).toBeLessThanOrEqual(12 * KB);
  });

  it('ships one language a page', async () => {
    const scripts = async (language: string) => {
      const names = await readdir(join(folder, 'assets', language));
      return (await Promise.all(names.map((name) => readFile(join(folder, 'assets', language, name), 'utf8')))).join('\n');
    };
    const [zh, en] = await Promise.all([scripts('zh'), scripts('en')]);
    expect(zh).toContain('信息不全，还差');
    expect(zh).not.toContain('Incomplete: ');
    expect(en).toContain('Incomplete: ');
    expect(en).not.toContain('信息不全，还差');
  });

  it('holds no code from strings, nothing inline, and scripts that wait for nothing', async () => {
    for (const file of pages) {
      const html = await page(file);
      expect(html, file).toMatch(/^<!doctype html>\n<html lang="(zh-CN|en)">/);
      expect(html, file).not.toMatch(/ style="|<style|<script(?! type="module" src="\/assets\/)| on[a-z]+="|javascript:/);
      expect(html.match(/<h1/g)?.length, file).toBe(1);
      expect(html, file).toContain('name="viewport"');
    }
    const names = (await readdir(join(folder, 'assets'), { recursive: true })).filter((name) => name.endsWith('.js'));
    for (const name of names) {
      const code = await readFile(join(folder, 'assets', name), 'utf8');
      expect(code, name).not.toMatch(/new Function\(|[^.\w]eval\(/);
      // What Chromium 86 lacks and `compat.ts` does not bring.
      expect(code, name).not.toMatch(
        /structuredClone|\.toSorted\(|\.toReversed\(|\.findLastIndex\(|Object\.groupBy|\.replaceAll\(|static\s*\{/,
      );
    }
  });

  it('uses no style that Chromium 86 would drop with the rule around it', async () => {
    const names = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.css'));
    expect(names.length).toBe(5);
    for (const name of names) {
      const css = await readFile(join(folder, 'assets', name), 'utf8');
      expect(css, name).not.toMatch(/:has\(|:is\(|:where\(|(padding|margin)-(inline|block):|[^-]inset:|aspect-ratio|@container|@layer/);
    }
  });
});
