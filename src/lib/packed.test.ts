import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FaultError } from './errors.js';
import { openTables, packTables } from './packed.js';

const round = (tables: Parameters<typeof packTables>[2]) =>
  openTables(packTables('test', 3, tables), 'test', 3);

describe('packed tables', () => {
  it('give back every kind of column', () => {
    const tables = round({
      weights: Float32Array.of(0.5, -2, 7),
      codes: Int16Array.of(-300, 300),
      marks: Uint8Array.of(1, 2, 3, 4, 5),
      names: ['Raqqa', 'Deir ez-Zor', ''],
    });
    expect([...tables.f32('weights')]).toEqual([0.5, -2, 7]);
    expect([...tables.i16('codes')]).toEqual([-300, 300]);
    expect([...tables.u8('marks')]).toEqual([1, 2, 3, 4, 5]);
    expect(tables.strings('names').at(1)).toBe('Deir ez-Zor');
    expect(tables.strings('names').at(9)).toBe('');
    expect(tables.has('names')).toBe(true);
    expect(tables.has('other')).toBe(false);
  });

  it('find every string they hold, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), fc.string(), (list, other) => {
        const strings = round({ list }).strings('list');
        list.forEach((text, i) => {
          expect(strings.find(text)).toBe(i);
          expect(strings.at(i)).toBe(text);
        });
        expect(strings.find(other)).toBe(list.indexOf(other));
      }),
    );
  });

  it('open from bytes that are not aligned', () => {
    const packed = packTables('test', 3, { numbers: Float64Array.of(1.5), words: ['Тишреен', 'al-Bab'] });
    const shifted = new Uint8Array(packed.length + 3);
    shifted.set(packed, 3);
    const tables = openTables(shifted.subarray(3), 'test', 3);
    expect(tables.f64('numbers')[0]).toBe(1.5);
    expect(tables.strings('words').find('Тишреен')).toBe(0);
  });

  it('refuse another kind, version, column type and foreign bytes', () => {
    const packed = packTables('test', 3, { numbers: Float64Array.of(1) });
    expect(() => openTables(packed, 'test', 4)).toThrow(FaultError);
    expect(() => openTables(packed, 'else', 3)).toThrow(/test 3/);
    expect(() => openTables(packed, 'test', 3).u8('numbers')).toThrow(/no column numbers of u8/);
    expect(() => openTables(new Uint8Array(40), 'test', 3)).toThrow(/another format/);
    expect(() => openTables(new Uint8Array(4), 'test', 3)).toThrow(FaultError);
  });
});
