/** Shorter pastes are taken for slips. */
const LEAST = 80;
const LONGEST_NAME = 60;

/** Pasted text as a file, named by its first words; null where it is too short to be a document. */
export function fileOfPaste(text: string): File | null {
  const trimmed = text.trim();
  if (trimmed.length < LEAST) return null;
  const firstLine = trimmed.slice(0, LONGEST_NAME).split('\n')[0]!;
  const name = firstLine.replace(/[^\p{L}\p{N} -]/gu, '').trim();
  return new File([text], `${name === '' ? 'Pasted text' : name}.txt`, { type: 'text/plain' });
}
