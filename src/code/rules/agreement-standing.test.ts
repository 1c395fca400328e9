import { describeKind } from '../../../test/support/coded.js';

// Truces that took effect or were broken, what missions rest on, and resolutions, as ministries and missions tell them.
describeKind(
  'agreement',
  [
    ['The truce in Hodeidah, which took effect on Monday, is welcome.', 'in-force', { instrument: 'truce' }],
    ['He noted that the ceasefire had been in place since Tuesday.', 'in-force', { instrument: 'ceasefire' }],
    ['The Armenian side violated the ceasefire 30 times overnight.', 'violated', { by: 'Armenian side' }],
    [
      'The Security Council extended the mandate of UNISFA until November.',
      'extended',
      { instrument: 'mandate' },
    ],
    [
      'The principles of the peacekeeping mission in Abyei are being violated.',
      'violated',
      { instrument: 'principles' },
    ],
    [
      'The accord, to which signatures were put in Juba in May, provides for a withdrawal.',
      'signed',
      { places: 'Juba' },
    ],
    ['The lull was broken by the shelling of Marib.', 'violated', { instrument: 'lull' }],
    ['Those resolutions were annulled.', 'ended', { instrument: 'resolutions' }],
    [
      'The non-implementation of the Stockholm Agreement prolongs the war.',
      'violated',
      { instrument: 'Stockholm Agreement' },
    ],
    ['Several violations are alleged of the truce in Taiz.', 'violated', { instrument: 'truce' }],
    ['The movement abides by the terms already agreed.', 'observed', { instrument: 'terms' }],
    ['The Polisario Front declared an end to the ceasefire.', 'ended', { by: 'Polisario Front' }],
    [
      'Chad and Libya exchanged instruments of ratification of the border treaty.',
      'signed',
      { parties: 'Chad', instrument: 'treaty' },
    ],
    ['Iran submitted amendments to the accord.', 'proposed', { by: 'Iran' }],
    ['The armistice was declared by the rebels.', 'in-force', { by: 'rebels' }],
    ['The mediators announced the conclusion of a ceasefire deal.', 'signed', { instrument: 'deal' }],
  ],
  [
    'The movement dealt positively with the conclusion of a ceasefire deal.',
    'We will not back a ceasefire that leaves the militia in power.',
    'The movement suspended its participation in the peace process.',
    'Somalia denounced the memorandum as illegal.',
    'Parliament extended the mandate of the president.',
    'The mission was mandated to protect civilians in Ituri.',
    'The minister broke the silence after the raid on Jenin.',
    'The principles of the party were violated.',
  ],
);
