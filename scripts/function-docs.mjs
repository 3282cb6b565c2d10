// docs/functions.md, from the catalogue of functions.

export function functionDocs(functions) {
  const parts = [
    '# Custom functions / 関数一覧',
    '',
    'Generated from the catalogue of functions (`src/functions/`) by `npm run build`; do not edit by hand.',
    '',
    ...functions.map(
      (spec) =>
        `- [${spec.name}](#${spec.name.toLowerCase()}): ${firstLine(spec.summary.ja)} / ${firstLine(spec.summary.en)}`,
    ),
    '',
  ];
  for (const spec of functions) parts.push(...functionSection(spec));
  return `${parts.join('\n').trimEnd()}\n`;
}

function functionSection(spec) {
  const signature = spec.parameters
    .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
    .join(', ');
  const lines = [
    `## ${spec.name}`,
    '',
    `\`=${spec.name}(${signature})\``,
    '',
    spec.summary.ja,
    '',
    spec.summary.en,
    '',
  ];
  if (spec.parameters.length > 0) {
    lines.push('| 引数 / argument | 説明 | what it is |', '|---|---|---|');
    for (const { name, help } of spec.parameters) lines.push(`| \`${name}\` | ${cell(help.ja)} | ${cell(help.en)} |`);
    lines.push('');
  }
  if (spec.columns) {
    lines.push('| 列 | column |', '|---|---|');
    spec.columns.ja.forEach((column, at) => {
      lines.push(`| ${cell(column)} | ${cell(spec.columns.en[at] ?? '')} |`);
    });
    lines.push('');
  }
  if (spec.notes) lines.push(spec.notes.ja, '', spec.notes.en, '');
  if (spec.examples.length > 0) lines.push('```', ...spec.examples, '```', '');
  return lines;
}

function firstLine(text) {
  return text.split('\n')[0];
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
