/** The single dates of the case that Wiedervorlagen are computed from: those that apply, the others folded away. */
import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { fmFeldSetzen } from '../vorhaben/angaben';
import type { Bfmangaben } from '../fach/bfmlage';
import { FM_FELD_LABEL, FM_FELDER, type FmFeld } from '../regeln/vokabular';
import { FM, terminHinweis } from '../texte/fallmanagement';
import { Feld } from '../../../../bausteine/Feld';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { eingabeProps, useEntwurf } from '../../../../bausteine/entwurf';
import { tagAus, tagText } from '../../../../bausteine/tage';
import { Klappabschnitt } from '../../../../bausteine/Klappabschnitt';
import { Klappe } from '../../../../bausteine/Klappe';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { Klappstelle } from './stellen';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

const TRIFFT_ZU: Record<FmFeld, (lage: Bfmangaben) => boolean> = {
  antrag: ({ neukunde }) => neukunde === true,
  erstberatung: ({ neukunde }) => neukunde === true,
  aktivierungsende: ({ kennung }) => kennung === 'Zehn',
  schulabgang: ({ festlegung }) => festlegung === 'schueler',
  schuelergespraech: ({ festlegung }) => festlegung === 'schueler',
  schulbescheinigung: ({ festlegung }) => festlegung === 'schueler',
};

interface Props extends Klappstelle {
  readonly lage: Bfmangaben;
}

export function Termine({ lage, ...stelle }: Props): ReactNode {
  const weitere = FM_FELDER.filter((feld) => !TRIFFT_ZU[feld](lage));
  const felder = FM_FELDER.filter((feld) => TRIFFT_ZU[feld](lage));
  return (
    <Klappabschnitt titel={FM.termine} {...stelle}>
      {felder.length > 0 && <Felder felder={felder} lage={lage} />}
      {weitere.length > 0 && (
        <Klappe titel={FM.weitereAngaben}>
          <Felder felder={weitere} lage={lage} />
        </Klappe>
      )}
    </Klappabschnitt>
  );
}

interface FelderProps {
  readonly felder: readonly FmFeld[];
  readonly lage: Bfmangaben;
}

function Felder({ felder, lage }: FelderProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {felder.map((feld) => (
        <Terminfeld key={feld} feld={feld} lage={lage} />
      ))}
    </div>
  );
}

interface TerminfeldProps {
  readonly feld: FmFeld;
  readonly lage: Bfmangaben;
}

function Terminfeld({ feld, lage }: TerminfeldProps): ReactNode {
  const { akteAendern } = useHandlungen();
  const faelliges = useFaelligkeitsquellen();
  // The date as it will be once it has arrived in its cell.
  const [unterwegs, setUnterwegs] = useState<string | null>(null);
  const gespeichert = unterwegs ?? tagText(lage.fm[feld]);
  const entwurf = useEntwurf({
    schluessel: `fm ${feld}`,
    gespeichert,
    ablegen: (text) => {
      const tag = tagAus(text);
      if (tag === undefined) return false;
      setUnterwegs(tagText(tag));
      return akteAendern('fmAngabe', fmFeldSetzen(feld, tag, faelliges)).then(({ art }) => {
        setUnterwegs(null);
        return art === 'geaendert';
      });
    },
  });
  return (
    <Feld
      label={FM_FELD_LABEL[feld]}
      hinweis={terminHinweis(tagAus(entwurf.text) ?? null, null, lage.hausregeln.land)}
      fehler={entwurf.abgelehnt ? FM.datumAbgelehnt : null}
    >
      <Input autoComplete="off" {...eingabeProps(entwurf)} />
    </Feld>
  );
}
