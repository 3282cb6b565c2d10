/**
 * The page inside the sidebar's frame: waits for the add-on's page from its parent and becomes it. It is served with
 * a policy of its own; a `srcdoc` frame would inherit the workbench's, under which no inline script runs.
 */
export const FRAME_PAGE = `<!doctype html>
<meta charset="utf-8">
<title>sidebar</title>
<script>
addEventListener('message', function (event) {
  if (event.source !== parent || !event.data || typeof event.data.page !== 'string') return;
  document.open();
  document.write(event.data.page);
  document.close();
});
parent.postMessage({ frame: 'ready' }, '*');
</script>
`;
