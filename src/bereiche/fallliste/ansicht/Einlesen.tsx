/** Choosing Fallmappen, what would become of each, and taking them over. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { Klappabschnitt } from '../../../bausteine/Klappabschnitt';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import type { Dateibefund, Einlesebefund } from '../fach/einlesebefund';
import { BEFUND_TITEL, EINLESEN, vorschautext } from '../texte/einlesen';
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
        <Dateiwahl />
        {einlesen !== null && <Lage lage={einlesen} />}
        <Ruecknahme tat="einlesen" />
      </div>
    </Klappabschnitt>
  );
}

function Dateiwahl(): ReactNode {
  const liste = useListe();
  const laeuft = useListenzustand((zustand) => zustand.laeuft !== null);
  const feld = useRef<HTMLInputElement>(null);
  const nimm = (dateien: readonly File[]): void =>
    void liste.pruefeMappen(
      dateien.map((datei) => ({
        name: datei.name,
        bytes: async () => new Uint8Array(await datei.arrayBuffer()),
      })),
    );
  return (
    <>
      <input
        ref={feld}
        type="file"
        multiple
        hidden
        accept=".xlsx"
        aria-label={EINLESEN.waehlen}
        onChange={(event) => {
          const dateien = [...(event.target.files ?? [])];
          // The same files can be chosen once more.
          event.target.value = '';
          if (dateien.length > 0) nimm(dateien);
        }}
      />
      <Knopf disabledFocusable={laeuft} onClick={() => feld.current?.click()}>
        {EINLESEN.waehlen}
      </Knopf>
    </>
  );
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
