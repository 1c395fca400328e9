/** Units of measure, by the words that name them; the record's unit is their plural. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['percent', '% percent pct'],
      ['percentage points', 'pp'],
      ['kilometres', 'km kms kilometre kilometres kilometer kilometers'],
      ['metres', 'm metre metres meter meters'],
      ['centimetres', 'cm centimetre centimetres centimeter centimeters'],
      ['millimetres', 'mm millimetre millimetres millimeter millimeters'],
      ['miles', 'mile miles'],
      ['feet', 'ft feet foot'],
      ['yards', 'yard yards'],
      ['nautical miles', 'nm'],
      ['hectares', 'ha hectare hectares'],
      ['acres', 'acre acres'],
      ['tonnes', 't tonne tonnes ton tons'],
      ['kilograms', 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
      ['grams', 'g gram grams'],
      ['pounds', 'lb lbs'],
      ['litres', 'litre litres liter liters'],
      ['barrels', 'barrel barrels bbl'],
      ['megawatts', 'mw megawatt megawatts'],
      ['gigawatts', 'gw gigawatt gigawatts'],
      ['kilowatts', 'kw kilowatt kilowatts'],
      ['square kilometres', 'km2 km²'],
      ['square metres', 'm2 m² sqm'],
      ['cubic metres', 'm3 m³'],
      ['hertz', 'hz'],
      ['kilohertz', 'khz'],
      ['megahertz', 'mhz'],
      ['gigahertz', 'ghz'],
      ['degrees', 'degree degrees'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Words that are units only right after digits: "5 m", "20 t". */
export const SHORT_MEASURES: ReadonlySet<string> = new Set([
  'm',
  't',
  'g',
  'ha',
  'nm',
  'mw',
  'gw',
  'kw',
  'pp',
]);
