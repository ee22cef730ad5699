/**
 * Cells written once by FMP2, FML2 and FMV2 and kept: whatever the program becomes, it must go on opening them. If a test here
 * fails, do not replace the cells; existing workbooks have the same. They are those of a re-keying that was cut off: the new
 * key is in force, the rows have both, and one Vermerk stands under the former one. Three derivations at full strength: two seconds.
 */
import { passwortForm } from '../../../../../src/bereiche/bfm/vermerke/tresor/passwort';
import type { Eintrag } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { vermerkOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { WIEDERHERSTELLUNG } from '../../../../../src/bereiche/bfm/vermerke/tresor/wiederherstellungscode';
import { A, als, B, bestandVon, inhalt, krypto, oeffne } from './tresorhilfen';

const EINTRAEGE: readonly Eintrag[] = [
  {
    name: 'A. Beispiel',
    rolle: 'fallmanagement',
    schluessel:
      'FMP2.16.8.1.Eck6_udvtuQvMIDte-VBuw.BN3oGUI7h_DXAWhSa0_viWhedSEYOQ1ygc4DpqBs0pHjKCuNbkYIZWQGvTSutQy8J4Jm60bpMlnZ4cSuOcQujks.NF0J2aXZaunDnA_PjoyUowTV6ynzn8NALHU19hpOdiynJybQH5USA6U1dnbMAe-vmYxUisBerWMfM6qEdCcY7jlzpPsGhfULl8FBr44zpQQUqOHL5xd_DA.BD2Zk8eN1cQFcgnUPPKRilaHhnMH8iLLkLVydGkHqDVTegs6fK6x-PWuBwXxUKBUmTWnSqgzgqT_tte840__-ClNsWDCA_ZHcsMBWrxCRrFYj4peFc9goVTDM147jYIA-iEuWKWUfcwPU36ODygKhK2G57HxS9SwHtIL3L3xJvrr9lwbT5A9R_bZcavttpECmGjOLBtmpNSb:XsCDA6pvRMAcg2vuzD9tWiT-1gdZS8OOYM4y9H1mfh0.BK9QqjN3OQdlc3f4Yw07YOU9S_wcUzQqQ-RmQVpT1N2onAwAz6EDvkrdhGFF8eaK9xll381SOZKEVhKe_Mp2GxQyP7_AFcnbfV9h-YXvV468QXDQV_qMt9XlRhLkq9KtSmJs5LcaBpRLlePfpW6ob7quDwRk-dFq6A:Qw6lO3N1QjMXw3omrlGTC8tHJH5AcjuSyhZwOWG-2Hg.aBjWQPcJAMk',
  },
  {
    name: 'B. Muster',
    rolle: 'vertretung',
    schluessel:
      'FMP2.16.8.1.g10XmGWpQtbU539rdZjPnA.BKiZj-tU5nsbHIRPJKeo9fwDgDBD8PG7SCi62ZbT-zv56pKpepFVAZkdMTzGBNb4Z_vv20YcGCldEy1z6pb_0V8.uGDcHJ0pAreaGNdjP-6r-bqkbtcBh2lyaPZ8gCwqIs-xrh4eteEQv7q7vw_n5I2epo2hSfDK1HiXnh6U_KuPakhzHxB1OQ_PNGdaFLobgVvWtIu3j_IzKQ.BEEPkJ2E9nKo4LHYKTriyscKy5Z0DVQU08MKzrpYPiKn5RWieBeAbuVyPA_4Ico_ZhlkFWRjMagw5HiW2tKZUZ1556qaBbwUSryHxMgoijNHFE_w8qOactRqMG7Yv2k25ZVFAKo1Z8iCDI67ty6ZMMR4uZoIr7K-5uueQ_0o6d5nPB5D1KIW5po2mcdUL_1kkZdIGPLX3Pgx:-Je90wuOJOBNcCeKg8mxolBRhzPqVqicKv5_qlju41k.BGG86-U68NbkobIi6rYSmus23kWUnkON0KMDwR52p1oqeXXNbWBlsCIcGKrhQ2hqL3lTo03s4J0M8Xy81EeTCb8G0Ngg3-6Spa38mvoT7jl4d1O3eJz6N1H_feZKtc6nJfUqjHEsM919pDeGnTAGkQDRZpBgJmkh7A:ZjkzkOxZCQDy039VPodHadEA0q4ZvRKs2v-BRAgJuxs.eCmhViTqCXk',
  },
  {
    name: 'Wiederherstellung',
    rolle: 'wiederherstellung',
    schluessel:
      'FMP2.16.8.1.4Lyzx2RC6_yb5--mLEcPAA.BKA3cvqQn629597AZee8adXf78pn-aSVAxOEMZxpASVFKzpkH8lFlCrCKVowf9RPNuRjWeeN1ogeFrH9p7Gvd2U.-zpaNGPohy3BhTSo5nOeXBTiqMopCah12nbK_0eMXKYHscNeWAS2OxqSZ1vdfhLhKJzV8WvarqG6AnaROKoMOU1J93Pbgq41p1om1nBNrXF5eGuYqYJtEA.BOE05DX6a7RqKcvrpQ-LUYp74WGq-u5KvnMpb_crv4gSwKD72j8U8YpATiuZS-hZr-Cf-N6YS_wbtIyFOOV9lRZTuCpi5LIu9091gBBmbYy8GofO_rQh5sfduan5ylB7lwXc_os6W_5TvQ3TwWkJ2kiAiMXx1WE481RO5BiPysE3rvGt3K6djVguXiGakve-LXMarnAjRdJy:9I1T5K-JRFW-RwzDiTWixwjwwgTlTpiwAD9PlahCtj8.BOyHObiYU8EXJoeOEOAAUGP0SiKsqoLtOmFBHX03yohM8Ulg3SQakOh3A7L6qVEzgfFBA5ZyoagoXzK8MhQUfAN8xkXD_7ZRYo94cQRCawhMLvSgUjACpflQZz-9fmpbjd0N8QCzmcCZmOyVBuznl-8iycdRjCtU9Q:FJyC7G9i1j3mHrHNBKraWv0l-4MjiDXJIvrZMw8WsPY.xxrNIRcZsPs',
  },
];
const LISTE =
  'FML2.2l32yqrlWsCDWguG731tZQ._wQeZx4-BBVsAWg5gcHHVZ7aHnemXDDTbOeRFg0qOv-s6x2gr_qb2PTmCaP6YxTvRp4qhIfFEtdstOZWIhPSsQ';
const CODE = 'KTQ3-KZQH-ADZF-BERD-WMF3-FXC9-2B6E-SBAA';
const VERMERKE = [
  {
    id: 'V-1',
    zelle:
      'FMV2.Xjx4zyeFgZ7mPUK4N5dW8Q.XgapxFdvrA7Czjhe3R21W8SqJnZ_Vr7NwfpdA296HxiFgZh4v5TSP0XWNL89pNDlaPRoKpPi8SpY_X5T_OzT7qMufdAfL8aYXfFBasXLE9hGseyIjEz0XTL8hsOpSJsIFrXV_WeAhJa1Z8LCaeiXz3ysqpvL0KYYNBHGZt44KLzLw8zxMErOp6syGx3IvXKj8DfzkpkXId0JgGtIqcJ4xhYUn4tc5CsiarQftOfhgJydQahpeY-8tU-9s4uiv4N-o5SXBw3y-wyLg1jb2SFPhreUbR67_vTZYB6jISz1lKxnqnZvpmwCJwMWNinZZEhh4mrtl9FtvHly2i_1RdxIjKylDIxfJkjV4ZjuOEnkjH_EFOK8n3Q1IC8Y_2FOazfMutPwa6-uuoOX2cTzTr4UKNi8xt3F5pWCqLLa1eta0uU',
  },
  {
    id: 'V-2',
    zelle:
      'FMV2.2l32yqrlWsCDWguG731tZQ.N4FHnTyyHdD7I0FHxDve4o4wk85gOsqBXrC2rmUwq2MulGdxAn0wF6_xDaEkXad6P4TKI9wHo5BoCTdXbeTx2S5ySUNKw58KUUA75EKgsI4kdntTykQR2RAiYgkqfZ6W6mL0w_u6QsLK-ZrYVgXxif8qgzTshi1bdkxZDfAu8-cUfUm5NNiyV7ZecUg3A4vz-9NfpBNqW-hjSYmB6-qduuvLjRKn2TmzkM7gAjkTgCrh6Ti-K62gO1dAmWlWE_n7SwhTPB2XhrNactAb5CdWgA',
  },
];
const TEXTE = [
  'Erstgespräch geführt. Schulden: „größer als gedacht“ – nächste Prüfung 22.05.2027.\nVereinbart: Termin bei der Beratungsstelle.',
  'Unter dem neuen Schlüssel.',
];

describe('Zellen aus einer früheren Mappe', () => {
  it.each([
    [A.name, A.passwort.normalize('NFD')],
    [B.name, B.passwort],
    [WIEDERHERSTELLUNG, ` ${CODE.toLowerCase().replaceAll('-', ' ')} `],
  ])('lassen sich mit dem Passwort von %s öffnen und lesen', async (name, passwort) => {
    const bestand = bestandVon({ eintraege: EINTRAEGE, liste: LISTE }, VERMERKE);
    const { tresor, lage } = als(await oeffne(bestand, { name, passwort }), 'offen');
    expect(lage).toMatchObject({
      eigeneEcht: true,
      liste: 'echt',
      verdaechtig: [],
      unlesbar: [],
      fehlend: [],
    });
    expect([lage.umzustellen, tresor.bund.nr, tresor.bund.seit]).toEqual([1, 1, '2026-11-21']);
    const gelesen = await Promise.all(VERMERKE.map((each) => vermerkOeffnen(krypto, tresor.bund, each)));
    expect(gelesen).toEqual(
      TEXTE.map((text, index) => ({ art: 'gelesen', inhalt: inhalt(index + 1, text) })),
    );
  });

  it('nehmen Umlaute zusammengesetzt und zerlegt als dasselbe Passwort', () => {
    expect(A.passwort.normalize('NFD')).not.toBe(A.passwort.normalize('NFC'));
    expect(passwortForm(A.passwort.normalize('NFD'))).toBe(passwortForm(A.passwort.normalize('NFC')));
  });
});
