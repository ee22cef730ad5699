/** One Fallkonferenz: how it is held, who is invited, its tasks, and the sheets for the places. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import type { Formular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import { Zellknopf } from '../../../bausteine/Zellknopf';
import { kurzeId } from '../../../listen/nummer';
import { BLATTARTEN } from '../fach/konferenzblatt';
import { drucktage, ohneGrundlage, stellenlagen } from '../fach/konferenzlage';
import type { Konferenz } from '../listen';
import { KONFERENZ_BLATT } from '../regeln/vokabular';
import { KONFERENZ, KONFERENZ_AENDERN, KONFERENZBLATT_SCHREIBEN } from '../texte/fallkonferenz';
import { konferenzAendern } from '../vorhaben/konferenzen';
import { konferenzblattSchreiben } from '../vorhaben/konferenzblatt';
import { Aufgabenliste } from './Aufgaben';
import { Entscheidung } from './Einladung';
import type { Konferenzaenderung as Geaendertes } from './konferenzangaben';
import { konferenztexte, mitStelle } from './konferenzangaben';
import { Konferenzaenderung } from './Konferenzaenderung';
import type { Felderprops } from './felderprops';
import { konferenztitel } from './konferenztitel';

interface Props extends Pick<Felderprops, 'kooperation' | 'ziele' | 'heute'> {
  readonly konferenz: Konferenz;
  readonly formular: Formular<Geaendertes>;
  readonly onAendern: () => void;
  readonly onAbbrechen: () => void;
}

export function Konferenzkarte(props: Props): ReactNode {
  const styles = useFormularstil();
  const { konferenz, formular, kooperation, heute } = props;
  const inArbeit = formular.werte.id === konferenz.id;
  return (
    <Abschnitt titel={konferenztitel(konferenz)}>
      <div className={styles.form}>
        {inArbeit ? <Konferenzaenderung {...props} /> : <Stand {...props} />}
        <Aufgabenliste
          heute={heute}
          aufgaben={kooperation.aufgaben.filter((each) => each.konferenz === konferenz.id)}
        />
        <Blaetter {...props} />
      </div>
    </Abschnitt>
  );
}

/** Where a ground has gone meanwhile, it says so here as well: a revocation counts at once. */
function Stand({ konferenz, kooperation, heute, onAendern }: Props): ReactNode {
  const styles = useFormularstil();
  const { akteAendern } = useHandlungen();
  const { anlass, ohneNamen, datum } = konferenz;
  const lagen = stellenlagen(kooperation, konferenz, drucktage(datum, heute));
  const namen = lagen.map(({ partner }) => partner.name).join(', ');
  const aendere = (teil: Parameters<typeof konferenzAendern>[1]): void =>
    void akteAendern(KONFERENZ_AENDERN, konferenzAendern(konferenz.id, teil));
  return (
    <div className={styles.form}>
      <Zellknopf
        zeile
        ort={konferenz.stelle.ort('anlass')}
        label={kurzeId(konferenz.id)}
        zusatz={`${anlass} · ${ohneNamen === true ? KONFERENZ.ohneNamen : KONFERENZ.mitNamen}`}
      />
      <p className={styles.text}>{`${KONFERENZ.stellen}: ${namen || KONFERENZ.niemand}`}</p>
      {ohneNamen !== true && (
        <Entscheidung
          fehlend={ohneGrundlage(lagen)}
          onOhneNamen={() => aendere({ ohneNamen: true })}
          onNichtEinladen={(id) =>
            aendere(mitStelle(konferenztexte(konferenz), id, false, kooperation, heute))
          }
        />
      )}
      <Knopf
        size="small"
        className={styles.button}
        aria-label={`${KONFERENZ.aendern}: ${kurzeId(konferenz.id)}`}
        onClick={onAendern}
      >
        {KONFERENZ.aendern}
      </Knopf>
    </div>
  );
}

function Blaetter({ konferenz, kooperation }: Props): ReactNode {
  const styles = useFormularstil();
  const { akteAendern, zeigen } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang === 'aendern');
  const eingeladene = kooperation.partner.filter(({ id }) => konferenz.stellen.includes(id));
  if (eingeladene.length === 0) return null;
  return (
    <Klappe titel={KONFERENZ.blaetter}>
      <div className={styles.form}>
        <p className={styles.quiet}>{KONFERENZ.blattHinweis}</p>
        {eingeladene.map(({ id, name }) => (
          <div key={id} className={styles.buttons}>
            {BLATTARTEN.map((art) => (
              <Knopf
                key={art}
                size="small"
                disabledFocusable={laeuft}
                onClick={() =>
                  void akteAendern(KONFERENZBLATT_SCHREIBEN, konferenzblattSchreiben(konferenz.id, id, art))
                }
              >
                {KONFERENZ.blattKnopf(art, name)}
              </Knopf>
            ))}
          </div>
        ))}
        <Knopf
          size="small"
          className={styles.button}
          onClick={() => void zeigen({ art: 'blatt', blatt: KONFERENZ_BLATT })}
        >
          {KONFERENZ.ansehen}
        </Knopf>
      </div>
    </Klappe>
  );
}
