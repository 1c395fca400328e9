import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'agreement',
  [
    [
      'The Ethiopian government and the TPLF signed a peace agreement in Pretoria.',
      'signed',
      { parties: ['Ethiopian government', 'TPLF'], instrument: 'peace agreement' },
    ],
    [
      'The ceasefire between Armenia and Azerbaijan entered into force at midnight.',
      'in-force',
      { instrument: 'ceasefire' },
    ],
    ['Both sides have violated the truce in Hodeidah.', 'violated', { instrument: 'truce' }],
    ['The parties agreed to extend the truce by two months.', 'extended', { instrument: 'truce' }],
    ['The rebels ended the ceasefire on Friday.', 'ended', { by: 'rebels', instrument: 'ceasefire' }],
    [
      'Turkey proposed a memorandum on grain exports.',
      'proposed',
      { by: 'Turkey', instrument: 'memorandum' },
    ],
    [
      'The two delegations are preparing a draft agreement on prisoners.',
      'being-prepared',
      { instrument: 'agreement' },
    ],
    ['The ceasefire is holding in Tripoli.', 'in-force', { instrument: 'ceasefire' }],
    [
      'Sudan and South Sudan concluded an accord on oil fees.',
      'signed',
      { parties: ['Sudan', 'South Sudan'] },
    ],
    [
      'The monitors recorded 14 violations of the ceasefire in Luhansk.',
      'violated',
      { instrument: 'ceasefire' },
    ],
    [
      'The mission recorded 21 ceasefire violations in Donetsk region on Monday.',
      'violated',
      { instrument: 'ceasefire', figures: '21', places: 'Donetsk region' },
    ],
    ['UNIFIL reported twelve truce violations along the Blue Line.', 'violated', { figures: 'twelve' }],
    ['The militia does not respect the truce.', 'observed', { instrument: 'truce' }],
    [
      'They exchanged prisoners under a deal brokered by the ICRC.',
      'signed',
      { by: 'ICRC', instrument: 'deal' },
    ],
    [
      'Ethiopia and Somalia signed the Ankara Declaration.',
      'signed',
      { parties: ['Ethiopia', 'Somalia'], instrument: 'Ankara Declaration' },
    ],
    ['They praised efforts to reach a durable truce with Chad.', 'being-prepared', { instrument: 'truce' }],
    ['The implementation of the Doha accord continues.', 'observed', { instrument: 'Doha accord' }],
    ['Armenia and Azerbaijan agreed to a cease-fire.', 'signed', { parties: ['Armenia', 'Azerbaijan'] }],
    ['The RSF announced a ceasefire in Darfur.', 'in-force', { by: 'RSF' }],
    ['The ceasefire in Hajin continues to be observed.', 'observed', { instrument: 'ceasefire' }],
    ['Mali announced its withdrawal from the agreement.', 'ended', { instrument: 'agreement' }],
  ],
  [
    'We had a great deal of trouble.',
    'The ceasefire monitors arrived in Juba.',
    'Traffic violations went up in Tripoli.',
    'There is broad agreement among economists.',
    'The book deal was signed in London.',
    'It is a big deal for the team.',
    'The regime change was discussed on television.',
    'Peace talks led by the African Union will start next week.',
  ],
);
