import { mendArticles } from './articles.js';
import { mendAuxiliaries } from './auxiliaries.js';
import { mendBoth } from './both.js';
import type { Mend } from './columns.js';
import { mendBorne } from './borne.js';
import { mendBrackets } from './brackets.js';
import { mendClauses } from './clauses.js';
import { mendCoordinates } from './coordinates.js';
import { mendCrossings } from './crossings.js';
import { mendDates } from './dates.js';
import { mendExpletives } from './expletives.js';
import { mendGoverned } from './governed.js';
import { mendJoined } from './joined.js';
import { mendNicknames } from './nicknames.js';
import { mendNumbered } from './numbered.js';
import { mendOperative } from './operative.js';
import { mendParticiples } from './participles.js';
import { mendPredicative } from './predicative.js';
import { mendReciprocal } from './reciprocal.js';
import { mendReduced } from './reduced.js';
import { mendReports } from './reports.js';
import { mendSeries } from './series.js';
import { mendShifted } from './shifted.js';
import { mendSpeeches } from './speeches.js';
import { mendTitles } from './titles.js';

/** What is mended on the finished tree of a sentence, in this order. */
export const MENDS: readonly Mend[] = [
  mendAuxiliaries,
  mendArticles,
  mendNicknames,
  mendTitles,
  mendReduced,
  mendParticiples,
  mendCrossings,
  mendSpeeches,
  mendReports,
  mendOperative,
  mendSeries,
  mendJoined,
  mendClauses,
  mendCoordinates,
  mendNumbered,
  mendBrackets,
  mendDates,
  mendReciprocal,
  mendBoth,
  mendExpletives,
  mendGoverned,
  mendPredicative,
  mendBorne,
  mendShifted,
];
