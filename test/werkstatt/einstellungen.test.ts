import { settingsFrom } from '../../scripts/werkstatt/page/settings';

describe('the settings in the address of the Werkstatt', () => {
  it('are those of most offices where the address says nothing', () => {
    expect(settingsFrom('')).toEqual({ api: '1.14', thema: 'hell', breite: 350 });
  });

  it('are taken from the address', () => {
    expect(settingsFrom('?api=1.13&thema=dunkel&breite=320')).toEqual({
      api: '1.13',
      thema: 'dunkel',
      breite: 320,
    });
  });

  it('leave out what cannot be', () => {
    expect(settingsFrom('?thema=rosa&breite=viel')).toEqual({ api: '1.14', thema: 'hell', breite: 350 });
  });
});
