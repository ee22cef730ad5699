/** The FM-Vermerke of the case, the newest first. Their rows can always be read, their texts only while it is open. */
import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useState } from 'react';
import type { Vermerkzeile } from '../vorhaben/vermerke';
import type { Vermerkinhalt } from '../tresor/typen';
import { mitAnzahl } from '../../../../bausteine/texte/pane';
import type { Druckkopf } from '../texte/vermerkdruck';
import { vermerkeKlartext } from '../texte/vermerkklartext';
import { VERMERKLISTE } from '../texte/vermerkschutz';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Feld } from '../../../../bausteine/Feld';
import { Kopierknopf } from '../../../../bausteine/Kopierknopf';
import { Druckknopf } from './Druckknopf';
import { useVermerkschutz, useVermerktexte } from './schutz';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { gelesenerInhalt, neuesteZuerst, passtZurSuche } from './vermerkansicht';
import type { VermerkProps } from './vermerkProps';
import { GeoeffneterVermerk, Vermerkkopf } from './Vermerkzeile';
import { Knopf } from '../../../../bausteine/Knopf';

/** More of them at once would make a long list slow to show. */
const AUF_EINMAL = 20;
/** So many are looked through by eye. */
const OHNE_SUCHE = 10;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
});

interface Props extends VermerkProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function Vermerkliste({ heading, ...props }: Props): ReactNode {
  const { vermerke } = props.blick;
  const styles = useFormularstil();
  const { tresor } = useVermerkschutz();
  return (
    <Abschnitt titel={mitAnzahl(VERMERKLISTE.titel, vermerke.length)} headingRef={heading}>
      <div className={styles.form}>
        {vermerke.length === 0 && <p className={styles.text}>{VERMERKLISTE.keine}</p>}
        {vermerke.length > 0 && tresor === null && (
          <>
            <p className={styles.quiet}>{VERMERKLISTE.verschlossen}</p>
            <Zeilen vermerke={vermerke}>{(vermerk) => <Vermerkkopf angaben={vermerk} />}</Zeilen>
          </>
        )}
        {vermerke.length > 0 && tresor !== null && <OffeneListe {...props} />}
      </div>
    </Abschnitt>
  );
}

function OffeneListe({ sicht, blick }: VermerkProps): ReactNode {
  const { vermerke } = blick;
  const texte = useVermerktexte(vermerke);
  const [suche, setSuche] = useState('');
  const gesucht = suche.trim() !== '';
  const gefunden = gesucht ? vermerke.filter((each) => passtZurSuche(each, texte, suche)) : vermerke;
  return (
    <>
      {vermerke.length > OHNE_SUCHE && (
        <Feld label={VERMERKLISTE.suche} fehler={null}>
          <Input
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={suche}
            onChange={(_, { value }) => setSuche(value)}
          />
        </Feld>
      )}
      {gesucht && <p role="status">{VERMERKLISTE.treffer(gefunden.length, vermerke.length)}</p>}
      <Zeilen vermerke={gefunden}>
        {(vermerk, stelle) => (
          <GeoeffneterVermerk
            vermerk={vermerk}
            gelesen={texte(vermerk)}
            anfangsOffen={stelle === 0}
            kopf={sicht.fall}
          />
        )}
      </Zeilen>
      <Alle kopf={sicht.fall} inhalte={gelesenerInhalt(vermerke, texte)} />
    </>
  );
}

interface AlleProps {
  readonly kopf: Druckkopf;
  readonly inhalte: readonly Vermerkinhalt[];
}

function Alle({ kopf, inhalte }: AlleProps): ReactNode {
  const styles = useFormularstil();
  if (inhalte.length < 2) return null;
  return (
    <div className={styles.buttons}>
      <Kopierknopf label={VERMERKLISTE.alleKopieren} text={() => vermerkeKlartext(inhalte)} />
      <Druckknopf label={VERMERKLISTE.alleDrucken} kopf={kopf} vermerke={inhalte} />
    </div>
  );
}

interface ZeilenProps {
  readonly vermerke: readonly Vermerkzeile[];
  readonly children: (vermerk: Vermerkzeile, stelle: number) => ReactNode;
}

function Zeilen({ vermerke, children }: ZeilenProps): ReactNode {
  const styles = useStyles();
  const formularstil = useFormularstil();
  const [sichtbar, setSichtbar] = useState(AUF_EINMAL);
  const weitere = vermerke.length - sichtbar;
  return (
    <>
      <ul className={styles.list}>
        {neuesteZuerst(vermerke)
          .slice(0, sichtbar)
          .map((vermerk, stelle) => (
            <li key={`${vermerk.id} ${vermerk.stelle.zeile}`}>{children(vermerk, stelle)}</li>
          ))}
      </ul>
      {weitere > 0 && (
        <Knopf
          size="small"
          className={formularstil.button}
          onClick={() => setSichtbar(sichtbar + 5 * AUF_EINMAL)}
        >
          {VERMERKLISTE.weitere(weitere)}
        </Knopf>
      )}
    </>
  );
}
