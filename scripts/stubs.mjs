// The top-level functions of Code.js. Sheets and google.script.run see only declarations, with real parameter names
// and JSDoc above them, so these are generated as plain text and never minified.

/** One custom function: JSDoc that Sheets shows in the formula help, and a call into the bundle. */
export function functionStub(spec) {
  const lines = [...wrap(spec.summary.ja), '', ...wrap(spec.summary.en), ''];
  for (const parameter of spec.parameters) {
    lines.push(`@param {${jsType(parameter.kind)}} ${parameter.name} ${parameter.help.ja} / ${parameter.help.en}`);
  }
  lines.push(`@return {${spec.columns ? 'Array<Array>' : '*'}} ${returned(spec)}`, '@customfunction');
  const names = spec.parameters.map((parameter) => parameter.name).join(', ');
  return `${docComment(lines)}
function ${spec.name}(${names}) {
  return JisouKpi_.callFunction('${spec.name}', Array.prototype.slice.call(arguments));
}
`;
}

/** A menu handler, trigger or the sidebar's call. */
export function entryStub(entry) {
  const names = entry.parameters.join(', ');
  return `${docComment([entry.help])}
function ${entry.name}(${names}) {
  return JisouKpi_.${entry.name}(${names});
}
`;
}

function jsType(kind) {
  return { range: 'Array<Array>', settings: 'Array<Array>', text: 'string', number: 'number', date: 'Date' }[kind];
}

function returned(spec) {
  if (!spec.columns) return 'a single value';
  return `${spec.columns.ja.join(', ')} / ${spec.columns.en.join(', ')}`;
}

function docComment(lines) {
  const safe = lines.map((line) => line.replaceAll('*/', '* /'));
  return ['/**', ...safe.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'].join('\n');
}

function wrap(text) {
  return text.split('\n');
}
