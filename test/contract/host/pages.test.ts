import { pageWithBridge } from '../../../workbench/apps-script/bridge/page-with-bridge';
import { servedPage } from '../../../workbench/apps-script/services/served-page';
import { setUp } from '../support';

describe('§3 pages', () => {
  test('§3.1 one page at a time: a new one closes the old', () => {
    const { full, screen } = setUp();
    full(({ SpreadsheetApp, HtmlService }) => {
      const ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutput('<p>1').setTitle('一'));
      ui.showSidebar(HtmlService.createHtmlOutput('<p>2').setTitle('二').setWidth(600));
    });
    expect(screen.open).toEqual({ place: 'sidebar', title: '二', html: '<p>2' });
    expect(screen.opened).toHaveLength(2);
  });

  test('§3.12 the title comes from setTitle, not from the file', () => {
    const { full, screen } = setUp({ pages: { sidebar: '<title>file</title><p>' } });
    full(({ SpreadsheetApp, HtmlService }) => {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar'));
    });
    expect(screen.open?.title).toBe('');
  });

  test('a missing file is named', () => {
    const { full } = setUp();
    expect(() => full(({ HtmlService }) => HtmlService.createHtmlOutputFromFile('nope'))).toThrow(
      'No HTML file named nope was found.',
    );
  });

  test.each([
    ['<script>a(`https://x.jp/y`)</script>', '<script>a(`https:`)</script>'],
    ['<script>a(`x /* y */ z`)</script>', '<script>a(`x  z`)</script>'],
    ['<script>a("https://x"); // note\n/* b */</script>', '<script>a("https://x"); // note\n/* b */</script>'],
    ['<script>a(/`\\/\\//, `b//d`)</script>', '<script>a(/`\\/\\//, `b`)</script>'],
    ['<p>`//`</p>', '<p>`//`</p>'],
  ])('§3.11 comments inside template literals are lost when served: %s', (html, served) => {
    expect(servedPage(html)).toBe(served);
  });

  test('§3.13 <?= escapes and <?!= does not; properties are variables', () => {
    const { full } = setUp();
    const html = full(({ HtmlService }) => {
      const template = HtmlService.createTemplate(
        '<p><?= name ?></p><?!= name ?><? for (var i = 0; i < 2; i++) { ?>x<? } ?>',
      );
      template['name'] = '<b>&"';
      return template.evaluate().getContent();
    });
    expect(html).toBe('<p>&#60;b&#62;&#38;&#34;</p><b>&"xx');
  });

  test('§3.15 a dialog keeps its size, and asking lets locks go', () => {
    const { full, screen } = setUp();
    screen.answers.push({ button: 'YES', text: '' }, { button: 'OK', text: '佐藤' });
    const seen = full(({ SpreadsheetApp, HtmlService, LockService }) => {
      const ui = SpreadsheetApp.getUi();
      const lock = LockService.getDocumentLock();
      lock.waitLock(10);
      const yes = ui.alert('題', '続けますか?', ui.ButtonSet.YES_NO) === ui.Button.YES;
      const kept = lock.hasLock();
      const name = ui.prompt('お名前').getResponseText();
      ui.showModalDialog(HtmlService.createHtmlOutput('x').setWidth(420).setHeight(200), 'd');
      return [yes, kept, name];
    });
    expect(seen).toEqual([true, false, '佐藤']);
    expect(screen.questions[0]).toEqual({ title: '題', prompt: '続けますか?', buttons: ['YES', 'NO'], input: false });
    expect(screen.open?.place).toBe('dialog');
  });

  test('the bridge goes first into the head, and no name ends its script', () => {
    const html = pageWithBridge('<!doctype html><head><script>app()</script></head>', 'run()', ['f', '</script><b>']);
    expect(html).toBe(
      '<!doctype html><head><script>window.jisouServerFunctions=["f","\\u003c/script>\\u003cb>"];run()</script><script>app()</script></head>',
    );
  });
});
