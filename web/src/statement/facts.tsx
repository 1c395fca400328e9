import type { ComponentChildren } from 'preact';
import { certaintyWord } from '../../../src/faces/wording/index.js';
import type { Mention, Statement } from '../../../src/record/index.js';
import { visible } from '../model/characters.js';
import { formatTime } from '../model/dates.js';
import { formatFigure } from '../model/figures.js';
import { fullNameOf, mentionsOf, words, type RecordIndex } from '../model/record-index.js';
import { factualityWords, signed } from '../model/stance.js';
import { RestsOn } from './part-view.js';

interface Props {
  readonly index: RecordIndex;
  readonly statement: Statement;
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** "armed group, SYR", where the mention stands for an actor that is known. */
function actorWords(index: RecordIndex, mention: Mention): string {
  const actor = mention.actor === null ? undefined : index.actor.get(mention.actor);
  if (actor === undefined) return '';
  const of = actor.of === null ? undefined : index.actor.get(actor.of);
  const parts = [
    actor.kind.replace('-', ' '),
    actor.country,
    of === undefined ? null : `of ${visible(of.name)}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** Whether the text's words are other than the name, an article aside. */
const isOther = (own: string, name: string): boolean =>
  own.replace(/^the /i, '') !== name.replace(/^the /i, '');

function Named({ index, mention }: { readonly index: RecordIndex; readonly mention: Mention }) {
  const name = fullNameOf(index, mention);
  const own = words(index.text, mention);
  const about = actorWords(index, mention);
  return (
    <p>
      <RestsOn spans={[mention]}>
        <bdi>{name}</bdi>
      </RestsOn>
      {isOther(own, name) && <q class="own-words">{own}</q>}
      {about !== '' && <span class="aside">{about}</span>}
    </p>
  );
}

function When({ index, statement }: Props) {
  const [mention] = mentionsOf(index, statement.when === null ? [] : [statement.when]);
  if (mention === undefined) return <span class="unsaid">not said</span>;
  return (
    <RestsOn spans={[mention]}>
      “<bdi>{words(index.text, mention)}</bdi>”:{' '}
      {mention.time === null ? 'not resolved' : formatTime(mention.time)}
    </RestsOn>
  );
}

function Figures({ index, statement }: Props) {
  return (
    <>
      {mentionsOf(index, statement.figures).map((mention) => {
        const amount = mention.figure === null ? null : formatFigure(mention.figure);
        return (
          <p key={mention.id}>
            <RestsOn spans={[mention]}>
              “<bdi>{words(index.text, mention)}</bdi>”: {amount === null ? 'no number' : visible(amount)}
            </RestsOn>
          </p>
        );
      })}
    </>
  );
}

function Sureness({ index, statement: { stance } }: Props) {
  return (
    <>
      <p>
        {certaintyWord(stance.certainty)}
        {stance.hedges.map((hedge) => (
          <span key={hedge.start}>
            {', '}
            <RestsOn spans={[hedge]}>
              “<bdi>{words(index.text, hedge)}</bdi>”
            </RestsOn>
          </span>
        ))}
      </p>
      <p class="sureness">
        <span class="gauge" aria-hidden="true">
          <span style={{ left: `${((stance.factuality + 3) / 6) * 100}%` }} />
        </span>
        <span>
          {signed(stance.factuality)}, {factualityWords(stance.factuality)}
        </span>
      </p>
    </>
  );
}

/** The statement field by field; what is not said is left out or said to be unsaid. */
export function Facts({ index, statement }: Props) {
  const roles = Object.entries(statement.roles).filter(([, ids]) => ids.length > 0);
  return (
    <dl class="facts">
      {roles.map(([role, ids]) => (
        <Row key={role} name={role}>
          {mentionsOf(index, ids).map((mention) => (
            <Named key={mention.id} index={index} mention={mention} />
          ))}
        </Row>
      ))}
      <Row name="when">
        <When index={index} statement={statement} />
      </Row>
      {statement.figures.length > 0 && (
        <Row name="how many">
          <Figures index={index} statement={statement} />
        </Row>
      )}
      <Row name="how sure">
        <Sureness index={index} statement={statement} />
      </Row>
      {statement.terms.length > 0 && (
        <Row name="loaded terms">
          {statement.terms.map((term) => (
            <p key={term.start}>
              <RestsOn spans={[term]}>
                “<bdi>{words(index.text, term)}</bdi>”
              </RestsOn>
              {term.actor !== null && (
                <span class="aside"> for {visible(index.actor.get(term.actor)?.name ?? '')}</span>
              )}
            </p>
          ))}
        </Row>
      )}
    </dl>
  );
}
