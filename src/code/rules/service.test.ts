import { describeKind } from '../../../test/support/coded.js';

describeKind(
  'service',
  [
    ['Only 11 of 36 hospitals in Gaza are functioning.', 'working', { what: 'hospitals', figures: '11' }],
    ['The checkpoint at Mayorsk remained closed on Monday.', 'cut', { what: 'checkpoint' }],
    [
      'Egypt opened the border crossing at Rafah for two days.',
      'restored',
      { what: 'crossing', by: 'Egypt' },
    ],
    [
      'The authorities have restored the water supply in Hasakah.',
      'restored',
      { by: 'authorities', what: 'water supply' },
    ],
    ['Engineers are repairing the power lines near Zaporizhzhia.', 'being-restored', { what: 'power lines' }],
    [
      'The government plans to rebuild the hospital in Tripoli.',
      'planned',
      { by: 'government', what: 'hospital' },
    ],
    ['Rebels cut the road between Goma and Bukavu.', 'cut', { by: 'Rebels', what: 'road' }],
    ['Electricity was cut off in most of Khartoum.', 'cut', { what: 'Electricity' }],
    ['The crossing point at Stanytsia Luhanska was open.', 'working', { what: 'crossing point' }],
    ['The airport of Sanaa has been closed since Monday.', 'cut', { what: 'airport' }],
    ['Shelling damaged the water pipeline to Donetsk.', 'damaged', { what: 'pipeline' }],
    ['Only four hospitals in Aden are functioning.', 'working', { what: 'hospitals' }],
    ['The Lachin road was blocked by protesters.', 'cut', { what: 'road' }],
    ['Schools in Gao reopened on Monday.', 'restored', { what: 'Schools' }],
    ['Thousands of homes were left without electricity in Kharkiv.', 'cut', { what: 'electricity' }],
  ],
  [
    'We must restore trust between the parties.',
    'The talks resumed on Tuesday.',
    'The company cut prices.',
    'He is working on a new book.',
    'The case is closed.',
    'The minister opened the exhibition.',
  ],
);
