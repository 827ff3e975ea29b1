import { describe, expect, it } from 'vitest';
import { readBytes } from './read-bytes.ts';

/** A request whose body comes in chunks without a length; tells how many were asked for. */
function chunked(sizes: readonly number[]) {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const size = sizes[pulled];
        if (size === undefined) return controller.close();
        pulled += 1;
        controller.enqueue(new Uint8Array(size).fill(pulled));
      },
    },
    { highWaterMark: 0 },
  );
  const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' });
  return { request, pulled: () => pulled };
}

describe('readBytes', () => {
  it('joins chunks up to the limit', async () => {
    expect(await readBytes(chunked([2, 1]).request, 3)).toEqual({ ok: true, bytes: new Uint8Array([1, 1, 2]) });
    expect(await readBytes(chunked([3]).request, 3)).toEqual({ ok: true, bytes: new Uint8Array([1, 1, 1]) });
    expect(await readBytes(chunked([]).request, 3)).toEqual({ ok: true, bytes: new Uint8Array(0) });
    expect(await readBytes(new Request('http://localhost/', { method: 'POST' }), 3)).toEqual({ ok: true, bytes: new Uint8Array(0) });
  });
  it('takes in one piece what is declared small, and still counts it', async () => {
    const declared = (length: string, size: number) => {
      const request = new Request('http://localhost/', { method: 'POST', body: new Uint8Array(size).fill(7) });
      request.headers.set('content-length', length);
      return readBytes(request, 3);
    };
    expect(await declared('3', 3)).toEqual({ ok: true, bytes: new Uint8Array([7, 7, 7]) });
    expect(await declared('0', 0)).toEqual({ ok: true, bytes: new Uint8Array(0) });
    expect(await declared('3', 4)).toEqual({ ok: false });
    expect(await declared('4', 4)).toEqual({ ok: false });
    expect(await declared('-1', 3)).toEqual({ ok: true, bytes: new Uint8Array([7, 7, 7]) });
  });
  it('refuses one byte more', async () => {
    expect(await readBytes(chunked([2, 2]).request, 3)).toEqual({ ok: false });
  });
  it('reads on for a while, so that the sender sees the answer, but not for ever', async () => {
    const little = chunked([4, 4, 4]);
    await readBytes(little.request, 3);
    expect(little.pulled()).toBe(3);
    const endless = chunked(Array<number>(1000).fill(4));
    expect(await readBytes(endless.request, 3)).toEqual({ ok: false });
    expect(endless.pulled()).toBe(13);
  });
});
