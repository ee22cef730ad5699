/** Choosing Fallmappen, what would become of each, and taking them over. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Dateiwahl } from '../../../bausteine/Dateiwahl';
import { Klappabschnitt } from '../../../bausteine/Klappabschnitt';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import type { Dateibefund, Einlesebefund } from '../fach/einlesebefund';
import { BEFUND_TITEL, EINLESEN, hausdatenText, vorschautext } from '../texte/einlesen';
import { istZuUebernehmen } from '../vorhaben/einlesen';
import type { Einleselage } from '../vorhaben/listenzustand';
import { Fehlerzeilen } from './Fehlerzeilen';
import { useListe, useListenzustand } from './listenkontext';
import { Ruecknahme } from './Ruecknahme';
import { Stoerung } from './Stoerung';

const useStyles = makeStyles({
  teile: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  text: { margin: 0 },
  knoepfe: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  liste: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

export function Einlesen(): ReactNode {
  const styles = useStyles();
  const einlesen = useListenzustand((zustand) => zustand.einlesen);
  return (
    <Klappabschnitt titel={EINLESEN.titel}>
      <div className={styles.teile}>
        <p className={styles.text}>{EINLESEN.erklaerung}</p>
        <Mappenwahl />
        {einlesen !== null && <Lage lage={einlesen} />}
        <Ruecknahme tat="einlesen" />
      </div>
    </Klappabschnitt>
  );
}

function Mappenwahl(): ReactNode {
  const liste = useListe();
  const laeuft = useListenzustand((zustand) => zustand.laeuft !== null);
  const nimm = (dateien: readonly File[]): void =>
    void liste.pruefeMappen(
      dateien.map((datei) => ({
        name: datei.name,
        bytes: async () => new Uint8Array(await datei.arrayBuffer()),
      })),
    );
  return <Dateiwahl titel={EINLESEN.waehlen} gesperrt={laeuft} mehrere onWahl={nimm} />;
}

function Lage({ lage }: { readonly lage: Einleselage }): ReactNode {
  if (lage.art === 'fehlerhaft') return <Fehlerzeilen fehler={lage.fehler} />;
  return lage.art === 'vorschau' ? <Vorschau {...lage} /> : <Uebernommen {...lage} />;
}

function Vorschau({ dateien, istVeraltet }: Extract<Einleselage, { art: 'vorschau' }>): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const laeuft = useListenzustand((zustand) => zustand.laeuft !== null);
  const anzahl = dateien.filter(({ befund }) => istZuUebernehmen(befund)).length;
  return (
    <>
      <div role="status">
        {istVeraltet && <p className={styles.text}>{EINLESEN.veraltet}</p>}
        {anzahl === 0 && <p className={styles.text}>{EINLESEN.nichtsZuUebernehmen}</p>}
      </div>
      {ARTEN.map((art) => (
        <Gruppe key={art} art={art} dateien={dateien.filter((each) => artVon(each) === art)} />
      ))}
      <Hausdaten dateien={dateien} />
      <div className={styles.knoepfe}>
        {anzahl > 0 && (
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={() => void liste.uebernimmMappen()}>
            {EINLESEN.uebernehmen(anzahl)}
          </Knopf>
        )}
        <Knopf disabledFocusable={laeuft} onClick={() => void liste.pruefeMappen([])}>
          {EINLESEN.verwerfen}
        </Knopf>
      </div>
    </>
  );
}

/** Whose Fallmappe has older data of the house. */
function Hausdaten({ dateien }: Pick<Gruppenprops, 'dateien'>): ReactNode {
  const styles = useStyles();
  const veraltete = dateien.flatMap(({ kundennummer, datei, hausdaten }) =>
    hausdaten === null ? [] : [{ kundennummer, datei, text: hausdatenText(hausdaten) }],
  );
  if (veraltete.length === 0) return null;
  return (
    <Klappe titel={`${EINLESEN.hausdaten} (${veraltete.length})`}>
      <ul className={styles.liste}>
        {veraltete.map(({ kundennummer, datei, text }, nr) => (
          <li key={`${nr} ${datei}`}>
            <strong>{`${kundennummer} (${datei})`}</strong> {text}
          </li>
        ))}
      </ul>
    </Klappe>
  );
}

const ARTEN = Object.keys(BEFUND_TITEL) as Einlesebefund['art'][];
/** What a person has to look at is unfolded. */
const OFFENE: readonly Einlesebefund['art'][] = ['konflikt', 'abgelehnt'];

function artVon({ befund }: Dateibefund): Einlesebefund['art'] {
  return 'satz' in befund ? 'abgelehnt' : befund.art;
}

interface Gruppenprops {
  readonly art: Einlesebefund['art'];
  readonly dateien: readonly Dateibefund[];
}

function Gruppe({ art, dateien }: Gruppenprops): ReactNode {
  const styles = useStyles();
  if (dateien.length === 0) return null;
  return (
    <Klappe titel={`${BEFUND_TITEL[art]} (${dateien.length})`} anfangsOffen={OFFENE.includes(art)}>
      <ul className={styles.liste}>
        {dateien.map(({ datei, kundennummer, befund }, nr) => (
          <li key={`${nr} ${datei}`}>
            <strong>{kundennummer === '' ? datei : `${kundennummer} (${datei})`}</strong>{' '}
            {'satz' in befund ? befund.satz : vorschautext(befund)}
            {'art' in befund && befund.art === 'abgelehnt' && <Fehlerzeilen fehler={befund.fehler} />}
          </li>
        ))}
      </ul>
    </Klappe>
  );
}

function Uebernommen({
  anzahl,
  ausgelassen,
  istAbgebrochen,
  stoerung,
}: Extract<Einleselage, { art: 'uebernommen' }>): ReactNode {
  const styles = useStyles();
  const istGanz = !istAbgebrochen && stoerung === null;
  return (
    <>
      <div role="status">
        <p className={styles.text}>{EINLESEN.uebernommen(anzahl)}</p>
        {!istGanz && <p className={styles.text}>{EINLESEN.abgebrochen}</p>}
        {ausgelassen.length > 0 && (
          <p className={styles.text}>
            {`${EINLESEN.ausgelassen}: ${ausgelassen.map(({ kundennummer }) => kundennummer).join(', ')}.`}
          </p>
        )}
      </div>
      <Stoerung stoerung={stoerung} />
      <p className={styles.text}>{EINLESEN.nurZurueck}</p>
    </>
  );
}
