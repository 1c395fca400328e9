import { describeKind } from '../../../test/support/coded.js';

// Stands in readouts of calls: talked over as one's own, stressed for their worth, noted, hoped for.
describeKind(
  'position',
  [
    [
      'The ministers discussed their shared commitment to the ceasefire in Yemen.',
      'supports',
      { who: 'ministers', about: 'ceasefire' },
    ],
    [
      'The presidents discussed their joint concern about the coup in Myanmar.',
      'opposes',
      { who: 'presidents', about: 'coup' },
    ],
    [
      'The ministers discussed our support for the investigation in Goma.',
      'supports',
      { about: 'investigation' },
    ],
    [
      'President Ruto underscored the strength of the partnership between Kenya and Rwanda.',
      'supports',
      { who: 'Ruto', about: 'partnership' },
    ],
    [
      'The Prime Minister highlighted the deep ties between Armenia and France.',
      'supports',
      { who: 'Prime Minister', about: 'ties' },
    ],
    [
      'The minister underscored the importance we place on the truce in Sudan.',
      'supports',
      { who: 'minister', about: 'truce' },
    ],
    [
      'The envoy noted the importance of preserving the ceasefire in the Caucasus.',
      'supports',
      { who: 'envoy', about: 'ceasefire' },
    ],
    [
      'The Emir underlined the value of managing the border together.',
      'supports',
      { who: 'Emir', about: 'border' },
    ],
    [
      'The ministers affirmed the sovereignty of Moldova and the importance of a peaceful settlement.',
      'supports',
      { who: 'ministers', about: 'settlement' },
    ],
    [
      'The president reaffirmed the treaty and his commitment to the unity of Libya.',
      'supports',
      { who: 'president', about: 'unity' },
    ],
    [
      'The minister noted the commitment of Ghana to joint efforts in the Sahel.',
      'supports',
      { about: 'joint efforts' },
    ],
    [
      'The ministers underscored the imperative to protect civilians in Goma.',
      'supports',
      { about: 'civilians' },
    ],
    [
      'President Ruto raised the need to increase stability in Sudan.',
      'supports',
      { who: 'Ruto', about: 'stability' },
    ],
    [
      'The minister emphasized the right of the Sahrawi people to dignity.',
      'supports',
      { who: 'minister', about: 'right' },
    ],
    [
      'President Ruto conveyed his hope that the agreement will mark a new chapter for Ethiopia.',
      'supports',
      { who: 'Ruto', about: 'agreement' },
    ],
    [
      'The ministers expressed the hope for an early resumption of the talks on Abkhazia.',
      'supports',
      { who: 'ministers', about: 'resumption' },
    ],
  ],
  [
    'The ministers discussed the commitment of the militia to its leaders.',
    'The ministers discussed their plans for the summer.',
    'The engineers noted the strength of the current in the river.',
    'The landlord raised the rent of the flat in Kyiv.',
    'The ministers spoke of the death of Alexei Navalny, which underscores the need for care.',
    'The coach underscored the strength of the team.',
    'The report highlighted the ties that the suspect wore.',
    'The shop owner gave up hope that the parcel would arrive.',
    'The museum noted the importance of the vase that hung in Damascus.',
  ],
);
