/** Reads a body while counting its bytes, so that neither a missing nor a false Content-Length matters. */
export type BytesResult = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false };

/** How much of a body that is too large is still read and dropped, so that a client that is sending gets to see the answer. */
const DRAIN_FACTOR = 16;

/** Not ok when there are more than `limit` bytes. */
export async function readBytes(request: Request, limit: number): Promise<BytesResult> {
  if (isDeclaredSmall(request, limit)) return whole(await request.arrayBuffer(), limit);
  if (request.body === null) return { ok: true, bytes: new Uint8Array(0) };
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length <= limit) chunks.push(value);
    else chunks.length = 0;
    if (length > limit * DRAIN_FACTOR) {
      await reader.cancel();
      break;
    }
  }
  return length > limit ? { ok: false } : { ok: true, bytes: joined(chunks, length) };
}

/** A server frames a body by its Content-Length, so what is declared small is taken in one piece: the way that costs least. */
function isDeclaredSmall(request: Request, limit: number): boolean {
  const declared = request.headers.get('content-length');
  return declared !== null && /^\d{1,15}$/.test(declared) && Number(declared) <= limit;
}

/** Counted all the same: a Request that no server has framed may declare what it likes. */
function whole(buffer: ArrayBuffer, limit: number): BytesResult {
  return buffer.byteLength > limit ? { ok: false } : { ok: true, bytes: new Uint8Array(buffer) };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return first;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
