import { describe, expect, it } from 'vitest';
import { keepPreferences, readPreferences } from './preferences.js';

const kept = (value: string | null) => readPreferences({ getItem: () => value });

describe('preferences', () => {
  it('falls back to the defaults for nothing, nonsense and strange values', () => {
    const defaults = { theme: 'system', keys: true };
    for (const value of [null, '', '{', 'null', '[]', '{"theme":"pink","keys":1}'])
      expect(kept(value)).toEqual(defaults);
  });

  it('reads back what it keeps', () => {
    let value = '';
    keepPreferences({ setItem: (_, text) => (value = text) }, { theme: 'dark', keys: false });
    expect(kept(value)).toEqual({ theme: 'dark', keys: false });
  });

  it('lives with a browser that keeps nothing', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    expect(() => keepPreferences({ setItem: refuse }, { theme: 'dark', keys: true })).not.toThrow();
    expect(readPreferences({ getItem: refuse })).toEqual({ theme: 'system', keys: true });
  });
});
