import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** SHA-256 of bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Originals lie beside the database as plain files, blobs/ab/cdef…, by the SHA-256 of their bytes: any tool can read,
 * check and back them up, and the database stays small.
 */
export const blobPath = (folder: string, hash: string): string =>
  join(folder, 'blobs', hash.slice(0, 2), hash.slice(2));

/**
 * Keeps bytes under their hash; they are on the disk when this returns. Nobody ever sees a part of a blob: it is written
 * elsewhere first, and what an interruption leaves there is never read. Throws the file system's errors.
 */
export async function putBlob(folder: string, hash: string, bytes: Uint8Array): Promise<void> {
  const path = blobPath(folder, hash);
  if (existsSync(path)) return;
  const drafts = join(folder, 'drafts');
  await mkdir(drafts, { recursive: true });
  const firstMade = await mkdir(dirname(path), { recursive: true });
  const draft = join(drafts, randomUUID());
  try {
    await writeDurably(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
  if (firstMade !== undefined) await Promise.all([join(folder, 'blobs'), folder].map(syncFolder));
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a new name in a folder survive a loss of power. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The bytes kept under a hash; null where they are missing. */
export async function getBlob(folder: string, hash: string): Promise<Uint8Array | null> {
  try {
    return await readFile(blobPath(folder, hash));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
