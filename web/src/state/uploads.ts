import type { Answer, FileDetails } from '../api.js';
import type { Upload } from './state.js';

interface Hooks {
  readonly add: (
    file: File,
    details: FileDetails,
  ) => Promise<Answer<{ outcome: 'added' | 'known'; id: string }>>;
  /** Announces files that wait; answers with a key for each. */
  readonly begin: (names: readonly string[]) => readonly number[];
  readonly change: (key: number, change: Partial<Omit<Upload, 'key' | 'name'>>) => void;
  readonly gone: (key: number) => void;
  /** Called when no file waits any more, with the last document that came in. */
  readonly finished: (id: string | null) => Promise<void>;
}

interface Waiting {
  readonly file: File;
  readonly details: FileDetails;
}

/**
 * Sends files one after the other. A file that fails is kept until it is sent again or dismissed, and never
 * stops the others.
 */
export function uploader({ add, begin, change, gone, finished }: Hooks) {
  const files = new Map<number, Waiting>();
  const queue: number[] = [];
  let running = false;

  async function send(key: number): Promise<string | null> {
    const waiting = files.get(key);
    if (waiting === undefined) return null;
    change(key, { progress: 'sending', problem: null });
    const answer = await add(waiting.file, waiting.details);
    if (!answer.ok) {
      change(key, { progress: 'failed', problem: answer.problem });
      return null;
    }
    files.delete(key);
    change(key, { progress: answer.value.outcome, id: answer.value.id });
    return answer.value.id;
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    let last: string | null = null;
    for (let key = queue.shift(); key !== undefined; key = queue.shift()) last = (await send(key)) ?? last;
    running = false;
    await finished(last);
  }

  return {
    add(chosen: readonly File[], details: FileDetails): Promise<void> {
      const keys = begin(chosen.map(({ name }) => name));
      keys.forEach((key, i) => {
        files.set(key, { file: chosen[i]!, details });
        queue.push(key);
      });
      return run();
    },
    retry(key: number): Promise<void> {
      queue.push(key);
      return run();
    },
    dismiss(key: number): void {
      files.delete(key);
      gone(key);
    },
  };
}
