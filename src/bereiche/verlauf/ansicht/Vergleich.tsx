/** The comparison of two Profilings: which two, what else explains a difference, and what became of every rating. */
import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { BerechneteSicht } from '../../../bausteine/viewProps';
import type { Verlaufsblick } from '../vorhaben/verlaufsblick';
import { type Fortschrittszeile, vergleiche } from '../fach/fortschritt';
import { VERLAUF, zaehlungText } from '../texte/verlauf';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Feld } from '../../../bausteine/Feld';
import { Fortschrittstabelle } from './Fortschrittstabelle';
import { Klappe } from '../../../bausteine/Klappe';
import { RegelnDamals } from './RegelnDamals';
import { paarVon, type Seite, type Seitenpaar, seitenVon, type Seitenwahl } from './seiten';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(15rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface Props {
  readonly blick: Verlaufsblick;
  readonly sicht: BerechneteSicht;
}

export function Vergleich({ blick, sicht }: Props): ReactNode {
  const styles = useStyles();
  const [wahl, setWahl] = useState<Seitenwahl>({ von: null, bis: null });
  const paar = paarVon(seitenVon(blick), wahl);
  return (
    <Abschnitt titel={VERLAUF.vergleich}>
      {paar === null ? (
        <p className={styles.text}>{VERLAUF.nochKeinVergleich}</p>
      ) : (
        <>
          <div className={styles.fields}>
            <Seitenfeld
              label={VERLAUF.vergleichVon}
              gewaehlt={paar.von}
              seiten={paar.vonMoeglich}
              onWahl={(von) => setWahl({ von, bis: paar.bis.schluessel })}
            />
            <Seitenfeld
              label={VERLAUF.vergleichBis}
              gewaehlt={paar.bis}
              seiten={paar.bisMoeglich}
              onWahl={(bis) => setWahl({ von: paar.von.schluessel, bis })}
            />
          </div>
          <Unterschiede paar={paar} istMitHeute={paar.bis.inhalt === blick.jetzt} sicht={sicht} />
        </>
      )}
    </Abschnitt>
  );
}

interface SeitenfeldProps {
  readonly label: string;
  readonly gewaehlt: Seite;
  readonly seiten: readonly Seite[];
  readonly onWahl: (schluessel: string) => void;
}

function Seitenfeld({ label, gewaehlt, seiten, onWahl }: SeitenfeldProps): ReactNode {
  return (
    <Feld label={label} fehler={null}>
      <Select value={gewaehlt.schluessel} onChange={(_, { value }) => onWahl(value)}>
        {seiten.map((seite) => (
          <option key={seite.schluessel} value={seite.schluessel}>
            {seite.label}
          </option>
        ))}
      </Select>
    </Feld>
  );
}

interface UnterschiedeProps extends Pick<Props, 'sicht'> {
  readonly paar: Seitenpaar;
  readonly istMitHeute: boolean;
}

function Unterschiede({ paar, istMitHeute, sicht }: UnterschiedeProps): ReactNode {
  const styles = useStyles();
  const { raw } = sicht.mappe;
  const [von, bis] = [paar.von.inhalt, paar.bis.inhalt];
  const vergleich = vergleiche(von, bis, sicht.fall.regelsatz.schwellen);
  const { bedarfe, ressourcenbereiche: bereiche } = vergleich;
  return (
    <>
      {vergleich.andereFachkraft && <p className={styles.text}>{VERLAUF.andereFachkraft}</p>}
      {vergleich.langeHer && <p className={styles.text}>{VERLAUF.langeHer}</p>}
      <RegelnDamals von={von} bis={bis} istMitHeute={istMitHeute} sicht={sicht} />
      {/* Unfolds for each comparison in which something changed. */}
      <Klappe
        key={`${paar.von.schluessel} ${paar.bis.schluessel} ${istGleich(bedarfe)}`}
        titel={ueberschrift(VERLAUF.bedarfe, bedarfe)}
        anfangsOffen={!istGleich(bedarfe)}
      >
        <Fortschrittstabelle titel={VERLAUF.bedarfe} zeilen={bedarfe} zellen={raw.bedarfe} />
      </Klappe>
      <Klappe titel={ueberschrift(VERLAUF.ressourcenbereiche, bereiche)}>
        <Fortschrittstabelle
          titel={VERLAUF.ressourcenbereiche}
          zeilen={bereiche}
          zellen={raw.ressourcenbereiche}
        />
      </Klappe>
    </>
  );
}

/** Whether the heading says everything: rows that are all the same show nothing. */
function istGleich(zeilen: readonly Fortschrittszeile[]): boolean {
  return zeilen.every(({ fortschritt }) => fortschritt === 'unverändert');
}

function ueberschrift(titel: string, zeilen: readonly Fortschrittszeile[]): string {
  return `${titel}: ${zaehlungText(zeilen.map(({ fortschritt }) => fortschritt))}`;
}
