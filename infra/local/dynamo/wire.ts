/** What an engine answered to one request of DynamoDB's JSON protocol. */
export interface Answer {
  readonly status: number;
  /** Error name without its namespace; null when all went well. */
  readonly error: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends one request as the SDK would, without its checks, so that also wrong ones reach the engine. */
export async function call(endpoint: string, operation: string, body: unknown): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'x-amz-date': '20261124T000000Z',
      authorization: 'AWS4-HMAC-SHA256 Credential=local/20261124/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const parsed = (await response.json()) as Record<string, unknown>;
  const type = parsed['__type'];
  return { status: response.status, error: typeof type === 'string' ? type.replace(/^.*#/, '') : null, body: parsed };
}
