import { describe, expect, it } from 'vitest';
import { romaniseUkrainian } from './romanise.js';

describe('Ukrainian names in Latin letters', () => {
  it.each([
    ['Новотроїцьке', 'Novotroitske'],
    ['Станиця Луганська', 'Stanytsia Luhanska'],
    ['Мар’їнка', 'Marinka'],
    ['Ясинувата', 'Yasynuvata'],
    ['Щастя', 'Shchastia'],
    ['Розгін', 'Rozghin'],
    ['Їжаки', 'Yizhaky'],
    ['Івано-Франківськ', 'Ivano-Frankivsk'],
    ['Kyiv', 'Kyiv'],
  ])('%s', (name, latin) => {
    expect(romaniseUkrainian(name)).toBe(latin);
  });
});
