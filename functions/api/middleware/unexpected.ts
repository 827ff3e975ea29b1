/** The one normaliser of errors that nobody foresaw: the caller learns that it happened, and nothing else. */
import type { ErrorHandler } from 'hono';
import { StoreUnavailable } from '../../store/port.ts';
import { problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';

export function unexpected(report: Ports['report']): ErrorHandler {
  return (error, c) => {
    if (error instanceof StoreUnavailable) return problem(c, 'store.unavailable', { headers: { 'Retry-After': '5' } });
    report(error);
    return problem(c, 'internal');
  };
}
