/** Labels that name nobody whom another episode could have as well. */
import { describe, expect, test } from 'vitest';
import { isAnonymous } from '../../src/formats/anonymous.ts';

describe('a label that names nobody', () => {
  test.each([
    'Speaker 0',
    'SPEAKER_00',
    'Speaker1',
    'speaker_1',
    'spk_0',
    'Speaker A',
    'S1',
    'Unknown',
    'Unknown Speaker',
    'UNKNOWN SPEAKER 2',
    'Unidentified Male Speaker',
    'Audience Member 2',
    'Audience Member #3',
    'Guest',
    'Guest 2',
    'Host',
    'Moderator',
    'Q',
    'Sprecher 1',
    'Unbekannter Sprecher',
    'Teilnehmerin 3',
    'Locuteur inconnu',
    'Orador desconocido',
    'Participante 4',
    'Sconosciuto',
    'Неизвестный',
    'Спикер 2',
    '说话人 1',
    '说话人1',
    '未知发言人',
    '主持人',
    '話者2',
    '화자 1',
    'متحدث 2',
    'Konuşmacı 1',
    'Mówca 2',
    'Okänd talare',
  ])('%s', (name) => {
    expect(isAnonymous(name)).toBe(true);
  });

  test.each([
    'Ann',
    'Ann Lee',
    'Christopher Guest',
    'Ann (Host)x',
    'user1234',
    'light-keeper9',
    'Priya’s iPhone',
    '李明',
    '王主持',
    'Hans Sprecher',
    'Marta 2',
    'JS',
    'Akash | EKH',
  ])('%s is somebody', (name) => {
    expect(isAnonymous(name)).toBe(false);
  });
});
