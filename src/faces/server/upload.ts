import { failure, MAX_DOCUMENT_BYTES, megabytes, success, type Result } from '../../lib/index.js';

/** The bytes of a request, never more than the largest document: reading stops at the cap. Fault: server.upload. */
export async function readUpload(request: Request): Promise<Result<Uint8Array>> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > MAX_DOCUMENT_BYTES) return tooLarge(announced);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > MAX_DOCUMENT_BYTES) return tooLarge(length);
    parts.push(part);
  }
  return success(Buffer.concat(parts));
}

const tooLarge = (size: number): Result<never> =>
  failure('server.upload', { size: megabytes(size), limit: megabytes(MAX_DOCUMENT_BYTES) });
