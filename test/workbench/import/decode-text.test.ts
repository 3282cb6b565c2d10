import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { decodeText } from '../../../workbench/import/decode-text';
import { encode } from '../support/encode';

const sample = '日付,担当,活動内容\n2026/4/1,佐藤　健太,面談設定\n2026/4/2,髙橋 ①,ｽｶｳﾄ送信〜\n';

test('UTF-8, with and without a byte order mark', () => {
  const bytes = new TextEncoder().encode(sample);
  expect(decodeText(bytes)).toEqual({ text: sample, encoding: 'utf-8' });
  expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({ text: sample, encoding: 'utf-8' });
});

test('Shift_JIS as Excel saves it, with half-width kana and the signs of Windows', () => {
  const windows = sample.replace('〜', '～');
  expect(decodeText(encode(windows, 'shift_jis'))).toEqual({ text: windows, encoding: 'shift_jis' });
});

test('EUC-JP', () => {
  const plain = '日付,担当\n2026/4/1,佐藤\n';
  expect(decodeText(encode(plain, 'euc-jp'))).toEqual({ text: plain, encoding: 'euc-jp' });
});

test('UTF-16 with a byte order mark, as Excel saves "Unicode text"', () => {
  const units = [0xfeff, ...[...sample].map((sign) => sign.charCodeAt(0))];
  const little = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
  const big = Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 255]));
  expect(decodeText(little)).toEqual({ text: sample, encoding: 'utf-16le' });
  expect(decodeText(big)).toEqual({ text: sample, encoding: 'utf-16be' });
});

test('Windows Latin, where no byte makes Japanese', () => {
  const latin = 'Name,Fee\nRené Dupont,£26k\nZoë Müller,5\n';
  const bytes = Uint8Array.from([...latin].map((sign) => sign.charCodeAt(0)));
  expect(decodeText(bytes)).toEqual({ text: latin, encoding: 'windows-1252' });
});

test.each<[string, number[]]>([
  ['zeros', [0x41, 0x00, 0x42]],
  ['control signs', [0x01, 0x02, 0x03]],
  ['random bytes', Array.from({ length: 400 }, (_, at) => (at * 7919 + 13) % 256)],
])('%s are no text', (_name, bytes) => {
  expect(() => decodeText(Uint8Array.from(bytes))).toThrow('binary');
});

test('the given sheets, saved as Shift_JIS, come back as they were', () => {
  for (const name of ['01-event-log-clean', '04-daily-report-long', '06-month-member-crosstab']) {
    const text = readFileSync(path.join(__dirname, '../../cases/layouts', `${name}.csv`), 'utf8').replace(
      /^\ufeff/,
      '',
    );
    const windows = text.replace(/[〜—−]/g, (sign) => ({ '〜': '～', '—': '―', '−': '－' })[sign]!);
    expect(decodeText(encode(windows, 'shift_jis')).text).toBe(windows);
  }
});

test('any text survives UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre([...text].every((sign) => sign >= ' ') && !text.startsWith('\ufeff'));
      expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
    }),
  );
});
