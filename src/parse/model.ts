import { RELATIONS, UPOS, type Relation, type Upos } from '../analysis/index.js';
import { lazy, openTables, readAsset, type StringColumn } from '../lib/index.js';
import { openLemmatiser, type Lemmatiser } from './lemmatiser.js';
import { openNetwork, type Network } from './network/index.js';

/** The trained model, its classes by number: what the network's choices mean. */
export interface Model {
  readonly network: Network;
  readonly lemmatise: Lemmatiser;
  /** Index in UPOS of each tag the network knows. */
  readonly upos: readonly number[];
  /** Penn tags. */
  readonly xpos: readonly string[];
  /** Index in RELATIONS of each label the network knows; labels may be finer ("nmod:poss"). */
  readonly relations: readonly number[];
  /** 1 for the labels of passive subjects and auxiliaries. */
  readonly passives: readonly number[];
}

const PARSER = { file: 'models/syntax/parser.bin', kind: 'syntax', version: 5 };
const VECTORS = { file: 'models/syntax/vectors.bin', kind: 'vectors', version: 1 };

/** The model, opened at first use. Throws asset.missing, asset.version. */
export const syntaxModel: () => Model = lazy(() => {
  const [tables, vectors] = [PARSER, VECTORS].map(({ file, kind, version }) =>
    openTables(readAsset(file), kind, version, file),
  ) as [ReturnType<typeof openTables>, ReturnType<typeof openTables>];
  const labels = namesOf(tables.strings('labels'));
  return {
    network: openNetwork(tables, vectors),
    lemmatise: openLemmatiser(tables, vectors),
    upos: namesOf(tables.strings('upos')).map((tag) => UPOS.indexOf(tag as Upos)),
    xpos: namesOf(tables.strings('xpos')),
    relations: labels.map((label) => RELATIONS.indexOf(label.split(':')[0] as Relation)),
    passives: labels.map((label) => (label.endsWith(':pass') ? 1 : 0)),
  };
});

const namesOf = ({ length, at }: StringColumn): string[] => Array.from({ length }, (_, i) => at(i));
