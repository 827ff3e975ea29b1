/** Events and answers of an API Gateway HTTP API, version 2, as Lambda sees them. */
export interface GatewayEvent {
  readonly version: '2.0';
  readonly routeKey: string;
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestContext: object;
  readonly body?: string;
  readonly isBase64Encoded: boolean;
}

export interface GatewayAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

export type GatewayHandler = (event: GatewayEvent, context: object) => Promise<GatewayAnswer>;

export interface Call {
  readonly method: string;
  /** With its query, if any. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Bytes travel in base64, as the gateway sends what is not text. */
export function gatewayEvent({ method, path, headers = {}, body }: Call): GatewayEvent {
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  const coded = typeof body === 'object';
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: {
      host: 'portal.example',
      'x-forwarded-for': '192.0.2.1',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      domainName: 'portal.example',
      domainPrefix: 'portal',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'request',
      routeKey: '$default',
      stage: '$default',
      time: '24/Nov/2026:08:30:00 +0000',
      timeEpoch: 1795509000000,
    },
    ...(body === undefined ? {} : { body: coded ? Buffer.from(body).toString('base64') : body }),
    isBase64Encoded: coded,
  };
}
